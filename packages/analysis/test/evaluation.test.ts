import type { Label } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../src/evaluation/calibration.ts';
import { quadraticKappa } from '../src/evaluation/kappa.ts';
import { analyse, buildRegister, misses, score } from '../src/index.ts';
import { buildMessage } from './build-message.ts';

const message = buildMessage({
	subject: 'Papers',
	body: 'Hi Ann,\n\nher SSN is 536-22-8145. FOUO applies to it.\n\nPaul',
});
const register = buildRegister([{ name: 'US Army', domains: ['army.mil'], country: 'US' }]);
const result = analyse({
	message,
	envelope: { from: 'a@b.example', to: ['x@army.ml'] },
	attribution: { register, traps: [{ domain: 'army.ml', scope: 'domain-and-subdomains' }] },
});
const label: Label = {
	file: 'messages/0001.eml',
	envelope: { from: 'a@b.example', to: ['x@army.ml'] },
	kind: 'genuine',
	level: 'high',
	categories: ['identity'],
	findings: [{ type: 'us-ssn', text: '536 22 8145', part: 'body' }],
	markings: [],
	intended: [{ recipient: 'X@army.ml', address: 'x@ARMY.mil', organisation: 'US Army' }],
};

describe('evaluation', () => {
	it('counts agreement, without regard to case, blanks and dashes', () => {
		const report = score([label], [result], [message]);
		expect(report).toMatchObject({
			messages: 1,
			kind: { accuracy: 1 },
			level: { accuracy: 1, highRecall: 1, highPrecision: 1 },
			findings: { precision: 1, recall: 1 },
			intended: { top1: 1, abstained: 0, wrong: 0, calibration: expect.anything() },
		});
		expect(misses([label], [result], [message])).toEqual([]);
	});

	it('passes over labels that a set does not give', () => {
		const report = score([{ file: 'a', envelope: label.envelope }], [result], [message]);
		expect(report.kind.accuracy).toBeNull();
		expect(report.findings).toMatchObject({ precision: null, recall: null });
	});

	it('counts a confident guess as wrong where nothing can be told', () => {
		expect(score([{ ...label, intended: [] }], [result], [message]).intended.wrong).toBe(1);
	});

	it('lists each miss', () => {
		const wrong: Label = {
			...label,
			kind: 'spam',
			findings: [{ type: 'vin', text: '1HGCM82633A004352', part: 'body' }],
		};
		expect(misses([wrong], [result], [message])).toEqual([
			{ file: label.file, about: 'kind', expected: 'spam', found: 'genuine' },
			{ file: label.file, about: 'finding', outcome: 'missed', type: 'vin', part: 'body', text: '1HGCM82633A004352' },
			{ file: label.file, about: 'finding', outcome: 'wrong', type: 'us-ssn', part: 'body', text: '536-22-8145' },
		]);
	});

	it('says how far stated probabilities came true', () => {
		const said = (probability: number, right: boolean) => ({ probability, right });
		const { bins, error, brier } = calibrationOf([said(0.85, true), said(0.85, false), said(0.999, true)]);
		expect(bins.filter(({ answers }) => answers > 0)).toEqual([
			{ from: 0.8, to: 0.9, answers: 2, stated: 0.85, right: 0.5 },
			{ from: 0.99, to: 1, answers: 1, stated: 0.999, right: 1 },
		]);
		expect(error).toBeCloseTo((2 * 0.35 + 0.001) / 3, 3);
		expect(brier).toBeCloseTo((0.15 ** 2 + 0.85 ** 2 + 0.001 ** 2) / 3, 3);
		expect(calibrationOf([])).toMatchObject({ error: null, brier: null });
	});

	it('weighs disagreement by its distance', () => {
		expect(
			quadraticKappa([
				['none', 'none'],
				['critical', 'critical'],
			]),
		).toBe(1);
		const near =
			quadraticKappa([
				['none', 'low'],
				['critical', 'critical'],
			]) ?? 0;
		const far =
			quadraticKappa([
				['none', 'critical'],
				['critical', 'critical'],
			]) ?? 0;
		expect(near).toBeGreaterThan(far);
	});
});
