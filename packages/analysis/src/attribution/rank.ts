import type { Evidence, RelatedDecisions } from '@straymail/contracts';
import { candidatesFor, type DomainCandidate } from './candidates.ts';
import { countryOfDomain } from './countries/country.ts';
import { doubtsOf } from './doubts.ts';
import { countryOf, evidenceFor } from './evidence.ts';
import { decidedCandidates, decidedNone, decisionsFor } from './evidence-decisions.ts';
import { readLocalPart } from './local-part.ts';
import type { Named } from './named-domains.ts';
import { distinctionOf } from './names.ts';
import type { Register } from './register.ts';
import type { Placed, Setting, Weighed } from './setting.ts';

/** The candidates of one recipient, and what speaks for none of them. */
export interface Ranking {
	readonly recipient: string;
	readonly localPart: string;
	readonly domain: string;
	readonly weighed: readonly Weighed[];
	/** What speaks against all of them. */
	readonly doubts: readonly Evidence[];
	/** Log-odds of 'none of them'. */
	readonly none: number;
	/** So much speaks against all of them that an answer needs more than usual. */
	readonly isDoubtful: boolean;
}

/** What speaks for 'none of them', on the scale of candidates: a domain named as a trap was chosen because it is mistaken. */
export const noneOf = { named: -3.6, tld: -3 };
/** The same name under whatever ending, at a domain that is received for because it is mistaken. */
const sameNameCost = { distinct: 1.8, ordinary: 2.8, provider: 2.8 };
/** A mailbox at a provider of that name is more likely than the slip. */
const providerCost = 5;
/** Less doubt than this is in every message. */
const leastDoubt = 1;

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight = 0 }) => total + weight, 0);

const isSameName = ({ kept, edit }: DomainCandidate): boolean => kept === '' && edit.code.endsWith('-ending');

function costOf({ candidate, distinction }: Placed, isNamed: boolean): number {
	if (!isSameName(candidate)) return candidate.cost;
	const cost = isNamed ? Math.min(candidate.cost, sameNameCost[distinction]) : candidate.cost;
	return distinction === 'provider' ? cost + providerCost : cost;
}

export interface RankInput {
	readonly recipient: string;
	/** In lower case. */
	readonly domain: string;
	readonly localPart: string;
	readonly named: Named;
	readonly isOurs: (domain: string) => boolean;
	readonly register: Register;
	readonly related: RelatedDecisions | undefined;
}

/** Weighs the candidates of one recipient, each by itself. */
export function rank({ recipient, domain, localPart, named, isOurs, register, related }: RankInput): Ranking {
	const isNamed = isOurs(domain);
	const endingCountry = countryOfDomain(domain)?.code ?? '';
	const bySlip = candidatesFor(domain, register);
	const placed = [...bySlip, ...decidedCandidates(bySlip, recipient, related, register)].map((candidate) => ({
		candidate,
		country: countryOf(candidate),
		distinction: distinctionOf(candidate.registered, register, endingCountry),
	}));
	const setting: Setting = {
		named,
		localPart: readLocalPart(localPart.toLowerCase()),
		endingCountry,
		placed,
		isOurs,
		countries: register.countries,
	};
	const weighed = placed.map((one) => {
		const evidence = [...decisionsFor(one.candidate, recipient, related), ...evidenceFor(one, setting)];
		return { ...one, evidence, score: sum(evidence) - costOf(one, isNamed) };
	});
	const doubts = doubtsOf(weighed, setting);
	const isProvider = placed.some((one) => one.distinction === 'provider' && isSameName(one.candidate));
	const none = (isNamed ? noneOf.named : noneOf.tld) - sum(doubts) + decidedNone(recipient, related);
	const isDoubtful = -sum(doubts) >= leastDoubt || isProvider;
	return { recipient, localPart, domain, weighed, doubts, none, isDoubtful };
}
