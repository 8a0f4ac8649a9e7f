import { timePattern } from '../dates.ts';
import { matches } from '../detector.ts';
import rankData from '../names/ranks.json' with { type: 'json' };
import type { ScanText } from '../scan-text.ts';

const amount =
	/(?:[$€£]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|XOF|FCFA)) ?\d{1,3}(?:[., ]?\d{3}){0,4}(?:[.,]\d{2})?(?!\d)|(?<![\d.,])\d{1,3}(?:[., ]?\d{3}){0,4}(?:[.,]\d{2})? ?(?:€|EUR\b|USD\b|GBP\b|euros?\b|dollars?\b|FCFA\b|k€)/gi;

/** How many amounts of money a text names, counted to eight. */
export function amountsIn(text: ScanText): number {
	let count = 0;
	for (const _found of matches(amount, text.flat)) if (++count >= 8) break;
	return count;
}

/** How many clock times a text names, counted to eight. */
export function timesIn(text: ScanText): number {
	let count = 0;
	for (const _found of matches(timePattern, text.flat)) if (++count >= 8) break;
	return count;
}

const scheduleLine =
	/^\s{0,8}[-*•]?\s{0,3}(?:(?:[01]?\d|2[0-3])[:.h][0-5]\d|(?:[01]\d|2[0-3])[0-5]\d(?:[hHzZ]|\b)|\p{L}{2,4}\.? \d{1,2}, (?:[01]?\d|2[0-3])[:.h][0-5]\d)\s/u;

/** Lines that begin with a clock time, as those of a timed programme do, counted to eight. */
export const scheduleLines = (text: ScanText): number =>
	Math.min(8, text.lines.filter(({ text: line }) => line.length <= 200 && scheduleLine.test(line)).length);

/** As ranks are written: `SSgt`, `SGT`, `Sgt`, `sgt`. */
const ranks = new Set(
	rankData.ranks.flatMap((rank) => [
		rank,
		rank.toUpperCase(),
		rank.toLowerCase(),
		rank.slice(0, 1).toUpperCase() + rank.slice(1).toLowerCase(),
	]),
);
const person = /\p{Lu}[\p{L}'-]+,? \p{Lu}[\p{L}'.-]*/u;
const delimiter = /\t|\||;|,| {2,20}/;

const isRank = (word: string): boolean => ranks.has(word.endsWith('.') ? word.slice(0, -1) : word);

/** A cell that is a rank or begins with one before a name: `LTC`, `SGT Dube`, `Lt. Col. de Wit`. */
function beginsWithRank(cell: string): boolean {
	const [first = '', second = '', third = ''] = cell.trim().split(/\s+/, 3);
	if (!isRank(first)) return false;
	return second === '' || /^\p{Lu}/u.test(second) || (isRank(second) && /^\p{L}/u.test(third));
}

/** Whether a line is an entry of a roster by its rank: in a cell of its own, or in a numbered line. */
function isRanked(line: string): boolean {
	const cells = line.split(delimiter);
	if (cells.length >= 3 && cells.some(beginsWithRank)) return true;
	if (rankedNames(line) >= 3) return true;
	if (cells.length >= 3) return false;
	return /^\s{0,8}\d{1,3}[.)]?\s/.test(line) && line.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && isRank(word));
}

/** How many ranks stand right before a name: `SSgt Delgado Sgt Whitfield LCpl Ames`. */
function rankedNames(line: string): number {
	const parts = line.split(/\s+/);
	return parts.filter((part, at) => isRank(part) && /^\p{Lu}\p{Ll}/u.test(parts[at + 1] ?? '')).length;
}

const isEntryLength = (line: string): boolean => line.length >= 6 && line.length <= 240;

function isRosterEntry(line: string): boolean {
	const cells = line.split(delimiter).length;
	if (cells >= 2 && line.includes('\t') && /\p{Lu}{3,}/u.test(line) && /\d(?:[ .]?\d){7}/.test(line)) return true;
	return cells >= 3 && person.test(line) && /\d{4}/.test(line) && !/[.!?]\s*$/.test(line);
}

/** What a text is made of line by line. */
export interface Rows {
	/** Lines with a rank before a name among short cells. */
	readonly ranked: number;
	/**
	 * The longest run of lines that look like entries of a roster: a rank, or a name with a date or number, among short
	 * cells. Empty lines do not end it: a list stands in one piece, the contacts of a report here and there.
	 */
	readonly roster: number;
}

/** Counts the rows of lists of people. */
export function rowsOf(text: ScanText): Rows {
	let ranked = 0;
	let roster = 0;
	let run = 0;
	for (const { text: line } of text.lines) {
		const isEntry = isEntryLength(line);
		const hasRank = isEntry && isRanked(line);
		if (hasRank) ranked++;
		if (hasRank || (isEntry && isRosterEntry(line))) roster = Math.max(roster, ++run);
		else if (line.trim() !== '') run = 0;
	}
	return { ranked, roster };
}
