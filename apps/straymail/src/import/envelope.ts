import type { Envelope } from '@straymail/contracts';

/** Fields in which mail systems note the envelope recipient, most trustworthy first. */
const recipientFields = [
	'x-original-to',
	'delivered-to',
	'envelope-to',
	'x-envelope-to',
	'x-delivered-to',
	'x-rcpt-to',
];
const addressFields = ['to', 'cc', 'bcc'];
/** An addr-spec as it stands in a header field; the receiver judges it, so this may be generous. */
const address = /[^\s<>(),;:"@]+@[^\s<>(),;:"@]+/g;
const headerLimit = 256 * 1024;

/** Field bodies of the header by lower-case name, unfolded; enough for addresses, not a parser of MIME. */
const headerFields = (raw: Buffer): Map<string, string[]> => {
	const text = raw.subarray(0, headerLimit).toString('latin1');
	const end = text.search(/\r?\n\r?\n/);
	const fields = new Map<string, string[]>();
	for (const line of (end === -1 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
		const colon = line.indexOf(':');
		if (colon < 1) continue;
		const name = line.slice(0, colon).toLowerCase();
		fields.set(name, [...(fields.get(name) ?? []), line.slice(colon + 1).trim()]);
	}
	return fields;
};

/**
 * The envelope of an archived message, as far as it can be told: from Return-Path and the delivery fields that
 * mail systems add (RFC 5321 §4.4; Delivered-To, X-Original-To, …), otherwise from the addressees of the header.
 *
 * @returns no recipients when the message names none.
 */
export const envelopeOf = (raw: Buffer, separatorSender: string | null): Envelope => {
	const fields = headerFields(raw);
	const addresses = (name: string) => (fields.get(name) ?? []).flatMap((value) => value.match(address) ?? []);
	const returnPath = fields.get('return-path')?.[0];
	const from =
		returnPath === undefined ? (separatorSender ?? addresses('from')[0] ?? '') : (returnPath.match(address)?.[0] ?? '');
	const noted = recipientFields.map(addresses).find((found) => found.length > 0);
	return { from, to: [...new Set(noted ?? addressFields.flatMap(addresses))] };
};
