import { decodeText } from '../mime/charset.ts';
import { asBuffer } from '../mime/parse.ts';
import { openPgpType } from './open-pgp.ts';
import signatures from './signatures.json' with { type: 'json' };

interface Signature {
	readonly type: string;
	readonly offset: number;
	readonly bytes: Buffer;
}

const table: readonly Signature[] = signatures.map((entry) => ({
	type: entry.type,
	offset: entry.offset,
	bytes: Buffer.from(entry.hex, 'hex'),
}));

/** How much of the start is looked at. */
const window = 4096;

/** CMS AuthEnvelopedData, 1.2.840.113549.1.9.16.1.23 (RFC 5083 §2.1): what newer mail programs encrypt with. */
const authEnveloped = Buffer.from('060b2a864886f70d0109100117', 'hex');

/** DER of the PKCS #7 content types 1.2.840.113549.1.7.x (RFC 5652 §4 and following). */
const pkcs7 = Buffer.from('06092a864886f70d0107', 'hex');

function pkcs7Type(head: Buffer): string | null {
	if (head[0] !== 0x30) return null;
	if (head.subarray(0, 32).includes(authEnveloped)) return 'application/pkcs7-mime; smime-type=enveloped-data';
	const at = head.subarray(0, 32).indexOf(pkcs7);
	if (at < 0) return null;
	const kind = head[at + pkcs7.length];
	return kind === 3
		? 'application/pkcs7-mime; smime-type=enveloped-data'
		: 'application/pkcs7-mime; smime-type=signed-data';
}

const maybePgp = /\.(?:pgp|gpg|asc|sig|key)$/i;

/** Whether the octets are text: no control characters but those of layout, or UTF-16 with its mark. */
export function looksLikeText(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, window);
	if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
	let odd = 0;
	for (const octet of head) {
		if (octet === 0) return false;
		if (octet < 0x20 && octet !== 0x09 && octet !== 0x0a && octet !== 0x0d && octet !== 0x0c && octet !== 0x1b) odd++;
	}
	return odd <= head.length * 0.02;
}

const textStarts: readonly (readonly [RegExp, string])[] = [
	[/^-----BEGIN PGP MESSAGE-----/, 'application/pgp-encrypted'],
	[/^-----BEGIN PGP SIGNATURE-----/, 'application/pgp-signature'],
	[/^-----BEGIN PGP PUBLIC KEY/, 'application/pgp-keys'],
	[/^BEGIN:VCALENDAR/i, 'text/calendar'],
	[/^BEGIN:VCARD/i, 'text/vcard'],
	[/^(?:<!doctype html|<html|<head|<body)/i, 'text/html'],
	[/^<\?xml[^>]{0,200}\?>\s*(?:<!--.{0,500}?-->\s*)?<!doctype html/is, 'text/html'],
	[/^<\?xml/i, 'application/xml'],
];

/** A header of a message: two fields, one of which only mail has. */
const messageStart =
	/^(?:From [^\n]{1,200}\r?\n)?(?:[\x21-\x39\x3b-\x7e]{1,60}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,40}){2}/;
const mailField = /^(?:from|received|return-path|message-id|subject|mime-version|delivered-to|date|to):/im;

const claimedText = /^(?:text\/|application\/(?:json|xml|.{1,80}\+(?:xml|json))$)/;

function textType(bytes: Uint8Array, claimedType: string, fileName: string): string {
	const head = decodeText(bytes.subarray(0, window), null).replace(/^\ufeff?\s*/, '');
	for (const [pattern, type] of textStarts) if (pattern.test(head)) return type;
	const claimsMessage =
		claimedType === 'message/rfc822' || claimedType === 'message/global' || /\.(?:eml|mht|mhtml)$/i.test(fileName);
	if (claimsMessage && messageStart.test(head) && mailField.test(head)) return 'message/rfc822';
	if (/\.csv$/i.test(fileName)) return 'text/csv';
	if (/^[[{]/.test(head) && /json/i.test(claimedType + fileName)) return 'application/json';
	// Plain text has no mark of its own; among texts the claim does no harm.
	return claimedText.test(claimedType) ? claimedType : 'text/plain';
}

/**
 * Media type by the first bytes. The claim and the name only choose among texts, which have no signature.
 * ZIP and OLE containers are told apart later, by what lies inside.
 */
export function detectType(bytes: Uint8Array, claimedType: string, fileName: string): string | null {
	const head = asBuffer(bytes.subarray(0, window));
	for (const { type, offset, bytes: mark } of table) {
		if (head.length >= offset + mark.length && head.compare(mark, 0, mark.length, offset, offset + mark.length) === 0)
			return type;
	}
	// ISO 32000-1 annex H: readers accept the mark anywhere in the first 1,024 octets.
	if (head.subarray(0, 1024).includes('%PDF-')) return 'application/pdf';
	const signedOrEnveloped = pkcs7Type(head);
	if (signedOrEnveloped !== null) return signedOrEnveloped;
	const pgp = maybePgp.test(fileName) || claimedType.startsWith('application/pgp') ? openPgpType(bytes) : null;
	if (pgp !== null) return pgp;
	if (bytes.length === 0 || !looksLikeText(bytes)) return null;
	return textType(bytes, claimedType, fileName);
}
