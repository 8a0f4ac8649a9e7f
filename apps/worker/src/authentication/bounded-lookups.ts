import type { DnsResolver } from './resolver.ts';

/** For one message, in milliseconds. */
const timeLimit = 3000;
/** For one message: SPF alone may ask for ten names with ten hosts each (RFC 7208 §4.6.4). */
const mostQuestions = 100;
/** Records that say something about who may send. */
const types: ReadonlySet<string> = new Set(['TXT', 'A', 'AAAA', 'MX', 'PTR', 'CNAME']);

/**
 * The look-ups of one message, limited together: past the limit each new question is answered as if DNS did not answer,
 * so that the check ends and keeps what it found. What was asked before keeps its answer, past the limit too.
 */
export const boundLookups = (resolver: DnsResolver): DnsResolver => {
	const until = performance.now() + timeLimit;
	const asked = new Map<string, Promise<unknown>>();
	const ask: DnsResolver = async (name, type) => {
		const left = until - performance.now();
		if (left <= 0 || asked.size >= mostQuestions || !types.has(type)) throw noAnswer();
		let timer: NodeJS.Timeout | undefined;
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(noAnswer()), left);
		});
		return Promise.race([resolver(name, type), late]).finally(() => clearTimeout(timer));
	};
	return (name, type) => {
		const key = `${type} ${name}`;
		const known = asked.get(key);
		if (known) return known;
		const answer = ask(name, type);
		if (asked.size < mostQuestions) asked.set(key, answer);
		return answer;
	};
};

const noAnswer = (): Error => Object.assign(new Error('DNS did not answer in time'), { code: 'ETIMEOUT' });
