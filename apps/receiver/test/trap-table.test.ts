import { describe, expect, it } from 'vitest';
import { canonicalDomain } from '../src/policy/domain-name.ts';
import { wrongDomainHint } from '../src/policy/hint.ts';
import { createTrapTable } from '../src/policy/trap-table.ts';
import { trap } from './running-receiver.ts';

describe('trap domains', () => {
	const table = createTrapTable([
		trap('ml', 'defer', { scope: 'tld', excluded: ['gouv.ml', 'orange', 'army.ml'] }),
		trap('army.ml', 'collect', { excluded: ['museum.army.ml'] }),
		trap('us.army.ml', 'metadata-only', { scope: 'domain' }),
		trap('exact.example', 'collect', { scope: 'domain' }),
		trap('bücher.example'),
	]);
	const policyOf = (domain: string) => table.find(canonicalDomain(domain))?.policy ?? null;

	it('match exactly, with all below, or a whole TLD; the most specific entry decides', () => {
		expect(policyOf('anything.ml')).toBe('defer');
		expect(policyOf('deep.below.anything.ml')).toBe('defer');
		expect(policyOf('army.ml')).toBe('collect');
		expect(policyOf('eu.army.ml')).toBe('collect');
		expect(policyOf('us.army.ml')).toBe('metadata-only');
		expect(policyOf('x.us.army.ml')).toBe('collect');
		expect(policyOf('exact.example')).toBe('collect');
		expect(policyOf('x.exact.example')).toBeNull();
	});

	it('never take a name with an owner of its own, not even for a wider entry', () => {
		for (const name of ['gouv.ml', 'mail.gouv.ml', 'orange.ml', 'x.orange.ml', 'museum.army.ml', 'a.museum.army.ml']) {
			expect(policyOf(name)).toBeNull();
		}
	});

	it('do not match what merely ends alike', () => {
		expect(policyOf('notarmy.example')).toBeNull();
		expect(policyOf('html')).toBeNull();
	});

	it('know one domain in all its spellings', () => {
		for (const name of ['bücher.example', 'BÜCHER.example.', 'xn--bcher-kva.example', 'x.Bücher.Example']) {
			expect(policyOf(name)).toBe('collect');
		}
	});
});

describe('the hint', () => {
	const row = trap('ml', 'reject-with-hint', { scope: 'tld', intendedDomain: 'mil' });

	it('keeps the labels in front of the trap domain', () => {
		expect(wrongDomainHint('j.smith', 'us.army.ml', row, true)).toBe(
			'us.army.ml is not us.army.mil: check the address. Did you mean j.smith@us.army.mil?',
		);
	});

	it('fits a reply line: a very long address gets no proposal', () => {
		expect(wrongDomainHint('x'.repeat(300), 'army.ml', row, true)).toBe('army.ml is not army.mil: check the address');
	});
});
