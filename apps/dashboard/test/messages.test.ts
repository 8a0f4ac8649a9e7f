import { readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../src/words/languages.ts';
import { namespaces } from '../src/words/namespaces.ts';

type Tree = { readonly [key: string]: string | Tree };

const read = (language: string, namespace: string): Tree =>
	JSON.parse(readFileSync(new URL(`../messages/${language}/${namespace}.json`, import.meta.url), 'utf8'));

const leaves = (tree: Tree, path = ''): (readonly [string, string])[] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
	);

/** What a message must be given: its arguments, the sort of each, and its tags. Languages differ in plural forms. */
const needs = (elements: readonly MessageFormatElement[]): string[] =>
	elements.flatMap((element): string[] => {
		if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
		const own = `${TYPE[element.type]} ${element.value}`;
		if (element.type === TYPE.tag) return [own, ...needs(element.children)];
		if (element.type !== TYPE.plural && element.type !== TYPE.select) return [own];
		const cases = element.type === TYPE.select ? [` of ${Object.keys(element.options).sort().join(', ')}`] : [''];
		return [`${own}${cases[0]}`, ...Object.values(element.options).flatMap(({ value }) => needs(value))];
	});
const needsOf = (text: string) => [...new Set(needs(parse(text)))].sort();

const others = languages.filter((language) => language !== 'en');

describe.each(namespaces)('the messages of %s', (namespace) => {
	const english = leaves(read('en', namespace));

	it.each(others)('are whole in %s, with the same arguments', (language) => {
		const translated = new Map(leaves(read(language, namespace)));
		expect([...translated.keys()].sort()).toEqual(english.map(([key]) => key).sort());
		for (const [key, text] of english) {
			const other = translated.get(key) ?? '';
			expect(other.trim() === '', `${language} ${key} is empty`).toBe(text.trim() === '');
			expect(needsOf(other), `${language} ${key}`).toEqual(needsOf(text));
		}
	});
});

describe('the language of a page', () => {
	it('is the reader’s choice', () => expect(languageOf('nl', 'fr')).toBe('nl'));

	it.each([
		['fr-BE,fr;q=0.9,en;q=0.8', 'fr'],
		['de, nl;q=0.5, en;q=0.4', 'nl'],
		['en;q=0.2, fr;q=0.8', 'fr'],
		['fr;q=0, nl;q=0.1', 'nl'],
		['de-DE', 'en'],
		['', 'en'],
		[null, 'en'],
	])('is by Accept-Language %s %s', (header, language) => expect(languageOf(undefined, header)).toBe(language));

	it('is never what a forged cookie says', () => expect(languageOf('../../etc', 'fr')).toBe('fr'));
});
