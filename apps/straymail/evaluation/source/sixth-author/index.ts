import type { Sample } from '../../../demo/form/sample.ts';

export const sixthAuthor: readonly Sample[] = [];
