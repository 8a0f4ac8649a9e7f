import { Resolver } from 'node:dns/promises';

/** How mailauth asks: `resolve(name, type)`, errors with the codes of node:dns. */
export type DnsResolver = (name: string, type: string) => Promise<unknown>;

const cacheLimit = 20_000;
const cacheMilliseconds = 5 * 60 * 1000;

/**
 * Asks the configured servers alone, each question once in five minutes. The name comes from a mail; what is
 * looked up is a record for authentication and nothing else (law 12).
 *
 * @param servers - addresses, with a port where it is not 53.
 * @param now - milliseconds; for the age of cached answers.
 */
export const createResolver = (servers: readonly string[], now: () => number): DnsResolver => {
	const resolver = new Resolver({ timeout: 1000, tries: 2 });
	resolver.setServers(servers);
	const cache = new Map<string, { readonly until: number; readonly answer: Promise<unknown> }>();
	return (name, type) => {
		const key = `${type} ${name.toLowerCase()}`;
		const known = cache.get(key);
		if (known && known.until > now()) return known.answer;
		const answer = resolver.resolve(name, type);
		answer.catch((error: NodeJS.ErrnoException) => {
			// 'There is none' is an answer; 'nobody answered' is not and may be asked again.
			if (error.code !== 'ENOTFOUND' && error.code !== 'ENODATA') cache.delete(key);
		});
		if (cache.size >= cacheLimit) cache.clear();
		cache.set(key, { until: now() + cacheMilliseconds, answer });
		return answer;
	};
};
