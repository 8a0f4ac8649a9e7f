import { AnalysisResult } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { ANALYSIS_VERSION, analyse, buildRegister } from '../src/index.ts';
import { buildMessage } from './build-message.ts';

const attribution = { register: buildRegister([{ name: 'US Army', domains: ['army.mil'] }]), traps: [] };
const input = {
	message: buildMessage({
		subject: 'Vos billets',
		body: 'Bonjour, veuillez trouver vos billets pour le vol AF 3856 au départ de Brest à 10h05. Bien à vous',
	}),
	envelope: { from: 'a@b.example', to: ['x@army.ml'] },
	attribution,
};

describe('analyse', () => {
	it('gives a result in the form of the contract', () => {
		const result = analyse(input);
		expect(AnalysisResult.parse(result)).toEqual(result);
		expect(result).toMatchObject({
			version: ANALYSIS_VERSION,
			language: 'fr',
			level: { value: 'moderate' },
			categories: ['travel'],
		});
	});

	it('gives the same answer to the same mail', () => expect(analyse(input)).toEqual(analyse(input)));

	it('takes an empty message', () => {
		const result = analyse({ ...input, message: buildMessage() });
		expect(result.findings).toEqual([]);
		expect(result.language).toBeNull();
	});
});
