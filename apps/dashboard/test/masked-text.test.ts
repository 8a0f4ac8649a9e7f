import type { MaskedPart } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../src/message/pieces.ts';

const text = 'SSN ***-**-6789\n-- \nAnn, +1 ***\n> quoted';
const part = (changes: Partial<MaskedPart>): MaskedPart => ({
	part: 'body',
	text,
	segments: [],
	spans: [],
	truncated: false,
	...changes,
});
const whole = (of: MaskedPart) =>
	sectionsOf(of)
		.flatMap(({ pieces }) => pieces.map((piece) => piece.text))
		.join('');

describe('masked text', () => {
	it('is one section when no segments are known', () => {
		expect(sectionsOf(part({})).map(({ kind }) => kind)).toEqual(['main']);
	});

	it('is cut at its findings and its segments, and nothing is lost or doubled', () => {
		const marked = part({
			segments: [
				{ kind: 'main', start: 0, end: 16 },
				{ kind: 'signature', start: 16, end: 32 },
				{ kind: 'quotation', start: 32, end: text.length },
			],
			spans: [
				{ start: 4, end: 15, finding: 0 },
				{ start: 25, end: 31, finding: 1 },
			],
		});
		expect(sectionsOf(marked).map(({ kind }) => kind)).toEqual(['main', 'signature', 'quotation']);
		expect(whole(marked)).toBe(text);
		const found = sectionsOf(marked).flatMap(({ pieces }) => pieces.filter(({ finding }) => finding !== null));
		expect(found.map((piece) => piece.text)).toEqual(['***-**-6789', '+1 ***']);
	});

	it('draws overlapping findings once', () => {
		const overlapping = part({
			spans: [
				{ start: 4, end: 15, finding: 0 },
				{ start: 8, end: 15, finding: 1 },
				{ start: 10, end: 18, finding: 2 },
			],
		});
		expect(whole(overlapping)).toBe(text);
	});

	it('keeps what lies between and behind the segments', () => {
		const gaps = part({ segments: [{ kind: 'quotation', start: 5, end: 9 }] });
		expect(whole(gaps)).toBe(text);
		expect(sectionsOf(gaps).map(({ kind }) => kind)).toEqual(['main', 'quotation', 'main']);
	});
});
