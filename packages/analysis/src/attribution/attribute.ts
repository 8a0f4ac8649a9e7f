import type { Envelope, Evidence, FindingType, Intended, ReadMessage, TrapScope } from '@straymail/contracts';
import { candidatesFor, type DomainCandidate } from './candidates.ts';
import { evidenceFor, namedDomains } from './evidence.ts';
import { decidedCandidates, decidedNone, decisionsFor } from './evidence-decisions.ts';
import { localDoubt } from './local-doubt.ts';
import type { Register, RegisteredDomain } from './register.ts';

export interface AttributionContext {
	readonly register: Register;
	readonly traps: readonly {
		readonly domain: string;
		readonly scope: TrapScope;
		readonly excluded?: readonly string[];
	}[];
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
/** Where the other recipients are at two of the candidates, habit must not decide. */
const contestedThreshold = 0.97;
/** Language or national numbers of a country that no candidate is of: a country's own mail under its own ending. */
const foreignDoubt = 3;
/** What speaks for 'none of them', on the scale of candidates: a domain named as a trap was chosen because it is mistaken. */
const noneOf = { named: -3.6, tld: -3 };
const shown = 5;
/** The same name under whatever ending, at a domain that is received for because it is mistaken. */
const sameNameCost = 2.8;

/** For each envelope recipient whom it was meant for: a ranking with probabilities, and an answer above the threshold. */
export function attribute(input: AttributionInput): Intended[] {
	const named = namedDomains(input.message, input.language, input.types);
	return input.envelope.to.map((recipient) => {
		const at = recipient.lastIndexOf('@');
		const localPart = recipient.slice(0, Math.max(0, at));
		const domain = recipient
			.slice(at + 1)
			.toLowerCase()
			.replace(/\.$/, '');
		const owner = ownerOf(domain, input.context.register);
		if (at < 1 || owner !== null || input.probe) return abstain(recipient, owner, input.probe);
		const scope = trapOf(domain, input.context)?.scope;
		const isNamed = scope !== undefined && scope !== 'tld';
		const { related } = input.envelope;
		const bySlip = candidatesFor(domain, input.context.register);
		const candidates = [...bySlip, ...decidedCandidates(bySlip, recipient, related, input.context.register)];
		const ranked = candidates.map((candidate) => {
			const evidence = [
				...decisionsFor(candidate, recipient, related),
				...evidenceFor(candidate, named, localPart.toLowerCase()),
			];
			const sameName = isNamed && candidate.kept === '' && candidate.edit.code.endsWith('-ending');
			const cost = sameName ? Math.min(candidate.cost, sameNameCost) : candidate.cost;
			return { candidate, evidence, score: evidence.reduce((sum, item) => sum + (item.weight ?? 0), -cost) };
		});
		const foreign = ranked.every(({ evidence }) => evidence.reduce((sum, item) => sum + (item.weight ?? 0), 0) < 0)
			? foreignDoubt
			: 0;
		const none =
			(isNamed ? noneOf.named : noneOf.tld) + foreign + localDoubt(domain, named) + decidedNone(recipient, related);
		const total = ranked.reduce((sum, { score }) => sum + Math.exp(score), Math.exp(none));
		const ordered = ranked
			.map((item) => ({ ...item, probability: Math.exp(item.score) / total }))
			.sort((a, b) => b.probability - a.probability || (a.candidate.domain < b.candidate.domain ? -1 : 1));
		const best = ordered[0];
		const contested =
			ranked.filter(({ evidence }) => evidence.some((item) => item.code === 'attribution.other-recipient')).length > 1;
		const decided = best !== undefined && best.probability >= (contested ? contestedThreshold : threshold);
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
					: [slipOf(best.candidate), ...best.evidence],
		};
	});
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

/** The trap domain that covers a recipient: the longest that fits. */
function trapOf(domain: string, { traps }: AttributionContext) {
	let best: AttributionContext['traps'][number] | undefined;
	for (const trap of traps) {
		const fits = domain === trap.domain || (trap.scope !== 'domain' && domain.endsWith(`.${trap.domain}`));
		if (fits && (best === undefined || trap.domain.length > best.domain.length)) best = trap;
	}
	return best;
}
