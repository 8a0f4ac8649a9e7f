import { type Edit, oneEdit } from './edit-cost.ts';
import { deletions, type Register, type RegisteredDomain, splitDomain } from './register.ts';
import slipData from './suffix-slips.json' with { type: 'json' };

/** A registered domain that someone may have meant. */
export interface DomainCandidate {
	/** With the subdomains that stood before it: `us.army.mil`. */
	readonly domain: string;
	readonly registered: RegisteredDomain;
	readonly cost: number;
	readonly edit: Edit;
	/** Subdomains kept before the registered domain, without its dot. */
	readonly kept: string;
}

const slips: Readonly<Record<string, Readonly<Record<string, number>>>> = slipData.slips;
/** A candidate of higher cost is none. */
const costCap = 6.5;
const cacheCap = 20_000;
/** Services whose people have addresses with and without the host `us`: `usarmy.ml` is either. */
const bareAsWell = new Set(['army.mil', 'navy.mil']);
/** One name under another ending, with no slip of the finger that explains it; a long name is hardly a coincidence. */
const otherEnding = (name: string): number => (name.length >= 5 ? 2.3 : 3);

/**
 * Registered domains that `domain` may have been meant for, cheapest first: the same domain by one slip, the same name
 * under another ending, or both. Subdomains before it are kept.
 */
export function candidatesFor(domain: string, register: Register): readonly DomainCandidate[] {
	const cached = register.cache.get(domain) as readonly DomainCandidate[] | undefined;
	if (cached !== undefined) return cached;
	const found = new Map<string, DomainCandidate>();
	const labels = domain.split('.');
	// The registered domain may begin at any label but the last; what stands before is kept.
	for (let at = 0; at < Math.min(labels.length, 8); at++) {
		const base = labels.slice(at).join('.');
		const kept = labels.slice(0, at).join('.');
		if (!base.includes('.')) break;
		for (const { registered, edit } of neighboursOf(base, register)) {
			const meant = kept === '' ? registered.domain : `${kept}.${registered.domain}`;
			const cost = edit.cost + (at > 0 && shadowed(kept, registered.domain) ? 1 : 0);
			const known = found.get(registered.domain);
			if (cost <= costCap && (known === undefined || cost < known.cost))
				found.set(registered.domain, { domain: meant, registered, cost, edit, kept });
		}
	}
	// A joined host is another address of the same domain: each stands for itself.
	for (const candidate of joinedLabels(labels, register))
		if (!found.has(candidate.registered.domain)) found.set(candidate.domain, candidate);
	const answer = [...found.values()].sort((a, b) => a.cost - b.cost || (a.domain < b.domain ? -1 : 1)).slice(0, 12);
	if (register.cache.size >= cacheCap) register.cache.clear();
	register.cache.set(domain, answer);
	return answer;
}

/** `army.army.mil` was hardly meant. */
const shadowed = (kept: string, domain: string): boolean => domain.startsWith(`${kept.split('.').at(-1)}.`);

function* neighboursOf(base: string, register: Register): Generator<{ registered: RegisteredDomain; edit: Edit }> {
	const seen = new Set<RegisteredDomain>();
	const { name, suffix } = splitDomain(base);
	for (const registered of register.byName.get(name) ?? []) {
		if (registered.domain === base) continue;
		seen.add(registered);
		yield { registered, edit: endingEdit(suffix, registered) };
	}
	for (const key of deletions(base)) {
		for (const registered of register.byDomainLess.get(key) ?? []) {
			if (seen.has(registered) || registered.domain === base) continue;
			const edit = oneEdit(base, registered.domain);
			if (edit === null) continue;
			seen.add(registered);
			yield { registered, edit };
		}
	}
	// Short names have too many neighbours for two slips at once.
	if (name.length < 4 || name.includes('.')) return;
	for (const key of deletions(name)) {
		for (const registered of register.byNameLess.get(key) ?? []) {
			if (seen.has(registered) || registered.name.length < 4) continue;
			const edit = oneEdit(name, registered.name);
			if (edit === null) continue;
			seen.add(registered);
			const ending = endingEdit(suffix, registered);
			const cost = edit.cost + (registered.suffix === suffix ? 0 : ending.cost) + 0.7;
			yield {
				registered,
				edit: {
					cost,
					code: edit.code,
					text: registered.suffix === suffix ? edit.text : `${edit.text}, and ${ending.text}`,
				},
			};
		}
	}
}

function endingEdit(suffix: string, registered: RegisteredDomain): Edit {
	// `defense.ml` for `defense.gouv.ml`.
	if (registered.suffix.endsWith(`.${suffix}`))
		return { cost: 1.8, code: 'shortened-ending', text: `.${suffix} for .${registered.suffix}` };
	const listed = slips[suffix]?.[registered.suffix];
	if (listed !== undefined) return { cost: listed, code: 'wrong-ending', text: `.${suffix} for .${registered.suffix}` };
	const slip = oneEdit(suffix, registered.suffix);
	if (slip !== null && slip.cost < 2.5)
		return { cost: slip.cost + 0.5, code: 'wrong-ending', text: `.${suffix} for .${registered.suffix}` };
	return {
		cost: otherEnding(registered.name),
		code: 'other-ending',
		text: `.${suffix} instead of .${registered.suffix}`,
	};
}

/** A dot left out between host and domain (`usarmy.mil`, `mailarmy.ml`), or one ending too many (`army.mil.ml`). */
function* joinedLabels(labels: readonly string[], register: Register): Generator<DomainCandidate> {
	const withoutLast =
		register.byDomain.get(labels.slice(-3, -1).join('.')) ?? register.byDomain.get(labels.slice(0, -1).join('.'));
	if (withoutLast !== undefined) {
		yield {
			domain: labels.slice(0, -1).join('.'),
			registered: withoutLast,
			cost: 0.5,
			edit: { cost: 0.5, code: 'extra-ending', text: `an extra .${labels.at(-1)}` },
			kept: '',
		};
	}
	const { name, suffix } = splitDomain(labels.slice(-2).join('.'));
	for (const host of ['us', 'mail', 'www', 'eu', 'web', 'hq', 'mx']) {
		if (!name.startsWith(host) || name.length < host.length + 2) continue;
		for (const registered of register.byName.get(name.slice(host.length).replace(/^-/, '')) ?? []) {
			// `us` is a host of American domains alone.
			if (host === 'us' && !registered.domain.endsWith('.mil')) continue;
			const ending = registered.suffix === suffix ? 0 : endingEdit(suffix, registered).cost;
			yield {
				domain: host === 'www' ? registered.domain : `${host}.${registered.domain}`,
				registered,
				cost: 1.2 + ending,
				edit: { cost: 1.2 + ending, code: 'missing-dot', text: `a missing dot behind ${host}` },
				kept: host,
			};
			if (host !== 'us' || !bareAsWell.has(registered.domain)) continue;
			const edit = { cost: 1.2 + ending, code: 'added-country', text: 'us written before it' };
			yield { domain: registered.domain, registered, cost: edit.cost, edit, kept: '' };
		}
	}
}
