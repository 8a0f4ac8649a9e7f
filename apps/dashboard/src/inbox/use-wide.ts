'use client';

import { useMedia } from './use-media.ts';

/** True where list and message fit side by side. */
export const useWide = (): boolean => useMedia('(min-width: 80rem)', true);
