'use client';

import { keep } from '../kept.ts';
import { readLayout, writeLayout } from './column-layout.ts';

/** The reader's columns and density. */
export const columnLayout = keep('straymail.columns', readLayout, writeLayout);
