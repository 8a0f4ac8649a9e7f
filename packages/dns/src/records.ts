import { createHash } from 'node:crypto';
import type { DnsPlan, DnsRecord, TrapDomain } from '@straymail/contracts';
import { zoneLines } from './zone.ts';

export interface DnsOptions {
	/** Host names of our receivers. */
	readonly hosts: readonly string[];
	/** Where reports on TLS go (RFC 8460); null: none are asked for. */
	readonly tlsReportsTo: string | null;
}

type Trap = Pick<TrapDomain, 'domain' | 'scope'>;

/** The same for all, so that senders spread their mail over them (RFC 5321 §5.1). */
const preference = 10;
/** Seconds that a sender remembers an MTA-STS policy: a week (RFC 8461 §3.2). */
const policySeconds = 604_800;

const bare = (host: string): string => host.toLowerCase().replace(/\.$/, '');

const record = (
	id: DnsRecord['id'],
	need: DnsRecord['need'],
	name: string,
	type: DnsRecord['type'],
	values: readonly string[],
): DnsRecord => ({ id, need, name, type, values: [...values], zone: zoneLines({ name, type, values: [...values] }) });

/** `testing`: until reports show that all is well, a sender that meets a wrong certificate delivers all the same. */
const mtaStsPolicy = (hosts: readonly string[]): string =>
	['version: STSv1', 'mode: testing', ...hosts.map((host) => `mx: ${host}`), `max_age: ${policySeconds}`, ''].join(
		'\r\n',
	);

/** Changes with the policy, as it must (RFC 8461 §3.1). */
const policyId = (policy: string): string => createHash('sha256').update(policy).digest('hex').slice(0, 20);

/** That nobody sends in the name of what only receives. */
const sendsNothing = 'v=spf1 -all';

/** A whole top-level domain: its names that nobody registered. Registered ones are delegated, and no wildcard covers them. */
const tldRecords = ({ domain }: Trap, exchanges: readonly string[]): DnsRecord[] => [
	record('mx-wildcard', 'required', `*.${domain}`, 'MX', exchanges),
	record('spf-wildcard', 'recommended', `*.${domain}`, 'TXT', [sendsNothing]),
	// `_dmarc.name.tld` is such a name too: the wildcard answers for it with all its TXT records, and each reader takes
	// those of its own version (RFC 7489 §6.6.3, RFC 7208 §4.5).
	record('dmarc-wildcard', 'recommended', `*.${domain}`, 'TXT', ['v=DMARC1; p=reject']),
];

const domainRecords = ({ domain, scope }: Trap, exchanges: readonly string[], options: DnsOptions): DnsRecord[] => {
	const below = scope === 'domain-and-subdomains';
	const policy = mtaStsPolicy(options.hosts);
	return [
		record('mx', 'required', domain, 'MX', exchanges),
		...(below ? [record('mx-wildcard', 'required', `*.${domain}`, 'MX', exchanges)] : []),
		record('spf', 'recommended', domain, 'TXT', [sendsNothing]),
		...(below ? [record('spf-wildcard', 'recommended', `*.${domain}`, 'TXT', [sendsNothing])] : []),
		record('dmarc', 'recommended', `_dmarc.${domain}`, 'TXT', ['v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s']),
		// A key without content is a key that was revoked (RFC 6376 §3.6.1): no signature in this name holds.
		record('dkim', 'recommended', `*._domainkey.${domain}`, 'TXT', ['v=DKIM1; p=']),
		record('mta-sts', 'optional', `_mta-sts.${domain}`, 'TXT', [`v=STSv1; id=${policyId(policy)}`]),
		...(options.tlsReportsTo
			? [
					record('tls-rpt', 'optional', `_smtp._tls.${domain}`, 'TXT', [
						`v=TLSRPTv1; rua=mailto:${options.tlsReportsTo}`,
					]),
				]
			: []),
	];
};

/** What the zone of a trap domain must hold so that its stray mail comes to us and nobody sends in its name. */
export const planRecords = (trap: Trap, options: DnsOptions): DnsPlan => {
	const hosts = options.hosts.map(bare);
	const exchanges = hosts.map((host) => `${preference} ${host}`);
	const records =
		trap.scope === 'tld' ? tldRecords(trap, exchanges) : domainRecords(trap, exchanges, { ...options, hosts });
	const mtaSts =
		trap.scope === 'tld'
			? null
			: { url: `https://mta-sts.${trap.domain}/.well-known/mta-sts.txt`, policy: mtaStsPolicy(hosts) };
	return {
		domain: trap.domain,
		hosts,
		records,
		mtaSts,
		zone: `${records.map(({ zone }) => zone).join('\n')}\n`,
	};
};
