import { brands } from './cues.ts';
import type { KindView, Signal } from './signal.ts';

const ofBrands: ReadonlySet<string> = new Set(Object.values(brands).flat());

/**
 * What SPF, DKIM and DMARC say (RFC 7208, 6376, 7489), by our own check or, where there is none, by whoever received it
 * before. Success proves nothing: fraud signs its mail as well.
 */
export function* authenticationSignals(view: KindView): Generator<Signal> {
	const signal = (code: string, weight: number, text: string): Signal => ({ kind: 'spam', code, weight, text });
	const own = view.envelope.authentication;
	const before = view.header('authentication-results').toLowerCase();
	const failed = (method: string): boolean =>
		own !== undefined
			? own.some((one) => one.method === method && one.result === 'fail')
			: new RegExp(`\\b${method}=fail`).test(before);
	const where = own === undefined ? ' where it was received before' : '';
	const domain = view.senderDomain;
	if (failed('dmarc')) {
		const brand = [...ofBrands].some((name) => domain === name || domain.endsWith(`.${name}`));
		yield brand
			? { ...signal('spoofed-brand', 4, `Says that it comes from ${domain}; DMARC failed${where}.`), deceives: true }
			: signal('dmarc', 1.2, `DMARC failed${where}.`);
	} else if (failed('spf')) yield signal('spf', 0.8, `SPF failed${where}.`);
	else if (own === undefined && /\bspf=softfail/.test(before)) yield signal('spf', 0.4, `SPF failed softly${where}.`);
}
