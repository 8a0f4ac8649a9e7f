import { Resolver } from 'node:dns/promises';

/** Records of a name; rejects with the codes of node:dns. MX as `10 host`, TXT with its strings joined. */
export type Ask = (name: string, type: 'MX' | 'TXT' | 'A' | 'AAAA') => Promise<string[]>;

/** Milliseconds for one question, whatever the number of servers. */
const timeLimit = 6000;

const late = (): Error => Object.assign(new Error('DNS did not answer in time'), { code: 'ETIMEOUT' });

/**
 * Asks the configured servers alone.
 *
 * @param servers - addresses, with a port where it is not 53.
 */
export const createAsk = (servers: readonly string[]): Ask => {
	const resolver = new Resolver({ timeout: 1500, tries: 2 });
	resolver.setServers(servers);
	const ask: Ask = async (name, type) => {
		if (type === 'MX')
			return (await resolver.resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`);
		if (type === 'TXT') return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
		return type === 'A' ? resolver.resolve4(name) : resolver.resolve6(name);
	};
	return async (name, type) => {
		let timer: NodeJS.Timeout | undefined;
		const tooLate = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(late()), timeLimit);
		});
		return Promise.race([ask(name, type), tooLate]).finally(() => clearTimeout(timer));
	};
};
