import { describe, expect, it } from 'vitest';
import { decide } from '../src/policy/decide.ts';
import { canonicalDomain } from '../src/policy/domain-name.ts';
import { wrongDomainHint } from '../src/policy/hint.ts';
import { namesRecipient } from '../src/policy/pattern.ts';
import { createTrapTable } from '../src/policy/trap-table.ts';
import { SmtpReply } from '../src/smtp/smtp-reply.ts';
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
	const row = trap('army.ml', 'reject-with-hint', { intendedDomain: 'army.mil' });
	const whole = trap('ml', 'reject-with-hint', { scope: 'tld', intendedDomain: 'mil' });
	const organisationOf = (domain: string) => (/(^|\.)navy\.mil$/.test(domain) ? 'US Navy' : null);
	const hint = (localPart: string, domain: string, ascii = true, from = domain.endsWith('army.ml') ? row : whole) =>
		wrongDomainHint({ localPart, domain, trap: from, organisationOf, ascii });

	it('keeps the labels in front of the trap domain', () => {
		expect(hint('j.smith', 'us.army.ml')).toBe(
			'us.army.ml is not us.army.mil: check the address. Did you mean j.smith@us.army.mil?',
		);
	});

	it('names the organisation where the register knows it', () => {
		expect(hint('j.smith', 'us.navy.ml')).toBe(
			'us.navy.ml is not a domain of US Navy. Did you mean j.smith@us.navy.mil?',
		);
	});

	it('proposes nothing below a whole TLD that nobody is known to have', () => {
		expect(hint('a', 'bakery.ml')).toBe('bakery.ml does not receive mail: check the address');
	});

	it('fits a reply line: a very long address gets no proposal', () => {
		expect(hint('x'.repeat(300), 'army.ml')).toBe('army.ml is not army.mil: check the address');
		expect(hint('x'.repeat(300), 'navy.ml')).toBe('navy.ml is not a domain of US Navy. Did you mean navy.mil?');
	});

	it('says nothing that the session cannot carry', () => {
		expect(hint('jörg', 'army.ml')).toBe('army.ml is not army.mil: check the address');
		expect(hint('jörg', 'army.ml', false)).toContain('Did you mean jörg@army.mil?');
		expect(hint('a\u0007b', 'army.ml', false)).not.toContain('\u0007');
	});
});

describe('rules for recipients', () => {
	const rule = (
		pattern: string,
		policy: 'collect' | 'defer' | 'metadata-only',
		legalBasis: string | null = 'test',
	) => ({
		pattern,
		policy,
		legalBasis,
	});
	const traps = createTrapTable([
		trap('army.ml', 'reject-with-hint', {
			rules: [
				rule('*', 'defer'),
				rule('post*', 'metadata-only'),
				rule('postmaster', 'collect'),
				rule('*@us.army.ml', 'collect'),
				rule('nobasis', 'collect', null),
			],
		}),
		trap('navy.ml', 'collect', { legalBasis: ' ' }),
	]);
	const answer = (localPart: string, domain: string) => {
		const decision = decide(
			{ address: `${localPart}@${domain}`, localPart, domain },
			{ traps, organisationOf: () => null },
			false,
		);
		return decision instanceof SmtpReply ? decision.enhancedCode : decision.metadataOnly ? 'metadata' : 'collect';
	};

	it('go by the most specific pattern', () => {
		expect(answer('PostMaster', 'army.ml')).toBe('collect');
		expect(answer('postbox', 'army.ml')).toBe('metadata');
		expect(answer('anybody', 'us.army.ml')).toBe('collect');
		expect(answer('anybody', 'army.ml')).toBe('4.7.1');
	});

	it('keep nothing without a legal basis, the domain neither', () => {
		expect(answer('nobasis', 'army.ml')).toBe('5.1.2');
		expect(answer('anybody', 'navy.ml')).toBe('5.1.2');
	});

	it('take no time that grows with the stars of a pattern', () => {
		const started = performance.now();
		expect(namesRecipient('*a'.repeat(150), `${'a'.repeat(1000)}b`, 'army.ml')).toBe(false);
		expect(performance.now() - started).toBeLessThan(100);
	});
});
