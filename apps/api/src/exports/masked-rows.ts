import type { MessageItem } from '@straymail/contracts';
import { byteOrderMark, csvLine } from './csv.ts';

type Cell = string | number | boolean;

/** Columns of the table, with what of a message stands in each. Several values stand in one cell, a line each. */
const columns: Readonly<Record<string, (item: MessageItem) => Cell>> = {
	id: ({ id }) => id,
	received: ({ receivedAt }) => receivedAt,
	'envelope sender': ({ envelopeFrom }) => envelopeFrom,
	'header sender': ({ headerFrom }) => headerFrom ?? '',
	'sender domain': ({ senderDomain }) => senderDomain,
	recipients: ({ recipients }) => recipients.map(({ address }) => address).join('\n'),
	'trap domains': ({ recipients }) => [...new Set(recipients.map(({ trapDomain }) => trapDomain))].join('\n'),
	'intended addresses': ({ recipients }) => recipients.map(({ intendedAddress }) => intendedAddress ?? '').join('\n'),
	organisations: ({ recipients }) =>
		[...new Set(recipients.flatMap(({ organisation }) => organisation ?? []))].join('\n'),
	subject: ({ subject }) => subject,
	kind: ({ kind }) => kind ?? '',
	level: ({ level }) => level ?? '',
	categories: ({ categories }) => categories.join('\n'),
	status: ({ status }) => status,
	attachments: ({ hasAttachment }) => hasAttachment,
	octets: ({ size }) => size,
	language: ({ language }) => language ?? '',
	copies: ({ copies }) => copies,
	'metadata only': ({ metadataOnly }) => metadataOnly,
};

/** A table of masked messages, a line at a time. */
export function* csvOf(items: readonly MessageItem[]): Generator<string> {
	yield byteOrderMark + csvLine(Object.keys(columns));
	for (const item of items) yield csvLine(Object.values(columns).map((value) => value(item)));
}

/** The same as JSON Lines: an object a line. */
export function* jsonLinesOf(items: readonly object[]): Generator<string> {
	for (const item of items) yield `${JSON.stringify(item)}\n`;
}
