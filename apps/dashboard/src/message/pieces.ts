import type { MaskedPart } from '@straymail/contracts';

export interface Piece {
	readonly text: string;
	/** Index in `findings`; null for the text between them. */
	readonly finding: number | null;
	readonly start: number;
}

export interface Section {
	readonly kind: MaskedPart['segments'][number]['kind'];
	readonly pieces: readonly Piece[];
	readonly lines: number;
	readonly start: number;
}

const piecesOf = ({ text, spans }: MaskedPart, start: number, end: number): readonly Piece[] => {
	const pieces: Piece[] = [];
	let at = start;
	const inside = spans
		.filter((span) => span.end > start && span.start < end)
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	for (const span of inside) {
		const from = Math.max(at, span.start);
		const to = Math.min(end, span.end);
		// Two detectors may have found the same words: the first, longer one is drawn.
		if (to <= from) continue;
		if (from > at) pieces.push({ text: text.slice(at, from), finding: null, start: at });
		pieces.push({ text: text.slice(from, to), finding: span.finding, start: from });
		at = to;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), finding: null, start: at });
	return pieces;
};

/** A part's text cut at the borders of its segments and findings; nothing is lost and nothing doubled. */
export const sectionsOf = (part: MaskedPart): readonly Section[] => {
	const segments = part.segments.toSorted((a, b) => a.start - b.start);
	const sections: Section[] = [];
	const add = (kind: Section['kind'], start: number, end: number) => {
		if (end <= start) return;
		const lines = part.text.slice(start, end).trim().split('\n').length;
		sections.push({ kind, pieces: piecesOf(part, start, end), lines, start });
	};
	let at = 0;
	for (const { kind, start, end } of segments) {
		add('main', at, Math.max(at, start));
		add(kind, Math.max(at, start), Math.min(end, part.text.length));
		at = Math.max(at, end);
	}
	add('main', at, part.text.length);
	return sections;
};
