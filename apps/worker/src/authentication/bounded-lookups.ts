import type { DnsResolver } from './resolver.ts';

/** For one message, in milliseconds. */
const timeLimit = 3000;
/** For one message: SPF alone may ask for ten names with ten hosts each (RFC 7208 §4.6.4). */
const mostQuestions = 100;
/** Records that say something about who may send. */
const types: ReadonlySet<string> = new Set(['TXT', 'A', 'AAAA', 'MX', 'PTR', 'CNAME']);

/**
 * The look-ups of one message, limited together: past the limit each is answered as if DNS did not answer, so that the
 * check ends and keeps what it found.
 */
export const boundLookups = (resolver: DnsResolver): DnsResolver => {
	const until = performance.now() + timeLimit;
	let questions = 0;
	return async (name, type) => {
		const left = until - performance.now();
		if (left <= 0 || ++questions > mostQuestions || !types.has(type)) throw noAnswer();
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(noAnswer()), left);
		});
		return Promise.race([resolver(name, type), late]).finally(() => clearTimeout(timer));
	};
};

const noAnswer = (): Error => Object.assign(new Error('DNS did not answer in time'), { code: 'ETIMEOUT' });
