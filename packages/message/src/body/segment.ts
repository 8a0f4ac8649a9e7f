import type { Segment, SegmentKind } from '@straymail/contracts';
import type { Line } from './line.ts';
import { forwardMarker, forwardSubject, fromLine, headerLine, isAttribution, originalMarker } from './phrases.ts';
import { markTail } from './segment-tail.ts';

function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline + 1;
		// Rules look at the start of a line; a longer one is running text whatever follows.
		lines.push({
			text: text.slice(start, Math.min(newline < 0 ? end : newline, start + 1000)),
			start,
			end,
			kind: 'main',
		});
		start = end;
	}
	return lines;
}

/** `>` at the start, or the initials that some programs put before it (`JS> `). */
const quotedLine = /^\s{0,3}(?:[A-Z]{1,4})?>/;
const blank = /^\s*$/;

/** Lines from `at` that together introduce a quotation: 0 when they do not. Programs wrap them over up to three. */
function attributionLength(lines: readonly Line[], at: number): number {
	let joined = '';
	for (let count = 1; count <= 3; count++) {
		const text = lines[at + count - 1]?.text.trim();
		if (text === undefined || text === '' || text.length > 300 || quotedLine.test(text)) return 0;
		joined = joined === '' ? text : `${joined} ${text}`;
		if (text.endsWith(':')) return isAttribution(joined) ? count : 0;
	}
	return 0;
}

/** `J. Smith@ACME on 04/18/2001 12:34:18 PM`, with To and Subject below: Lotus Notes. */
const notesLine = /^\s{0,4}\S.{1,120} on \d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?$/;

/** A header block as Outlook puts above what it quotes: a From line with two other fields in the five lines below. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
	const text = lines[at]?.text ?? '';
	if (!fromLine.test(text) && !notesLine.test(text)) return false;
	let others = 0;
	for (let i = at + 1; i <= at + 6 && i < lines.length; i++) if (headerLine.test(lines[i]?.text ?? '')) others++;
	return others >= 2;
}

function nextFilled(lines: readonly Line[], from: number): number {
	let at = from;
	while (at < lines.length && blank.test(lines[at]?.text ?? '')) at++;
	return at;
}

/**
 * Marks quotation: `>` lines with the line that introduces them, and everything below an Outlook header or an
 * introduction without `>`. What is forwarded is content and stays main.
 */
function markQuotation(lines: Line[], forwardedBySubject: boolean): void {
	let forwarded = false;
	let forwardedQuoted = false;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as Line;
		if (forwardMarker.test(line.text)) {
			forwarded = true;
			forwardedQuoted = quotedLine.test(lines[nextFilled(lines, at + 1)]?.text ?? '');
			// The header block of the forwarded message is not a reply's.
			at = Math.min(lines.length - 1, at + 6);
			continue;
		}
		if (quotedLine.test(line.text)) {
			if (!forwardedQuoted) line.kind = 'quotation';
			continue;
		}
		const introduces = attributionLength(lines, at);
		if (introduces > 0) {
			const next = nextFilled(lines, at + introduces);
			const marked = quotedLine.test(lines[next]?.text ?? '');
			const end = marked ? at + introduces : lines.length;
			if (marked && forwardedQuoted) continue;
			for (let i = at; i < end; i++) (lines[i] as Line).kind = 'quotation';
			if (!marked) return;
			at = end - 1;
			continue;
		}
		if (originalMarker.test(line.text) || isHeaderBlock(lines, at)) {
			if ((forwardedBySubject || forwarded) && !forwardedQuoted) {
				// The first such block is what was forwarded; a second one below it is its quotation.
				if (!forwarded) {
					forwarded = true;
					at = Math.min(lines.length - 1, at + 7);
					continue;
				}
			}
			for (let i = at; i < lines.length; i++) (lines[i] as Line).kind = 'quotation';
			return;
		}
	}
}

/** Empty lines between two lines of a quotation belong to it. */
function closeGaps(lines: Line[]): void {
	for (let at = 1; at < lines.length; at++) {
		if (lines[at - 1]?.kind !== 'quotation' || !blank.test(lines[at]?.text ?? '')) continue;
		const next = nextFilled(lines, at);
		if (lines[next]?.kind !== 'quotation') continue;
		for (; at < next; at++) (lines[at] as Line).kind = 'quotation';
	}
}

/** Empty lines that stand alone between other kinds go with what is above them, at the start with what is below. */
function absorbBlanks(lines: Line[]): void {
	for (let at = 0; at < lines.length; at++) {
		if (lines[at]?.kind !== 'main') continue;
		const from = at;
		let empty = true;
		for (; at < lines.length && lines[at]?.kind === 'main'; at++) empty &&= blank.test(lines[at]?.text ?? '');
		const kind = lines[from - 1]?.kind ?? lines[at]?.kind;
		if (!empty || kind === undefined) continue;
		for (let i = from; i < at; i++) (lines[i] as Line).kind = kind;
	}
}

function merge(lines: readonly Line[]): Segment[] {
	const segments: { kind: SegmentKind; start: number; end: number }[] = [];
	for (const line of lines) {
		const last = segments.at(-1);
		if (last?.kind === line.kind) last.end = line.end;
		else segments.push({ kind: line.kind, start: line.start, end: line.end });
	}
	return segments;
}

/**
 * Divides a body into what its author wrote, what is quoted, the signature and the disclaimer, in English, French,
 * Dutch, German and Spanish. The segments cover the text without gaps; an empty text has none.
 *
 * @param subject tells a forwarded message (`FW:`) from a reply: both quote alike in Outlook
 */
export function segmentBody(text: string, subject = ''): Segment[] {
	const lines = splitLines(text);
	markQuotation(lines, forwardSubject.test(subject));
	closeGaps(lines);
	markTail(lines);
	absorbBlanks(lines);
	return merge(lines);
}
