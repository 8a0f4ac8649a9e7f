import type { Evidence, RelatedDecisions, Relation } from '@straymail/contracts';
import type { DomainCandidate } from './candidates.ts';
import type { Register } from './register.ts';

type Decided = RelatedDecisions['intended'][number];

/** Log-odds that one decision adds; more of them add less each. */
const weights: Readonly<Record<Relation, number>> = { thread: 4.5, sender: 3, recipient: 2 };
const mostTimes = 4;

const whose: Readonly<Record<Relation, string>> = {
	thread: 'of this thread',
	sender: 'of this sender',
	recipient: 'to this recipient',
};

const weightOf = ({ relation, count }: Decided): number =>
	Math.round(weights[relation] * Math.sqrt(Math.min(count, mostTimes)) * 10) / 10;

const times = ({ count }: Decided): string => (count === 1 ? 'one message' : `${count} messages`);

/** What people said whom earlier mail of the thread, the sender or to the recipient was meant for. */
export function decisionsFor(
	candidate: DomainCandidate,
	recipient: string,
	related: RelatedDecisions | undefined,
): Evidence[] {
	return (related?.intended ?? [])
		.filter((decided) => decided.recipient === recipient && decided.domain === candidate.domain)
		.map((decided) => ({
			code: `attribution.decided-${decided.relation}`,
			text: `People decided that ${times(decided)} ${whose[decided.relation]} ${decided.count === 1 ? 'was' : 'were'} meant for ${candidate.domain}.`,
			weight: weightOf(decided),
		}));
}

/** How much people's word that earlier mail was meant for nobody else speaks for 'none of them'. */
export const decidedNone = (recipient: string, related: RelatedDecisions | undefined): number =>
	(related?.intended ?? [])
		.filter((decided) => decided.recipient === recipient && decided.domain === null)
		.reduce((sum, decided) => sum + weightOf(decided), 0);

/** No slip of the finger explains it. */
const unexplained = 5;

/** Registered domains that people decided for and that no slip leads to. */
export function decidedCandidates(
	known: readonly DomainCandidate[],
	recipient: string,
	related: RelatedDecisions | undefined,
	register: Register,
): DomainCandidate[] {
	const domains = new Set(
		(related?.intended ?? []).flatMap(({ recipient: to, domain }) =>
			to === recipient && domain !== null ? [domain] : [],
		),
	);
	for (const { domain } of known) domains.delete(domain);
	return [...domains].sort().flatMap((domain) => {
		for (let name = domain; name !== ''; name = name.split('.').slice(1).join('.')) {
			const registered = register.byDomain.get(name);
			if (registered === undefined) continue;
			const kept = domain.slice(0, Math.max(0, domain.length - name.length - 1));
			const edit = { code: 'decided', cost: unexplained, text: 'more than a slip' };
			return [{ domain, registered, cost: unexplained, edit, kept }];
		}
		return [];
	});
}
