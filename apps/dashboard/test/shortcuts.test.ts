import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { filterGroups } from '../src/shell/palette/palette-items.ts';
import { activate, activeHandlers } from '../src/shell/shortcuts/active.ts';
import { type ShortcutId, shortcutScopes, shortcuts } from '../src/shell/shortcuts/registry.ts';
import { isCharacterStroke, matchStroke, strokeOf } from '../src/shell/shortcuts/strokes.ts';

const press = (key: string, changes: Partial<KeyboardEvent> = {}) => ({
	key,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	...changes,
});
const every = shortcuts.map(({ id }) => id);

describe('the registry of shortcuts', () => {
	it.each(shortcutScopes)('gives each key one meaning in %s', (scope) => {
		const keys = shortcuts.filter((shortcut) => shortcut.scope === scope).flatMap((shortcut) => [...shortcut.keys]);
		expect(keys.length).toBeGreaterThan(0);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('has none that nothing answers to', () => {
		const folder = new URL('../src/', import.meta.url);
		const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('registry.ts'))
			.map((name) => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8'));
		const handling = sources.filter((text) => /useShortcuts\(|shortcut: '/.test(text)).join('\n');
		const answered = (id: string) => new RegExp(`\\b${id}(?::|,|\\()|shortcut: '${id}'`).test(handling);
		expect(every.filter((id) => !answered(id))).toEqual([]);
	});

	it('names each shortcut once', () => expect(new Set(every).size).toBe(every.length));

	it('never lets a key alone stand in the way of a sequence', () => {
		const keys = shortcuts.flatMap((shortcut): readonly string[] => shortcut.keys);
		for (const sequence of keys.filter((key) => key.includes(' '))) {
			expect(keys).not.toContain(sequence.split(' ')[0]);
		}
	});
});

describe('a key press', () => {
	it.each([
		[press('j'), 'j'],
		[press('J'), 'J'],
		[press('?'), '?'],
		[press('k', { ctrlKey: true }), 'Mod+k'],
		[press('K', { metaKey: true }), 'Mod+k'],
		[press('[', { altKey: true }), '['],
		[press('j', { altKey: true }), null],
		[press('k', { ctrlKey: true, altKey: true }), null],
		[press('Shift'), null],
		[press('Dead'), null],
	])('%o is %s', (event, stroke) => expect(strokeOf(event)).toBe(stroke));

	it('means a shortcut, begins a sequence or ends one', () => {
		expect(matchStroke(every, '', 'j')).toEqual({ id: 'next', waiting: false });
		expect(matchStroke(every, '', 'g')).toEqual({ id: null, waiting: true });
		expect(matchStroke(every, 'g', 'i')).toEqual({ id: 'goInbox', waiting: false });
		expect(matchStroke(every, 'g', 'j')).toEqual({ id: null, waiting: false });
	});

	it('means nothing that is not offered just now', () => {
		expect(matchStroke(['help'], '', 'j')).toEqual({ id: null, waiting: false });
		expect(matchStroke(['help'], '', 'g')).toEqual({ id: null, waiting: false });
	});

	it('can be switched off when it is a sign alone', () => {
		expect(['j', '?', 'Enter'].map(isCharacterStroke)).toEqual([true, true, true]);
		expect(['Mod+k', 'Escape'].map(isCharacterStroke)).toEqual([false, false]);
	});
});

describe('what is active', () => {
	const ends: (() => void)[] = [];
	afterEach(() => {
		for (const end of ends.splice(0)) end();
	});
	const offer = (scope: (typeof shortcutScopes)[number], ids: readonly ShortcutId[], name: string, said: string[]) =>
		ends.push(activate({ scope, handlers: () => Object.fromEntries(ids.map((id) => [id, () => said.push(name)])) }));

	it('is the narrowest scope first, so that Escape leaves a message before it clears a list', () => {
		offer('message', ['backToInbox'], 'message', []);
		offer('global', ['help'], 'global', []);
		offer('inbox', ['close'], 'inbox', []);
		expect([...activeHandlers().keys()]).toEqual(['backToInbox', 'close', 'help']);
		expect(matchStroke(activeHandlers().keys(), '', 'Escape').id).toBe('backToInbox');
	});

	it('is the newest component that offers it, until that goes', () => {
		const said: string[] = [];
		offer('message', ['reveal'], 'first', said);
		offer('message', ['reveal'], 'second', said);
		activeHandlers().get('reveal')?.();
		ends.pop()?.();
		activeHandlers().get('reveal')?.();
		expect(said).toEqual(['second', 'first']);
	});
});

describe('the palette', () => {
	const item = (label: string, alsoFoundBy?: string) => ({
		id: label,
		label,
		run: () => {},
		...(alsoFoundBy ? { alsoFoundBy } : {}),
	});
	const groups = [
		{ value: 'Pages', items: [item('Vue d’ensemble'), item('Domaines pièges')] },
		{ value: 'Theme', items: [item('Dark', 'Theme')] },
	];
	const labels = (text: string) => filterGroups(groups, text).flatMap(({ items }) => items.map(({ label }) => label));

	it('finds by the beginnings of words, in any order, without accents', () => {
		expect(labels('pieg dom')).toEqual(['Domaines pièges']);
		expect(labels('ensemble')).toEqual(['Vue d’ensemble']);
		expect(labels('omaines')).toEqual([]);
	});

	it('finds a choice by what it is a choice of', () => expect(labels('theme')).toEqual(['Dark']));

	it('shows everything before anything is typed', () => expect(labels(' ')).toHaveLength(3));
});
