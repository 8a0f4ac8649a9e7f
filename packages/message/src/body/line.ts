import type { SegmentKind } from '@straymail/contracts';

/** A line of a body with the kind that it has so far; half-open in UTF-16 code units. */
export interface Line {
	readonly text: string;
	readonly start: number;
	/** Behind the line end. */
	readonly end: number;
	kind: SegmentKind;
}
