import { terms } from '../terms.ts';
import * as dutch from './dutch.ts';
import * as english from './english.ts';
import * as french from './french.ts';
import * as german from './german.ts';
import { shortForms } from './short-forms.ts';
import * as spanish from './spanish.ts';

/** Text without accents, letter for letter, so that offsets stay. */
export const withoutAccents = (text: string): string =>
	text.replace(/[à-ýÿœ]/g, (letter) => letter.normalize('NFD')[0] ?? letter).replace(/œ/g, 'o');

const entries = (data: string): string[] => data.trim().split(/[|\n]/);
/** Forms are often written without accents, by people in a hurry and by machines. */
export const withPlainForms = (words: readonly string[]): string[] => [
	...new Set(
		words.flatMap((word) => [word, word.normalize('NFD').replace(/\p{M}/gu, ''), word.replace(/oe|œ/g, 'oe')]),
	),
];

const languages = [english, french, dutch, german, spanish];

/** Names that mean a condition wherever they stand. */
export const clearNames = terms(
	'conditions-clear',
	...withPlainForms(languages.flatMap(({ clear }) => entries(clear))),
);
/** Everyday words that mean a condition only where a patient is spoken of. */
export const plainNames = terms(
	'conditions-plain',
	...withPlainForms(languages.flatMap(({ plain }) => entries(plain))),
);
export const shortNames = terms('conditions-short', ...entries(shortForms).map((form) => form.toLowerCase()));
