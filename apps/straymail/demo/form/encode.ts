import type { Sample } from './sample.ts';

type Charset = NonNullable<Sample['charset']>;
type Encoding = NonNullable<Sample['encoding']>;

/** What windows-1252 puts where ISO 8859-1 has control characters: the quotes and dashes of a word processor. */
const windows: Record<string, number> = {
	'€': 0x80,
	'…': 0x85,
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'•': 0x95,
	'–': 0x96,
	'—': 0x97,
	'™': 0x99,
};

/** Octets of a text in one of the set's charsets; throws when the charset has no such character. */
export const octetsOf = (text: string, charset: Charset): Buffer => {
	if (charset === 'windows-1252') {
		const narrow = text.replace(/[\u0100-\uffff]/g, (character) => String.fromCharCode(windows[character] ?? 0x100));
		return octetsOf(narrow, 'iso-8859-1');
	}
	const limit = { 'us-ascii': 0x7f, 'iso-8859-1': 0xff, 'utf-8': 0x10ffff }[charset];
	for (const character of text) {
		if ((character.codePointAt(0) ?? 0) > limit) throw new RangeError(`${character} is not in ${charset}`);
	}
	return Buffer.from(text, charset === 'utf-8' ? 'utf8' : 'latin1');
};

const hex = (octet: number): string => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;

/** Quoted-printable, RFC 2045 §6.7: lines of at most 76 characters, CRLF kept as line ends. */
const quotedPrintable = (octets: Buffer): string =>
	octets
		.toString('latin1')
		.split('\r\n')
		.map((line) => {
			const characters = [...line].map((character, index) => {
				const octet = character.charCodeAt(0);
				const last = index === line.length - 1;
				const plain = (octet > 32 && octet < 127 && octet !== 61) || (octet === 32 && !last);
				return plain ? character : hex(octet);
			});
			let width = 0;
			return characters
				.map((character) => {
					const wrap = width + character.length > 75;
					width = wrap ? character.length : width + character.length;
					return wrap ? `=\r\n${character}` : character;
				})
				.join('');
		})
		.join('\r\n');

/** Base64 in lines of 76 characters, RFC 2045 §6.8. */
export const base64Lines = (octets: Uint8Array): string =>
	(
		Buffer.from(octets)
			.toString('base64')
			.match(/.{1,76}/g) ?? ['']
	).join('\r\n');

export const transferEncode = (octets: Buffer, encoding: Encoding): string => {
	if (encoding === 'base64') return base64Lines(octets);
	return encoding === 'quoted-printable' ? quotedPrintable(octets) : octets.toString('latin1');
};

/** An unstructured header value; encoded words (RFC 2047), each within 75 characters, when it is not ASCII. */
export const headerText = (text: string, style: 'B' | 'Q' = 'Q'): string => {
	if (/^[\x20-\x7e]*$/.test(text)) return text;
	const words: string[] = [];
	let word = '';
	for (const character of text) {
		if (Buffer.byteLength(word + character) > 18) {
			words.push(word);
			word = '';
		}
		word += character;
	}
	words.push(word);
	return words
		.map((piece) => {
			const octets = Buffer.from(piece);
			if (style === 'B') return `=?UTF-8?B?${octets.toString('base64')}?=`;
			const quoted = [...octets].map((octet) => {
				const character = String.fromCharCode(octet);
				return character === ' ' ? '_' : /[A-Za-z0-9]/.test(character) ? character : hex(octet);
			});
			return `=?UTF-8?Q?${quoted.join('')}?=`;
		})
		.join('\r\n ');
};

/** `Name <address>`, the name quoted or encoded as it needs. */
export const headerAddress = (mailbox: string): string => {
	const [, name = '', address = ''] = /^(.*?)\s*<([^>]*)>$/.exec(mailbox) ?? ['', '', mailbox];
	if (name === '') return address;
	if (!/^[\x20-\x7e]*$/.test(name)) return `${headerText(name)} <${address}>`;
	return /[^A-Za-z0-9 '-]/.test(name) ? `"${name}" <${address}>` : `${name} <${address}>`;
};
