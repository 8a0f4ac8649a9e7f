import type { Intended, RelatedDecisions } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { analyse, buildRegister, suggestDomain } from '../src/index.ts';
import { buildMessage, type Draft } from './build-message.ts';

const register = buildRegister([
	{ name: 'US Army', domains: ['army.mil'], sector: 'military', country: 'US' },
	{ name: 'US Navy', domains: ['navy.mil'], sector: 'military', country: 'US' },
	{ name: 'Koninklijke Landmacht', domains: ['army.nl'], sector: 'military', country: 'NL' },
	{ name: 'Ministère des Armées', domains: ['intradef.gouv.fr'], sector: 'military', country: 'FR' },
	{ name: 'Department of State', domains: ['state.gov'], sector: 'government', country: 'US' },
]);
const traps = [
	{ domain: 'ml', scope: 'tld' as const },
	{ domain: 'army.ml', scope: 'domain-and-subdomains' as const },
];
const english =
	'Good morning, please find the notes of our meeting on Tuesday attached. We will see each other next week.';
const dutch =
	'Goedemorgen, hierbij de notities van onze vergadering van dinsdag. We zien elkaar volgende week weer op kantoor.';

function attribute(recipient: string, draft: Draft = {}, intended: RelatedDecisions['intended'] = []): Intended {
	const message = buildMessage({ subject: 'Notes', body: english, to: [recipient], ...draft });
	const result = analyse({
		message,
		envelope: {
			from: 'a@b.example',
			to: [recipient],
			related: { threadKinds: {}, threadLevel: null, threadCategories: [], intended },
		},
		attribution: { register, traps },
	});
	return result.intended[0] as Intended;
}

describe('attribution', () => {
	it('knows the plain case, with its subdomain, and is sure of it', () => {
		const intended = attribute('j.smith@us.army.ml');
		expect(intended).toMatchObject({ address: 'j.smith@us.army.mil', organisation: 'US Army' });
		expect(intended.confidence).toBeGreaterThanOrEqual(0.9);
	});

	it.each([
		['a@armmy.mil', 'a@army.mil'],
		['a@amy.mil', 'a@army.mil'],
		['a@amry.mil', 'a@army.mil'],
		['a@navy.mi', 'a@navy.mil'],
		['a@nxxy.mil', null],
		['a@usarmy.mil', 'a@us.army.mil'],
		['a@army.mil.ml', 'a@army.mil'],
		['a@intradef.ml', 'a@intradef.gouv.fr'],
	])('reads %s as %s', (recipient, address) => {
		expect(attribute(recipient).address).toBe(address);
	});

	it('knows which keys stand together on AZERTY and QWERTZ', () => {
		const slipOf = (recipient: string) => attribute(recipient).evidence[0]?.text;
		expect(slipOf('a@arpy.mil')).toContain('p struck for m on AZERTY');
		expect(slipOf('a@armt.mil')).not.toContain('AZERTY');
		expect(slipOf('a@navz.mil')).toContain('z struck for y on QWERTZ');
	});

	it('takes army.nl for a Dutch letter and for Dutch recipients', () => {
		expect(attribute('w.dekker@army.ml', { body: dutch }).address).toBe('w.dekker@army.nl');
		expect(attribute('w.dekker@army.ml', { cc: ['p.smit@army.nl'] }).address).toBe('w.dekker@army.nl');
	});

	it('abstains where the other recipients are at two candidates', () => {
		expect(attribute('cell@army.ml', { cc: ['t.mulder@army.nl', 'j.novak@us.army.mil'] }).address).toBeNull();
	});

	it('abstains when the recipient is at a registered domain', () => {
		const intended = attribute('j.smith@army.mil');
		expect(intended.address).toBeNull();
		expect(intended.evidence[0]?.code).toBe('attribution.not-misdirected');
	});

	it('abstains when nothing is close', () =>
		expect(attribute('info@bamako-tours.ml')).toMatchObject({ address: null, candidates: [] }));

	it('gives probabilities that leave room for none of them', () => {
		const sum = attribute('a@army.ml').candidates.reduce((total, candidate) => total + candidate.probability, 0);
		expect(sum).toBeGreaterThan(0.5);
		expect(sum).toBeLessThan(1);
	});

	describe('learns from people', () => {
		const decided = (domain: string | null, relation: 'thread' | 'sender' | 'recipient', count = 1) => [
			{ recipient: 'w.dekker@army.ml', relation, domain, count },
		];
		const after = (...given: Parameters<typeof decided>) => attribute('w.dekker@army.ml', {}, decided(...given));

		it('whom mail of the thread and the sender was meant for', () => {
			expect(attribute('w.dekker@army.ml').address).toBe('w.dekker@army.mil');
			for (const relation of ['thread', 'sender'] as const) {
				const intended = after('army.nl', relation, 3);
				expect(intended).toMatchObject({ address: 'w.dekker@army.nl', organisation: 'Koninklijke Landmacht' });
				expect(intended.evidence.map(({ code }) => code)).toContain(`attribution.decided-${relation}`);
			}
			expect(after('army.nl', 'thread').evidence[1]?.text).toBe(
				'People decided that one message of this thread was meant for army.nl.',
			);
		});

		it('most from the thread, least from the recipient', () => {
			const share = (relation: 'thread' | 'sender' | 'recipient') =>
				after('army.nl', relation).candidates.find(({ domain }) => domain === 'army.nl')?.probability ?? 0;
			expect(share('thread')).toBeGreaterThan(share('sender'));
			expect(share('sender')).toBeGreaterThan(share('recipient'));
		});

		it('that nobody else was meant, and of domains that no slip leads to', () => {
			expect(after(null, 'sender', 4).address).toBeNull();
			expect(after('mail.state.gov', 'thread', 4).address).toBe('w.dekker@mail.state.gov');
			expect(after('unknown.example', 'thread', 4).address).toBe('w.dekker@army.mil');
		});
	});

	it('suggests the domain that senders mean', () => {
		expect(suggestDomain('army.ml', register)[0]).toMatchObject({ domain: 'army.mil', organisation: 'US Army' });
	});
});
