import type { ScanText } from './scan-text.ts';
import { columnBelow } from './table.ts';
import type { TermGroup } from './terms.ts';

export interface LabelledValue {
	readonly start: number;
	readonly end: number;
	readonly value: string;
	/** The label that announces it. */
	readonly label: string;
	/** `direct`: right behind its label; `column`: below it in a table; `near`: later in the same sentence. */
	readonly how: 'direct' | 'column' | 'near';
}

/** What people put between a label and its value. Every repetition is bounded: at most some 200 characters, for forms are laid out with blanks and dots. */
const tail =
	/(?:[ ]?(?:\(?(?:numbers?|no|nos|nr|num|numero|numéro|número|nummer|id|ref|reference|code|card|for|of|du|de|van|der)\b\.?\)?|n°|nº|#|\([^()\n]{0,30}\)|\/ ?\p{L}{2,12}(?= ?[:=]))){0,3}/uy;
const separator =
	/\.?["'*_]{0,2}[ \t]{0,40}(?:(?:[:=#|>]|->|-{1,2}|\.{2,40}|,)[ \t]{0,40}){0,2}(?:(?:is|was|est|ist|lautet|luidt|es|are|now|still|being|set to|le|on|am|op|el|:)[ \t]{1,3}:?[ \t]{0,2}){0,2}(?:\n[ \t]{0,4})?["'(«“<[*_]{0,2} ?/iy;

export interface LabelledOptions {
	/** How far a value may stand behind its label in the same line; 0 asks for direct ones only. */
	readonly reach?: number;
	/** Whether values below a label in a table count. */
	readonly columns?: boolean;
}

/**
 * Values that a label announces: `Passport no.: C01X0006H`, `is C01X0006H`, the next line, the column below.
 * All patterns run from a given offset in a bounded window, so the work is linear in the number of labels.
 *
 * @param pattern source of the value's pattern, with bounded repetition only
 */
export function* labelledValues(
	text: ScanText,
	labels: TermGroup,
	pattern: RegExp,
	options: LabelledOptions = {},
): Generator<LabelledValue> {
	const seen = new Set<number>();
	const sticky = stickyOf(pattern);
	const global = globalOf(pattern);
	for (const hit of text.hitsOf(labels)) {
		const direct = directValue(text, hit.end, sticky);
		if (direct !== null) {
			if (!seen.has(direct.start)) yield { ...direct, label: hit.word, how: 'direct' };
			seen.add(direct.start);
			if (options.columns === false) continue;
		}
		let found = false;
		if (options.columns !== false) {
			for (const cell of columnBelow(text, hit.start, hit.end, global)) {
				found = true;
				if (seen.has(cell.start)) continue;
				seen.add(cell.start);
				yield { ...cell, label: hit.word, how: 'column' };
			}
		}
		if (found || direct !== null || !options.reach) continue;
		const near = nearValue(text, hit.end, options.reach, global);
		// A label further on may announce the same value directly.
		if (near === null || seen.has(near.start)) continue;
		yield { ...near, label: hit.word, how: 'near' };
	}
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly value: string;
}

function directValue(text: ScanText, from: number, sticky: RegExp): Found | null {
	const flat = text.flat;
	for (const withTail of [true, false]) {
		let at = from;
		if (withTail) {
			tail.lastIndex = at;
			if (tail.test(flat)) at = tail.lastIndex;
		}
		separator.lastIndex = at;
		if (separator.test(flat)) at = separator.lastIndex;
		sticky.lastIndex = at;
		const match = sticky.exec(flat);
		if (match !== null && at > from) return { start: at, end: at + match[0].length, value: match[0] };
	}
	return null;
}

function nearValue(text: ScanText, from: number, reach: number, global: RegExp): Found | null {
	const limit = Math.min(text.flat.length, from + reach);
	const newline = text.flat.indexOf('\n', from);
	const window = text.flat.slice(from, newline >= 0 && newline < limit ? newline : limit);
	global.lastIndex = 0;
	const match = global.exec(window);
	if (match === null) return null;
	const start = from + match.index;
	return { start, end: start + match[0].length, value: match[0] };
}

const compiled = new WeakMap<RegExp, { sticky: RegExp; global: RegExp }>();
function compile(pattern: RegExp) {
	let both = compiled.get(pattern);
	if (both === undefined) {
		const flags = pattern.flags.replace(/[gy]/g, '');
		both = { sticky: new RegExp(pattern.source, `${flags}y`), global: new RegExp(pattern.source, `${flags}g`) };
		compiled.set(pattern, both);
	}
	return both;
}
const stickyOf = (pattern: RegExp): RegExp => compile(pattern).sticky;
const globalOf = (pattern: RegExp): RegExp => compile(pattern).global;
