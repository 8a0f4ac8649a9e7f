'use client';

import { useKeyPress } from '../shell/key-press.ts';

export const useInboxKeys = useKeyPress;
