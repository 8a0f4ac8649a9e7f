import { Resolver } from 'node:dns/promises';

/** How mailauth asks: `resolve(name, type)`, errors with the codes of node:dns. */
export type DnsResolver = (name: string, type: string) => Promise<unknown>;

/** Questions since the start. */
export interface LookupCounts {
	asked: number;
	cached: number;
	/** Nobody answered, or not in a way that says anything. */
	failed: number;
}

const cacheLimit = 20_000;
/** What there is, and that there is nothing (RFC 2308 §5 calls for minutes to hours); neither depends on a mail's will. */
const foundMilliseconds = 5 * 60_000;
const missingMilliseconds = 60_000;
/** RFC 1035 §2.3.4. */
const longestName = 253;

interface Answer {
	until: number;
	readonly promise: Promise<unknown>;
}

/**
 * Asks the configured servers alone, each question once as long as its answer is remembered. The name comes from a
 * mail; what is looked up is a record for authentication and nothing else (law 12).
 *
 * @param servers - addresses, with a port where it is not 53.
 * @param now - milliseconds; for the age of remembered answers.
 */
export const createResolver = (
	servers: readonly string[],
	now: () => number,
): { readonly resolve: DnsResolver; readonly counts: LookupCounts } => {
	const resolver = new Resolver({ timeout: 800, tries: 2 });
	resolver.setServers(servers);
	const answers = new Map<string, Answer>();
	const counts: LookupCounts = { asked: 0, cached: 0, failed: 0 };

	const ask = (key: string, name: string, type: string): Answer => {
		counts.asked++;
		const answer: Answer = { until: now() + foundMilliseconds, promise: resolver.resolve(name, type) };
		answer.promise.catch(({ code }: NodeJS.ErrnoException) => {
			if (code === 'ENOTFOUND' || code === 'ENODATA') {
				answer.until = now() + missingMilliseconds;
				return;
			}
			// 'There is none' is an answer; 'nobody answered' is not and may be asked again.
			counts.failed++;
			if (answers.get(key) === answer) answers.delete(key);
		});
		if (answers.size >= cacheLimit) answers.delete(answers.keys().next().value ?? '');
		answers.set(key, answer);
		return answer;
	};
	const resolve: DnsResolver = (name, type) => {
		if (name === '' || name.length > longestName)
			return Promise.reject(Object.assign(new Error('no name'), { code: 'ENOTFOUND' }));
		const key = `${type} ${name.toLowerCase()}`;
		const known = answers.get(key);
		if (known && known.until > now()) {
			counts.cached++;
			return known.promise;
		}
		answers.delete(key);
		return ask(key, name, type).promise;
	};
	return { resolve, counts };
};
