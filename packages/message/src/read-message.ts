import { createHash } from 'node:crypto';
import {
	type CalendarEvent,
	type PartName,
	plain,
	type ReadAttachment,
	type ReadMessage,
	type Reservation,
	type TextPart,
} from '@straymail/contracts';
import { type AttachmentLeaf, attachmentLeaves } from './attachments.ts';
import { readBody } from './body/body-text.ts';
import { isPgpMessage } from './body/pgp-inline.ts';
import { segmentBody } from './body/segment.ts';
import type { Extraction, Extractor } from './extraction/extraction.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { readAddresses } from './mime/addresses.ts';
import { readDate } from './mime/date.ts';
import { firstValue } from './mime/header-block.ts';
import { decodeHeaderText } from './mime/header-text.ts';
import { messageIds } from './mime/identification.ts';
import { markOctets } from './mime/octet-marks.ts';
import { parseMail } from './mime/parse.ts';
import { reportTypeOf } from './mime/report-type.ts';
import { structureOf } from './mime/structure.ts';
import { recogniseAll } from './ocr/recognise-all.ts';

export interface ReadOptions {
	readonly limits?: Partial<ReadLimits>;
	readonly extractor: Extractor;
	/** False leaves pictures unread, though the extractor could: `pictures` then tells whether another reading is worth it. */
	readonly ocr?: boolean;
}

type NotRead = ReadMessage['notRead'][number];

function textPart(part: PartName, text: string): TextPart {
	return { part, text: plain(text), segments: text === '' ? [] : [{ kind: 'main', start: 0, end: text.length }] };
}

interface AttachmentReading {
	readonly attachments: ReadAttachment[];
	readonly parts: TextPart[];
	readonly notRead: NotRead[];
	readonly pictures: ReadMessage['pictures'];
	readonly events: CalendarEvent[];
	readonly reservations: Reservation[];
}

async function extract(
	leaf: AttachmentLeaf,
	extractor: Extractor,
	refusal: NotRead['reason'] | null,
): Promise<Extraction> {
	const bytes = leaf.part.content;
	if (bytes === null) return { text: '', foundType: null, notRead: leaf.part.notRead ?? 'broken' };
	if (refusal !== null) return { text: '', foundType: null, notRead: refusal };
	try {
		const { fileName, part } = leaf;
		return await extractor.extract({
			fileName,
			claimedType: part.contentType,
			bytes,
			charset: part.parameters.charset,
		});
	} catch {
		// An extractor of the caller's that throws costs this attachment, not the message.
		return { text: '', foundType: null, notRead: 'broken' };
	}
}

/** Extracts one after the other, since each may hold as much memory as its limits allow. */
async function extractAll(
	leaves: readonly AttachmentLeaf[],
	extractor: Extractor,
	limits: ReadLimits,
): Promise<Extraction[]> {
	const extractions: Extraction[] = [];
	let timeouts = 0;
	for (const leaf of leaves) {
		const full = leaf.index >= limits.attachments;
		const refusal = full ? 'too-many-parts' : timeouts >= limits.timeouts ? 'timed-out' : null;
		const extraction = await extract(leaf, extractor, refusal);
		if (extraction.notRead === 'timed-out') timeouts++;
		extractions.push(extraction);
	}
	return extractions;
}

async function readAttachments(
	leaves: readonly AttachmentLeaf[],
	{ extractor, ocr = true }: ReadOptions,
	limits: ReadLimits,
): Promise<AttachmentReading> {
	const { extractions, pictures } = await recogniseAll(
		await extractAll(leaves, extractor, limits),
		ocr ? extractor.ocr : undefined,
	);
	const reading: AttachmentReading = {
		attachments: [],
		parts: [],
		notRead: [],
		pictures,
		events: [],
		reservations: [],
	};
	for (const [at, { text, foundType, notRead, events = [], reservations = [] }] of extractions.entries()) {
		const { index, fileName, part, inline } = leaves[at] as AttachmentLeaf;
		const name: PartName = `attachment:${fileName}`;
		reading.attachments.push({
			index,
			fileName: plain(fileName),
			claimedType: part.contentType,
			foundType,
			size: part.content?.length ?? 0,
			sha256: createHash('sha256')
				.update(part.content ?? '')
				.digest('hex'),
			inline,
			read: text !== '',
			notRead,
		});
		reading.events.push(...events.map((event) => ({ ...event, part: name })));
		reading.reservations.push(...reservations.map((reservation) => ({ ...reservation, part: name })));
		if (text !== '') reading.parts.push(textPart(name, text));
		if (notRead !== null) reading.notRead.push({ part: name, reason: notRead });
	}
	return reading;
}

/**
 * Reads one message. Never throws for bad mail: what could not be read stands in `notRead` with the reason. The same
 * bytes give the same answer, but for an extraction that the machine's load pushes past its time.
 *
 * @param raw the message as received, RFC 5322 with CRLF or without
 */
export async function readMessage(raw: Uint8Array, options: ReadOptions): Promise<ReadMessage> {
	const limits = { ...defaultReadLimits, ...options.limits };
	const mail = await parseMail(raw, limits);
	const { fields, root } = mail;
	const subject = decodeHeaderText(firstValue(fields, 'subject') ?? '').slice(0, limits.textLength);
	const body = readBody(root, limits.textLength);
	const attached = await readAttachments(attachmentLeaves(root, body.leaves), options, limits);
	const notRead: NotRead[] = [...mail.notRead];
	if (body.notRead !== null) notRead.push({ part: 'body', reason: body.notRead });
	if (isPgpMessage(body.text)) notRead.push({ part: 'body', reason: 'pgp-encrypted' });
	return {
		reading: mail.reading,
		size: raw.length,
		headers: fields.map((field) => ({ name: field.name, value: plain(decodeHeaderText(field.value)) })),
		subject: plain(subject),
		from: readAddresses(fields, 'from'),
		sender: readAddresses(fields, 'sender'),
		replyTo: readAddresses(fields, 'reply-to'),
		to: readAddresses(fields, 'to'),
		cc: readAddresses(fields, 'cc'),
		date: readDate(firstValue(fields, 'date')),
		messageId: messageIds(firstValue(fields, 'message-id'))[0] ?? null,
		inReplyTo: messageIds(firstValue(fields, 'in-reply-to')),
		references: messageIds(firstValue(fields, 'references')),
		parts: [
			textPart('subject', subject),
			{ part: 'body', text: plain(body.text), segments: segmentBody(body.text, subject) },
			...attached.parts,
		],
		html: body.html,
		structure: structureOf(root),
		attachments: attached.attachments,
		events: attached.events,
		reservations: [...body.reservations, ...attached.reservations],
		pictures: attached.pictures,
		notRead: [...notRead, ...attached.notRead],
		octets: markOctets(raw),
		reportType: reportTypeOf(root),
	};
}
