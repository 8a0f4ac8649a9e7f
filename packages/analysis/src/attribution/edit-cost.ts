import { remove } from 'confusables';
import keyboard from './keyboard.json' with { type: 'json' };

export interface Edit {
	/** Natural-log-odds against it: 0.5 for what fingers do daily, 5 for what nobody does. */
	readonly cost: number;
	readonly code: string;
	readonly text: string;
}

type Neighbours = Readonly<Record<string, string>>;
const on = (neighbours: Neighbours, a: string, b: string): boolean =>
	neighbours[a]?.includes(b) === true || neighbours[b]?.includes(a) === true;
const isNeighbour = (a: string, b: string): boolean => on(keyboard.neighbours, a, b);
/** Beside one another on French, Belgian or German and Swiss keyboards alone. */
const layouts: readonly (readonly [string, Neighbours])[] = [
	['AZERTY', keyboard.azerty],
	['QWERTZ', keyboard.qwertz],
];
const lookAlikes = new Set(['0o', 'o0', '1l', 'l1', '1i', 'i1', 'il', 'li', '5s', 's5', 'uv', 'vu']);
const pairs: readonly (readonly [string, string])[] = [
	['rn', 'm'],
	['vv', 'w'],
	['cl', 'd'],
	['nn', 'm'],
];

/**
 * What a person did to turn `right` into `wrong`, when it was one slip: a character dropped, doubled, added, swapped,
 * struck beside, or taken for its look-alike; a dot or hyphen missing. Null when it was more than one.
 */
export function oneEdit(wrong: string, right: string): Edit | null {
	if (wrong === right) return { cost: 0, code: 'same', text: 'the same' };
	if (!/^[\x20-\x7e]*$/.test(wrong)) {
		const plain = remove(wrong).toLowerCase();
		if (plain === right) return { cost: 1.2, code: 'look-alike', text: 'a look-alike letter' };
	}
	for (const [a, b] of pairs) {
		if (wrong.includes(a) && wrong.replace(a, b) === right)
			return { cost: 1.5, code: 'look-alike', text: `${a} for ${b}` };
		if (wrong.includes(b) && wrong.replace(b, a) === right)
			return { cost: 1.5, code: 'look-alike', text: `${b} for ${a}` };
	}
	let from = 0;
	while (from < wrong.length && from < right.length && wrong[from] === right[from]) from++;
	let tail = 0;
	while (
		tail < wrong.length - from &&
		tail < right.length - from &&
		wrong[wrong.length - 1 - tail] === right[right.length - 1 - tail]
	)
		tail++;
	const a = wrong.slice(from, wrong.length - tail);
	const b = right.slice(from, right.length - tail);
	const first = from === 0 ? 0.7 : 0;
	if (a === '' && b.length === 1) {
		if (b === '.') return { cost: 0.8, code: 'missing-dot', text: 'a missing dot' };
		if (b === '-') return { cost: 0.8, code: 'missing-hyphen', text: 'a missing hyphen' };
		const doubled = right[from - 1] === b || right[from + 1] === b;
		return { cost: (doubled ? 0.7 : 1.1) + first, code: 'dropped', text: `a dropped ${b}` };
	}
	if (b === '' && a.length === 1) {
		if (a === '-' || a === '.')
			return { cost: 1, code: 'added-mark', text: `an added ${a === '.' ? 'dot' : 'hyphen'}` };
		const doubled = wrong[from - 1] === a || wrong[from + 1] === a;
		const beside = isNeighbour(a, wrong[from - 1] ?? '') || isNeighbour(a, wrong[from + 1] ?? '');
		return {
			cost: (doubled ? 0.8 : beside ? 1.2 : 2) + first,
			code: doubled ? 'doubled' : 'added',
			text: `${doubled ? 'a doubled' : 'an added'} ${a}`,
		};
	}
	if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
		return { cost: 0.9 + first, code: 'swapped', text: `${b} swapped` };
	if (a.length === 1 && b.length === 1) {
		if (lookAlikes.has(a + b)) return { cost: 1.2 + first, code: 'look-alike', text: `${a} for ${b}` };
		if (a === '-' && b === '.') return { cost: 1, code: 'wrong-mark', text: 'a hyphen for a dot' };
		if (isNeighbour(a, b)) return { cost: 1.3 + first, code: 'neighbouring-key', text: `${a} struck for ${b}` };
		const layout = layouts.find(([, neighbours]) => on(neighbours, a, b))?.[0];
		if (layout !== undefined)
			return { cost: 1.8 + first, code: 'neighbouring-key', text: `${a} struck for ${b} on ${layout}` };
		return { cost: 2.8 + first, code: 'substituted', text: `${a} for ${b}` };
	}
	return null;
}
