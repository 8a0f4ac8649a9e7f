import { z } from 'zod';

/** What a record is for. */
export const dnsRecordIds = [
	'mx',
	'mx-wildcard',
	'spf',
	'spf-wildcard',
	'dmarc',
	'dmarc-wildcard',
	'dkim',
	'mta-sts',
	'tls-rpt',
] as const;
export const DnsRecordId = z.enum(dnsRecordIds);
export type DnsRecordId = z.infer<typeof DnsRecordId>;

/** Records of one name and type that serve one purpose. */
export const DnsRecord = z.object({
	id: DnsRecordId,
	/** Without the dot at its end. */
	name: z.string(),
	type: z.enum(['MX', 'TXT']),
	/** As they stand in a zone file, without the quotes of TXT. */
	values: z.array(z.string()),
	/** Without the `required` ones no mail comes. */
	need: z.enum(['required', 'recommended', 'optional']),
	/** The same as lines of a zone file. */
	zone: z.string(),
});
export type DnsRecord = z.infer<typeof DnsRecord>;

export const DnsPlan = z.object({
	domain: z.string(),
	/** Ours, each with the same preference. */
	hosts: z.array(z.string()),
	records: z.array(DnsRecord),
	/** What a web server must say for MTA-STS (RFC 8461 §3.2), and where; null for a whole top-level domain. */
	mtaSts: z.object({ url: z.string(), policy: z.string() }).nullable(),
	/** All of it as a zone file. */
	zone: z.string(),
});
export type DnsPlan = z.infer<typeof DnsPlan>;

export const DnsFinding = z.object({
	/** The record's, or `host` for one of our own host names. */
	id: z.union([DnsRecordId, z.literal('host')]),
	name: z.string(),
	state: z.enum(['good', 'missing', 'wrong', 'unanswered']),
	/** What was found, as in a zone file. */
	found: z.array(z.string()),
	need: DnsRecord.shape.need,
	/** A sentence that says what is so and what to do. */
	sentence: z.string(),
});
export type DnsFinding = z.infer<typeof DnsFinding>;

/** `POST /api/trap-domains/:id/check`. */
export const DnsCheckResponse = z.object({
	domain: z.string(),
	at: z.iso.datetime(),
	/** False when no resolver is configured: then nothing was asked. */
	asked: z.boolean(),
	findings: z.array(DnsFinding),
});
export type DnsCheckResponse = z.infer<typeof DnsCheckResponse>;
