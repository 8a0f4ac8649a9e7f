import type { ScanText, TextLine } from './scan-text.ts';

/** Rows below a header that are looked at, and how many in a row may lack the value. */
const rowCap = 400;
const gapCap = 3;

interface Cell {
	readonly start: number;
	readonly end: number;
}

/** Cells of a line by tabs, bars, semicolons or runs of blanks; one cell when the line has none of them. */
export function cellsOf(line: TextLine): Cell[] {
	const byComma = commaCells(line);
	if (byComma !== null) return byComma;
	const delimiter = line.text.includes('\t')
		? /\t/g
		: line.text.includes('|')
			? /\|/g
			: line.text.includes(';')
				? /;/g
				: / {2,20}/g;
	const cells: Cell[] = [];
	let at = 0;
	for (const match of line.text.matchAll(delimiter)) {
		cells.push({ start: line.start + at, end: line.start + match.index });
		at = match.index + match[0].length;
	}
	cells.push({ start: line.start + at, end: line.end });
	return line.text.startsWith('|') ? cells.slice(1) : cells;
}

/** Cells of a line of comma-separated values (RFC 4180); null for a sentence with commas, or where another mark parts the cells. */
function commaCells({ text, start }: TextLine): Cell[] | null {
	if (text.length > 2000 || /[\t|;]/.test(text)) return null;
	const cells: Cell[] = [];
	let from = 0;
	let quoted = false;
	for (let at = 0; at <= text.length; at++) {
		if (text[at] === '"') quoted = !quoted;
		if (at < text.length && (text[at] !== ',' || quoted)) continue;
		if (text[at + 1] === ' ') return null;
		cells.push({ start: start + from, end: start + at });
		from = at + 1;
	}
	return cells.length >= 3 ? cells : null;
}

/**
 * Values below a column's heading: by cell where lines are divided, else the only match of each line below.
 * Lines longer than 2,000 characters are no table rows.
 */
export function* columnBelow(
	text: ScanText,
	start: number,
	end: number,
	pattern: RegExp,
): Generator<{ start: number; end: number; value: string }> {
	const headerIndex = text.lineAt(start);
	const header = text.lines[headerIndex];
	if (header === undefined || header.end < end || header.text.length > 2000) return;
	const headings = cellsOf(header);
	const column = headings.findIndex((cell) => start >= cell.start && start < Math.max(cell.end, cell.start + 1));
	if (/\d{3}/.test(header.text) || (headings.length < 2 && !looksLikeHeader(header.text))) return;
	// A label with its value in a letter laid out by blanks is no heading.
	if (headings.length === 2 && / {2}/.test(header.text) && !/[\t|;]/.test(header.text)) return;
	let gap = 0;
	for (let index = headerIndex + 1; index < text.lines.length && index <= headerIndex + rowCap; index++) {
		const line = text.lines[index] as TextLine;
		const found =
			line.text.length > 2000 || line.text.trim() === '' ? null : valueIn(text, line, headings.length, column, pattern);
		if (found === null) {
			// An empty cell of a row is no end of the table.
			if (headings.length < 3 || cellsOf(line).length !== headings.length) gap++;
			if (gap >= gapCap) return;
			continue;
		}
		gap = 0;
		yield found;
	}
}

/** A line of several short words without sentence marks: the heading of a table whose columns were lost. */
const looksLikeHeader = (line: string): boolean =>
	line.length < 160 &&
	!/[.!?:]\s*$/.test(line.replace(/\b(?:no|nr|num|nos)\.\s*$/i, '')) &&
	!/\d{3}/.test(line) &&
	/\S\s+\S+\s+\S/.test(line);

function valueIn(text: ScanText, line: TextLine, headings: number, column: number, pattern: RegExp) {
	const cells = cellsOf(line);
	if (headings > 1 && cells.length > 1) {
		const cell = cells[column];
		if (cell === undefined) return null;
		return only(text, cell.start, cell.end, pattern);
	}
	return only(text, line.start, line.end, pattern);
}

function only(text: ScanText, from: number, to: number, pattern: RegExp) {
	const window = text.flat.slice(from, to);
	pattern.lastIndex = 0;
	const match = pattern.exec(window);
	if (match === null) return null;
	if (pattern.exec(window) !== null) return null;
	const start = from + match.index;
	return { start, end: start + match[0].length, value: match[0] };
}

const headLines = new WeakMap<ScanText, Int32Array>();

/** For each line the first line of the table that it is a row of; itself where it begins one or stands in none. */
function headLinesOf(text: ScanText): Int32Array {
	let heads = headLines.get(text);
	if (heads !== undefined) return heads;
	heads = new Int32Array(text.lines.length);
	let above = 0;
	for (const [index, line] of text.lines.entries()) {
		const cells = line.text.length > 2000 || line.text.trim() === '' ? 0 : cellsOf(line).length;
		const continues = cells >= 2 && above >= 2 && Math.abs(cells - above) <= 1;
		heads[index] = continues ? (heads[index - 1] as number) : index;
		above = cells;
	}
	headLines.set(text, heads);
	return heads;
}

/** The heading of the column in which a value stands: the cell above it in the first line of its table; null in no table. */
export function columnHeading(text: ScanText, start: number): { start: number; end: number } | null {
	const at = text.lineAt(start);
	const head = headLinesOf(text)[at] as number;
	if (head === at) return null;
	const cells = cellsOf(text.lines[at] as TextLine);
	const column = cells.findIndex((cell) => start >= cell.start && start < Math.max(cell.end, cell.start + 1));
	return cellsOf(text.lines[head] as TextLine)[column] ?? null;
}
