import { type AuthenticationItem, authenticationMethods } from '@straymail/contracts';
import { authenticate } from 'mailauth';
import { spf } from 'mailauth/lib/spf/index.js';
import { boundLookups } from './bounded-lookups.ts';
import { countSignatures } from './count-signatures.ts';
import type { DnsResolver } from './resolver.ts';

export interface Delivered {
	readonly raw: Buffer;
	readonly clientAddress: string;
	readonly helo: string;
	readonly envelopeFrom: string;
}

/** Each signature may ask for a pass over the whole body; RFC 6376 §6.1 lets a verifier limit how many it tries. */
const mostSignatures = 10;

/** Every method says the same: it was not checked, and why. */
export const notChecked = (detail: string): AuthenticationItem[] =>
	authenticationMethods.map((method) => ({ method, result: 'not-checked', domain: null, detail }));

interface Outcome {
	readonly result: string | undefined;
	readonly domain?: string | false | undefined;
	readonly detail?: string | null;
}

/** mailauth answers `temperror` when DNS did not: that is no statement about the mail. */
const item = (method: AuthenticationItem['method'], { result, domain, detail = null }: Outcome): AuthenticationItem => {
	if (result !== undefined && result !== 'temperror') return { method, result, domain: domain || null, detail };
	const reason = result === undefined ? 'nothing to check' : 'DNS did not answer';
	return { method, result: 'not-checked', domain: domain || null, detail: reason };
};

/**
 * SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489) and ARC (RFC 8617) of a message: evidence, never a reason to
 * refuse it. Look-ups end after three seconds; what could be checked until then counts.
 */
export const checkMessage = async (delivered: Delivered, resolver: DnsResolver): Promise<AuthenticationItem[]> => {
	const { raw, clientAddress: ip, helo, envelopeFrom: sender } = delivered;
	const lookUp = boundLookups(resolver);
	const who = { ip, helo, sender, mta: 'straymail', resolver: lookUp as never };
	// mailauth looks for the keys first: a domain that keeps silent about them would leave no time for SPF.
	const senderPolicy = spf(who);
	if (countSignatures(raw) > mostSignatures) {
		const { status, domain } = (await senderPolicy) || {};
		const tooMany = notChecked(`more than ${mostSignatures} signatures`).filter(({ method }) => method !== 'spf');
		return [item('spf', { result: status?.result, domain }), ...tooMany];
	}
	// BIMI would fetch over HTTP what a mail names (law 12).
	const [result] = await Promise.all([authenticate(raw, { ...who, disableBimi: true }), senderPolicy]);
	const signatures = result.dkim?.results ?? [];
	const dmarc = result.dmarc || null;
	const policy =
		dmarc && [dmarc.policy && `policy ${dmarc.policy}`, describeAlignment(dmarc)].filter(Boolean).join(', ');
	return [
		item('spf', { result: (result.spf || undefined)?.status?.result, domain: (result.spf || undefined)?.domain }),
		...(signatures.length === 0
			? [item('dkim', { result: 'none' })]
			: signatures.map(({ status, signingDomain, selector }) =>
					item('dkim', {
						result: status?.result,
						domain: signingDomain,
						detail: [selector && `selector ${selector}`, status?.aligned ? 'aligned' : 'not aligned']
							.filter(Boolean)
							.join(', '),
					}),
				)),
		item('dmarc', { result: dmarc?.status?.result ?? 'none', domain: dmarc?.domain, detail: policy || null }),
		item('arc', { result: (result.arc || undefined)?.status?.result ?? 'none' }),
	];
};

interface Alignment {
	readonly alignment?: { readonly spf?: { result?: unknown }; readonly dkim?: { result?: unknown } };
}

/** Which of both vouches for the From domain (RFC 7489 §3.1). */
const describeAlignment = ({ alignment }: Alignment): string => {
	const aligned = (['spf', 'dkim'] as const).filter((method) => alignment?.[method]?.result);
	return aligned.length > 0 ? `aligned by ${aligned.join(' and ')}` : 'not aligned';
};
