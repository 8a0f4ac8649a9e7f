import type { Envelope, Evidence, FindingType, Intended, ReadMessage } from '@straymail/contracts';
import { candidatesFor, type DomainCandidate } from './candidates.ts';
import { namedIn } from './named-domains.ts';
import { shareOf, withOthers } from './other-recipients.ts';
import { noneOf, type Ranking, rank } from './rank.ts';
import type { Register, RegisteredDomain } from './register.ts';
import { isNamedTrap, type Trap } from './traps.ts';

export interface AttributionContext {
	readonly register: Register;
	readonly traps: readonly Trap[];
}

export interface AttributionInput {
	readonly message: ReadMessage;
	readonly envelope: Envelope;
	readonly language: string | null;
	readonly context: AttributionContext;
	/** A probe is meant for nobody. */
	readonly probe: boolean;
	/** Types found in the message: national numbers tell a country. */
	readonly types: ReadonlySet<FindingType>;
}

/** Below it the ranking is shown and a person decides. */
const threshold = 0.6;
/** Where the message itself speaks against the likeliest, or leaves another of the same name this likely, more is asked for. */
const doubtfulThreshold = 0.85;
const rivalShare = 0.1;
/** Where the other recipients are at two of the candidates, habit must not decide. */
const contestedThreshold = 0.97;
const shown = 5;

/** For each envelope recipient whom it was meant for: a ranking with probabilities, and an answer above the threshold. */
export function attribute({ message, envelope, language, context, probe, types }: AttributionInput): Intended[] {
	const { register, traps } = context;
	const isOurs = (domain: string): boolean => isNamedTrap(domain, traps) && ownerOf(domain, register) === null;
	const own = new Set(envelope.to.map(domainOf));
	const named = namedIn(message, language, types, (domain) => own.has(domain) || isOurs(domain));
	const rankingOf = (recipient: string, domain: string, localPart: string): Ranking =>
		rank({ recipient, domain, localPart, named, isOurs, register, related: envelope.related });
	const recipients = envelope.to.map((recipient) => {
		const at = recipient.lastIndexOf('@');
		const domain = domainOf(recipient);
		const owner = ownerOf(domain, register);
		if (at < 1 || owner !== null || probe) return { recipient, owner, ranking: null };
		return { recipient, owner, ranking: rankingOf(recipient, domain, recipient.slice(0, at)) };
	});
	const rankings = recipients.flatMap(({ ranking }) => (ranking === null ? [] : [ranking]));
	const received = new Set(rankings.map(({ domain }) => domain));
	const inHeader = [...new Set(named.recipients)].filter((domain) => !received.has(domain) && isOurs(domain));
	const all = probe ? [] : [...rankings, ...inHeader.map((domain) => rankingOf(`@${domain}`, domain, ''))];
	return recipients.map(({ recipient, owner, ranking }) =>
		ranking === null ? abstain(recipient, owner, probe) : answer(withOthers(ranking, all)),
	);
}

function answer(ranking: Ranking): Intended {
	const { recipient, localPart, weighed } = ranking;
	const shares = shareOf(ranking);
	const ordered = weighed
		.map((item, index) => ({ ...item, probability: shares[index] as number }))
		.sort((a, b) => b.probability - a.probability || (a.candidate.domain < b.candidate.domain ? -1 : 1));
	const [best, second] = ordered;
	const contested =
		weighed.filter(({ evidence }) => evidence.some(({ code }) => code === 'attribution.other-recipient')).length > 1;
	const isClose =
		second !== undefined &&
		second.probability >= rivalShare &&
		second.candidate.registered.name === best?.candidate.registered.name;
	const needed = contested ? contestedThreshold : isClose || ranking.isDoubtful ? doubtfulThreshold : threshold;
	const decided = best !== undefined && best.probability >= needed;
	return {
		recipient,
		address: decided ? `${localPart}@${best.candidate.domain}` : null,
		organisation: decided ? best.candidate.registered.organisation.name : null,
		confidence: best === undefined ? 0 : rounded(best.probability),
		candidates: ordered.slice(0, shown).map(({ candidate, probability }) => ({
			domain: candidate.domain,
			address: `${localPart}@${candidate.domain}`,
			organisation: candidate.registered.organisation.name,
			probability: rounded(probability),
		})),
		evidence:
			best === undefined
				? [{ code: 'attribution.no-candidate', text: 'No registered domain is close to this one.' }]
				: [slipOf(best.candidate), ...best.evidence, ...ranking.doubts],
	};
}

/**
 * Registered domains that senders to `domain` most likely mean, for hints and for a new trap domain: most probable
 * first, at most five, probabilities of all and 'none' summing to 1.
 */
export function suggestDomain(
	domain: string,
	register: Register,
): { domain: string; organisation: string; probability: number }[] {
	const wanted = domain
		.trim()
		.toLowerCase()
		.replace(/^\.+|\.+$/g, '');
	if (ownerOf(wanted, register) !== null) return [];
	const found = candidatesFor(wanted, register);
	const total = found.reduce((sum, { cost }) => sum + Math.exp(-cost), Math.exp(noneOf.named));
	return found.slice(0, shown).map((candidate) => ({
		domain: candidate.domain,
		organisation: candidate.registered.organisation.name,
		probability: rounded(Math.exp(-candidate.cost) / total),
	}));
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const domainOf = (recipient: string): string =>
	recipient
		.slice(recipient.lastIndexOf('@') + 1)
		.toLowerCase()
		.replace(/\.$/, '');

const slipOf = ({ edit, registered }: DomainCandidate): Evidence => ({
	code: `attribution.${edit.code}`,
	text: `Differs from ${registered.domain} by ${edit.text}.`,
	weight: -edit.cost,
});

function abstain(recipient: string, owner: RegisteredDomain | null, probe: boolean): Intended {
	const evidence: Evidence =
		owner !== null
			? {
					code: 'attribution.not-misdirected',
					text: `${owner.domain} is registered to ${owner.organisation.name}: not misdirected.`,
				}
			: probe
				? { code: 'attribution.probe', text: 'A probe is meant for nobody.' }
				: { code: 'attribution.no-address', text: 'The recipient is no address.' };
	return { recipient, address: null, organisation: null, confidence: 0, candidates: [], evidence: [evidence] };
}

function ownerOf(domain: string, register: Register): RegisteredDomain | null {
	for (let at = 0; at >= 0; at = domain.indexOf('.', at) + 1) {
		const owner = register.byDomain.get(domain.slice(at));
		if (owner !== undefined) return owner;
		if (domain.indexOf('.', at) < 0) break;
	}
	return null;
}
