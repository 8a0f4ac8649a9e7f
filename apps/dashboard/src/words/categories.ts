import type { Category } from '@straymail/contracts';

/** The order in which they are offered. */
export const categoriesInOrder: readonly Category[] = [
	'credentials',
	'identity',
	'personal',
	'medical',
	'tax',
	'financial',
	'travel',
	'personnel',
	'operations',
	'facility',
	'contract',
	'legal',
	'diplomatic',
	'technical',
	'marked',
];
