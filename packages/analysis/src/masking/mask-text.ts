import type { Finding, Masked, Segment, TextPart } from '@straymail/contracts';

export interface MaskedText {
	readonly text: Masked;
	readonly segments: Segment[];
	/** Where findings stand in the masked text; `finding` is the index in the list that was given. */
	readonly spans: { start: number; end: number; finding: number }[];
}

/**
 * A part with every finding's span replaced by its masked form. Markings stay: they say how to treat the text and
 * nothing of what it holds. Findings of other parts are passed over.
 *
 * @param findings all findings of the message, as `analyse` gave them
 */
export function maskText(part: TextPart, findings: readonly Finding[]): MaskedText {
	const own = findings
		.map((finding, index) => ({ finding, index }))
		.filter(
			({ finding }) => finding.part === part.part && finding.end > finding.start && finding.end <= part.text.length,
		)
		.sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
	const pieces: string[] = [];
	const spans: MaskedText['spans'] = [];
	/** Offsets of the plain text behind each replacement, with what they are moved by. */
	const moves: { start: number; end: number; to: number; shift: number }[] = [];
	let at = 0;
	let length = 0;
	for (const { finding, index } of own) {
		if (finding.start < at) {
			// It begins inside the one before: what of it reaches beyond is left out, never shown.
			const last = moves.at(-1);
			if (last === undefined || finding.end <= at) continue;
			at = finding.end;
			last.end = at;
			last.shift = length - at;
			continue;
		}
		pieces.push(part.text.slice(at, finding.start), finding.masked);
		length += finding.start - at;
		spans.push({ start: length, end: length + finding.masked.length, finding: index });
		length += finding.masked.length;
		at = finding.end;
		moves.push({ start: finding.start, end: at, to: length, shift: length - at });
	}
	pieces.push(part.text.slice(at));
	const moved = mover(moves);
	return {
		text: pieces.join('') as Masked,
		segments: part.segments.map((segment) => ({
			kind: segment.kind,
			start: moved(segment.start),
			end: moved(segment.end),
		})),
		spans,
	};
}

/** Maps offsets of the plain text into the masked one; an offset inside a finding goes behind it. */
function mover(
	moves: readonly { start: number; end: number; to: number; shift: number }[],
): (offset: number) => number {
	return (offset) => {
		let low = 0;
		let high = moves.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((moves[middle] as { start: number }).start < offset) low = middle + 1;
			else high = middle;
		}
		const last = moves[low - 1];
		if (last === undefined) return offset;
		return offset < last.end ? last.to : offset + last.shift;
	};
}
