import type { Sample } from '../../../demo/form/sample.ts';

export const fourthAuthor: readonly Sample[] = [];
