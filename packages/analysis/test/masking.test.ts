import { type Finding, plain } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { analyse, buildRegister, maskLine, maskText } from '../src/index.ts';
import { buildMessage } from './build-message.ts';

const body = 'Hello,\nher SSN is 536-22-8145, card 4539 7801 2345 6716.\n\nRegards\nAnn';
const signature = body.indexOf('Regards');
const message = buildMessage({
	subject: 'Papers',
	body,
	segments: [
		{ kind: 'main', start: 0, end: signature },
		{ kind: 'signature', start: signature, end: body.length },
	],
});
const result = analyse({
	message,
	envelope: { from: 'a@b.example', to: ['x@army.ml'] },
	attribution: { register: buildRegister([]), traps: [] },
});
const part = message.parts[1];
if (part === undefined) throw new Error('the body is missing');

describe('masking', () => {
	const masked = maskText(part, result.findings);

	it('hides every finding', () => {
		expect(masked.text).toContain('***-**-8145');
		expect(masked.text).not.toContain('536-22');
		expect(masked.text).not.toContain('4539');
	});

	it('says where findings stand in the masked text', () => {
		for (const span of masked.spans)
			expect(masked.text.slice(span.start, span.end)).toBe(result.findings[span.finding]?.masked);
		expect(masked.spans).toHaveLength(2);
	});

	it('moves the segments along', () => {
		expect(masked.segments.map(({ start, end }) => masked.text.slice(start, end)).join('')).toBe(masked.text);
		expect(masked.text.slice(masked.segments[1]?.start)).toBe('Regards\nAnn');
	});

	it('masks a line with the same detectors', () => {
		expect(maskLine('SSN 536-22-8145 of Ann')).toBe('SSN ***-**-8145 of Ann');
		expect(maskLine('Minutes of Tuesday')).toBe('Minutes of Tuesday');
	});

	it('leaves no plain value in the result', () => {
		expect(JSON.stringify(result)).not.toContain('536-22-8145');
	});
});

describe('findings that overlap', () => {
	it('leave nothing of either in the open', () => {
		const text = 'key: SECRETVALUE-12345 end';
		const finding = (start: number, end: number, masked: string): Finding => ({
			type: 'password',
			category: 'credentials',
			part: 'body',
			segment: 'main',
			start,
			end,
			masked,
			confidence: 85,
			evidence: [],
		});
		const part = { part: 'body', text: plain(text), segments: [{ kind: 'main', start: 0, end: text.length }] } as const;
		const { text: masked, segments, spans } = maskText(part, [finding(5, 16, '[one]'), finding(11, 22, '[two]')]);
		expect(masked).toBe('key: [one] end');
		expect(segments).toEqual([{ kind: 'main', start: 0, end: masked.length }]);
		expect(spans).toEqual([{ start: 5, end: 10, finding: 0 }]);
	});
});
