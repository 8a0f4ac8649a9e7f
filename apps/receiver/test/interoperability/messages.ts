import { uuidv7 } from 'uuidv7';

/** Lines that dot-stuffing (RFC 5321 §4.5.2), 8-bit transport (RFC 6152) and mbox habits have broken before. */
const awkward: readonly string[] = [
	'Grüße aus Köln, 日本語 и кириллица',
	'.',
	'..',
	'.x',
	'...three',
	'',
	'From the beginning of a line',
	'ends in a space ',
	'\tbegins with a tab',
	'x'.repeat(990),
	'',
	'.',
];

/** A message with all the headers that relays would otherwise add, each with an identity of its own. */
export const message = (lines = awkward): Buffer => {
	const headers = [
		'From: Alice <alice@relay.example>',
		'To: Joe <joe@army.ml>',
		`Subject: Leave ${uuidv7()}`,
		'Date: Mon, 06 Mar 2023 09:30:00 +0000',
		`Message-ID: <${uuidv7()}@relay.example>`,
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: 8bit',
	];
	return Buffer.from(`${[...headers, '', ...lines].join('\r\n')}\r\n`);
};

/** Several MB in lines of every length, a third of them beginning with dots. */
export const longMessage = (octets = 5_000_000): Buffer => {
	const lines: string[] = [];
	for (let size = 0, i = 0; size < octets; i++) {
		const line = '.'.repeat(i % 3 === 0 ? 1 + (i % 4) : 0) + `${i} Ærø `.repeat(i % 60);
		size += Buffer.byteLength(line) + 2;
		lines.push(line);
	}
	return message(lines);
};

/** As programs expect it that read a file of the local system. */
export const withBareLineFeeds = (raw: Buffer): Buffer => Buffer.from(raw.toString().replaceAll('\r\n', '\n'));

/** What relays put above a message (RFC 5321 §4.4); anything else is a change of the message. */
const trace = /^(?:Received|Return-Path):/i;

/**
 * The part of `stored` below the trace headers; all of it when something else than those was added.
 */
export const belowTrace = (stored: Buffer): Buffer => {
	const text = stored.toString('latin1');
	let at = 0;
	while (trace.test(text.slice(at, at + 20))) at = endOfHeader(text, at);
	return stored.subarray(at);
};

/** Folded lines belong to the header above them (RFC 5322 §2.2.3). */
const endOfHeader = (text: string, from: number): number => {
	let end = from;
	do end = text.indexOf('\r\n', end) + 2;
	while (end > 1 && /[ \t]/.test(text.charAt(end)));
	return end > 1 ? end : text.length;
};
