import type { Sample } from '../../../demo/form/sample.ts';

export const fifthAuthor: readonly Sample[] = [];
