import { type AuthenticationItem, authenticationMethods } from '@straymail/contracts';
import { authenticate as checkAll } from 'mailauth';
import type { DnsResolver } from './resolver.ts';

export interface Delivered {
	readonly raw: Buffer;
	readonly clientAddress: string;
	readonly helo: string;
	readonly envelopeFrom: string;
}

const timeLimit = 3000;

const notChecked = (detail: string): AuthenticationItem[] =>
	authenticationMethods.map((method) => ({ method, result: 'not-checked', domain: null, detail }));

const withLimit = <T>(work: Promise<T>): Promise<T> => {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('late')), timeLimit);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** mailauth answers `temperror` when DNS did not: that is no statement about the mail. */
const item = (
	method: AuthenticationItem['method'],
	result: string | undefined,
	domain: string | undefined | false,
): AuthenticationItem =>
	result === undefined || result === 'temperror'
		? {
				method,
				result: 'not-checked',
				domain: domain || null,
				detail: result ? 'DNS did not answer' : 'nothing to check',
			}
		: { method, result, domain: domain || null, detail: null };

/**
 * SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489) and ARC (RFC 8617) of a message: evidence, never a reason to
 * refuse it. Takes three seconds at most.
 *
 * @param resolver - null when none is configured: nothing is looked up and nothing leaves the machine.
 */
export const authenticateMessage = async (
	delivered: Delivered,
	resolver: DnsResolver | null,
): Promise<AuthenticationItem[]> => {
	if (!resolver) return notChecked('no resolver is configured');
	try {
		const { spf, dkim, dmarc, arc } = await withLimit(
			checkAll(delivered.raw, {
				ip: delivered.clientAddress,
				helo: delivered.helo,
				sender: delivered.envelopeFrom,
				mta: 'straymail',
				resolver: resolver as never,
				// BIMI and MTA-STS would fetch over HTTP what a mail names.
				disableBimi: true,
			}),
		);
		const signatures = dkim?.results ?? [];
		return [
			item('spf', (spf || undefined)?.status?.result, (spf || undefined)?.domain),
			...(signatures.length === 0
				? [item('dkim', 'none', undefined)]
				: signatures.map(({ status, signingDomain }) => item('dkim', status?.result, signingDomain))),
			item('dmarc', (dmarc || undefined)?.status?.result ?? 'none', (dmarc || undefined)?.domain),
			item('arc', (arc || undefined)?.status?.result ?? 'none', undefined),
		];
	} catch {
		// The library's words may quote the mail; that it was not checked is all there is to say.
		return notChecked('the check did not end well');
	}
};
