import type { Intended, RelatedDecisions } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { analyse, buildRegister, suggestDomain } from '../src/index.ts';
import { buildMessage, type Draft } from './build-message.ts';

const register = buildRegister([
	{ name: 'US Army', domains: ['army.mil'], sector: 'military', country: 'US' },
	{ name: 'US Navy', domains: ['navy.mil'], sector: 'military', country: 'US' },
	{ name: 'Koninklijke Landmacht', domains: ['army.nl'], sector: 'military', country: 'NL' },
	{ name: 'Ministère des Armées', domains: ['intradef.gouv.fr', 'defense.gouv.fr'], sector: 'military', country: 'FR' },
	{ name: 'Ministère de la Défense du Mali', domains: ['defense.gouv.ml'], sector: 'military', country: 'ML' },
	{
		name: 'Ministère de l’Europe et des Affaires étrangères',
		domains: ['diplomatie.gouv.fr'],
		sector: 'diplomatic',
		country: 'FR',
	},
	{ name: 'Bundeswehr', domains: ['bundeswehr.org'], sector: 'military', country: 'DE' },
	{ name: 'Department of Defense', domains: ['mail.mil'], sector: 'military', country: 'US' },
	{ name: 'Department of State', domains: ['state.gov'], sector: 'government', country: 'US' },
]);
const traps = [
	{ domain: 'ml', scope: 'tld' as const },
	...['army', 'navy', 'mail', 'defense', 'diplomatie', 'intradef', 'bundeswehr'].map((name) => ({
		domain: `${name}.ml`,
		scope: 'domain-and-subdomains' as const,
	})),
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
		['john.smith@usarmy.mil', 'john.smith@us.army.mil'],
		['john.a.smith.mil@usarmy.mil', 'john.a.smith.mil@army.mil'],
		['motor.pool@usarmy.mil', null],
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

	describe('under one name of two countries', () => {
		const to = (draft: Draft, localPart = 'bureau') => attribute(`${localPart}@defense.ml`, draft).address;
		const french = 'Bonjour, veuillez trouver ci-joint le compte rendu de la réunion de mardi. Merci de confirmer.';
		const { FR, ML } = { FR: 'bureau@defense.gouv.fr', ML: 'bureau@defense.gouv.ml' };

		it('abstains where nothing points to either', () => expect(to({ body: french })).toBeNull());

		it.each([
			['a telephone number and a postcode', 'Tél. 05 53 12 34 56, 12 allée des Mimosas, 47000 Agen', FR],
			['towns and services', 'Le Service historique de la Défense à Vincennes vous attend.', FR],
			['a position on the map and a vehicle', 'VBMR en panne en 31U DQ 48251 11932.', FR],
			['a frigate: there is no sea', 'La Marine nationale ouvre la frégate au public à Toulon.', FR],
			['money and towns', 'Le montant est de 350 000 FCFA, livraison à Ségou.', ML],
			['names and a telephone', 'Moussa Traoré, Aminata Keïta, +223 76 55 01 28', ML],
			['papers of a firm', 'RCCM MA.BKO.2019.B.4471, NIF 081137294 K, 14 350 000 F CFA', ML],
		])('%s', (_, text, expected) => expect(to({ body: `${french}\n${text}` })).toBe(expected));

		it('what the other recipients are meant for', () =>
			expect(to({ body: french, to: ['bureau@defense.ml', 'j.roux@intradef.ml'] })).toBe(FR));

		it('the name in the local part, but not alone', () => {
			expect(to({ body: french }, 'm.lemoine')).toBeNull();
			expect(to({ body: `${french}\nMontant : 12 EUR, à Brest.` }, 'm.lemoine')).toBe('m.lemoine@defense.gouv.fr');
		});
	});

	it('leaves to a country what its own offices write to one another', () => {
		const body =
			'Monsieur le Directeur, l’Ambassadeur demande vos instructions avant la commission mixte. Haute considération.';
		expect(attribute('cabinet@diplomatie.ml', { body }).address).toBe('cabinet@diplomatie.gouv.fr');
		expect(attribute('cabinet@diplomatie.ml', { body, fromName: 'Ambassade du Mali à Norville' }).address).toBeNull();
		expect(attribute('visas.bamako@diplomatie.ml', { body: `${body} Bamako, le 3 mai` }).address).toBe(
			'visas.bamako@diplomatie.gouv.fr',
		);
	});

	it('reads a name that one alone bears in any language, and an ordinary one with doubt', () => {
		for (const body of [dutch, english]) expect(attribute('j.kolbe@bundeswehr.ml', { body }).address).not.toBeNull();
		const german =
			'Guten Tag, anbei der Mietvertrag für die Wohnung. Bitte senden Sie ihn unterschrieben zurück. Danke.';
		expect(attribute('office@army.ml', { body: german }).address).toBeNull();
		expect(attribute('office@army.ml', { body: `${german} Landstuhl, den 3. Mai` }).address).toBe('office@army.mil');
	});

	it('takes a mailbox at a provider for one, unless it is formed as a service forms them', () => {
		expect(attribute('awa.keita@mail.ml').address).toBeNull();
		expect(attribute('john.a.smith.ctr@mail.ml').address).toBe('john.a.smith.ctr@mail.mil');
	});

	it.each(['test-9a41', 'nonexistent-84213', 'reader41877', 'qz81kdp'])('means nobody by %s', (localPart) =>
		expect(attribute(`${localPart}@navy.ml`).address).toBeNull(),
	);

	it('tells a Dutch soldier from an American one in an English letter', () => {
		const body = `${english} Oirschot, 13 Lichte Brigade, +31 40 266 12 34`;
		expect(attribute('m.vandijk@army.ml', { body }).address).toBe('m.vandijk@army.nl');
		expect(attribute('mark.d.reed.mil@army.ml', { body: dutch }).address).toBe('mark.d.reed.mil@army.mil');
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
