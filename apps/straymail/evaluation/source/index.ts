import type { Sample } from '../../demo/form/sample.ts';
import { authors } from './authors.ts';

/** Of these nothing was learned, no rule was changed because of them, and who wrote them knew none. */
export const testingAuthors: ReadonlySet<string> = new Set([
	'twenty-second',
	'twenty-third',
	'twenty-fourth',
	'twenty-fifth',
]);

const of = (wanted: (author: string) => boolean): readonly Sample[] =>
	Object.entries(authors)
		.flatMap(([author, samples]) => (wanted(author) ? samples : []))
		.toSorted((a, b) => a.date.localeCompare(b.date));

/** Rules may be changed for these, and models learn from them. */
export const tuning = of((author) => !testingAuthors.has(author));

/** Only measured on. */
export const testing = of((author) => testingAuthors.has(author));
