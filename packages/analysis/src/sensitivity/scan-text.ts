import type { PartName, Segment, SegmentKind, TextPart } from '@straymail/contracts';
import { fold, type TermGroup, type TermHit, type TermHits, type TermIndex } from './terms.ts';

/** UTF-16 code units to either side in which a word counts as context. */
export const contextReach = 300;

const none: readonly TermHit[] = [];

/** A part made ready for detectors: same offsets in `text`, `flat` and `lower`. */
export class ScanText {
	readonly part: PartName;
	readonly text: string;
	/** Text with one kind of blank and one kind of dash. */
	readonly flat: string;
	/** Folded text (`fold`). */
	readonly lower: string;
	readonly hits: TermHits;
	readonly segments: readonly Segment[];
	/** The subject for body and attachments, the body for the subject: context stands there too. */
	beside: ScanText | null = null;
	/** All parts of the message, this one among them: what a mail is about may stand in any. */
	companions: readonly ScanText[] = [this];
	#lines: readonly TextLine[] | null = null;

	constructor(part: TextPart, index: TermIndex) {
		this.part = part.part;
		this.text = part.text;
		this.segments = part.segments;
		this.flat = flatten(part.text);
		this.lower = fold(this.flat);
		this.hits = index.find(this.lower);
	}

	hitsOf(group: TermGroup): readonly TermHit[] {
		return this.hits.get(group) ?? none;
	}

	/** The nearest term of a group within reach of a span, else one in the part beside it, or null. */
	near(group: TermGroup, start: number, end: number, reach = contextReach): TermHit | null {
		let best: TermHit | null = null;
		let bestDistance = reach + 1;
		for (const hit of this.hitsOf(group)) {
			const distance = hit.end <= start ? start - hit.end : hit.start >= end ? hit.start - end : 0;
			if (distance < bestDistance) {
				best = hit;
				bestDistance = distance;
			}
			if (hit.start > end + reach) break;
		}
		if (best === null && reach >= contextReach) return this.beside?.hitsOf(group)[0] ?? null;
		return best;
	}

	/** The nearest term that ends before a span, at most `reach` before it, on the same or the line before. */
	before(group: TermGroup, start: number, reach: number): TermHit | null {
		let best: TermHit | null = null;
		for (const hit of this.hitsOf(group)) {
			if (hit.end > start) break;
			if (start - hit.end <= reach) best = hit;
		}
		return best;
	}

	segmentAt(offset: number): SegmentKind {
		for (const segment of this.segments) if (offset >= segment.start && offset < segment.end) return segment.kind;
		return 'main';
	}

	get lines(): readonly TextLine[] {
		this.#lines ??= splitLines(this.flat);
		return this.#lines;
	}

	/** Index of the line that holds an offset. */
	lineAt(offset: number): number {
		const lines = this.lines;
		let low = 0;
		let high = lines.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((lines[middle] as TextLine).start <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

export interface TextLine {
	readonly text: string;
	readonly start: number;
	/** Before the line end. */
	readonly end: number;
}

function splitLines(text: string): TextLine[] {
	const lines: TextLine[] = [];
	let start = 0;
	while (start <= text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline;
		lines.push({ text: text.slice(start, end), start, end });
		if (newline < 0) break;
		start = newline + 1;
	}
	return lines;
}

const odd = /[\u00a0\u202f\u2007\u2009\u2010-\u2015\u2212]/g;
const flatten = (text: string): string =>
	text.replace(odd, (found) =>
		found === '\u00a0' || found === '\u202f' || found === '\u2007' || found === '\u2009' ? ' ' : '-',
	);
