import { gunzipSync } from 'node:zlib';
import type { NotReadReason } from '@straymail/contracts';
import { readHtml } from '../body/html-to-text.ts';
import { readBookingMarkup } from '../entries/booking-markup.ts';
import { readCalendar } from '../entries/calendar.ts';
import type { ExtractionLimits } from '../limits.ts';
import { decodeText } from '../mime/charset.ts';
import { findPictures } from '../ocr/find-pictures.ts';
import { Budget, Unread } from './budget.ts';
import { detectType } from './detect-type.ts';
import type { EmbeddedFile } from './embedded-objects.ts';
import { isEncryptedArchive } from './encrypted-archive.ts';
import { readExcelWorkbook } from './excel-workbook.ts';
import type { Extraction, ExtractionInput, ReadInner } from './extraction.ts';
import { readNestedMessage } from './nested-message.ts';
import { officeTypes, readOffice } from './office.ts';
import { readOleStorage } from './ole-content.ts';
import { readPdf } from './pdf.ts';
import { readEmbedded } from './read-embedded.ts';
import { rtfObjects } from './rtf-objects.ts';
import { signedContent } from './signed-data.ts';
import { readTar } from './tar.ts';
import { readTnef } from './tnef.ts';
import { readZip } from './zip-content.ts';

const nothing = (foundType: string | null, notRead: NotReadReason | null): Extraction => ({
	text: '',
	foundType,
	notRead,
});

/** Text that was found, or `no-text` where there should have been some. */
function found(
	foundType: string,
	text: string,
	budget: Budget,
	notRead: NotReadReason | null = null,
	entries: readonly string[] = [],
): Extraction {
	const cap = budget.limits.textLength;
	const inside = entries.length > 0 ? { entries } : {};
	if (text.trim() === '') return { ...nothing(foundType, notRead ?? 'no-text'), ...inside };
	if (text.length <= cap) return { text, foundType, notRead, ...inside };
	return { text: text.slice(0, cap), foundType, notRead: 'too-large', ...inside };
}

function readText(input: ExtractionInput, type: string, budget: Budget): Extraction {
	// A text is not inflated, but what lies behind four times the cap nobody reads.
	const source = decodeText(input.bytes, input.charset)
		.replace(/^\ufeff/, '')
		.replaceAll('\r\n', '\n');
	const cap = budget.limits.textLength;
	// Content lines are folded anywhere, in the middle of a number too (RFC 5545 §3.1, RFC 6350 §3.2).
	if (type === 'text/calendar') budget.events.push(...readCalendar(source.slice(0, cap), 'body'));
	if (type === 'text/calendar' || type === 'text/vcard') return found(type, source.replace(/\n[ \t]/g, ''), budget);
	if (type !== 'text/html') return found(type, source, budget);
	const html = readHtml(source.slice(0, cap * 4), cap);
	const reservations = readBookingMarkup(source.slice(0, cap * 4), 'body');
	budget.reservations.push(...reservations);
	if (html.text.trim() === '' && reservations.length > 0) return nothing(type, null);
	return found(type, html.text, budget, html.cut || source.length > cap * 4 ? 'too-large' : null);
}

function inflateGzip(input: ExtractionInput, budget: Budget): Uint8Array {
	try {
		const inflated = gunzipSync(input.bytes, { maxOutputLength: Math.max(1, budget.inflatable) });
		budget.inflate(inflated.length);
		budget.checkRatio(inflated.length, input.bytes.length);
		return inflated;
	} catch (error) {
		if (error instanceof Unread) throw error;
		throw new Unread((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'inflates-too-much' : 'broken');
	}
}

/** Its words are OCR's to read, when all else is read. */
function readImage(input: ExtractionInput, type: string, budget: Budget): Extraction {
	const { pictures, notRead } = findPictures(input.bytes, type, budget.nameOf(input));
	budget.pictures.push(...pictures);
	return nothing(type, notRead);
}

async function readSigned(input: ExtractionInput, type: string, inner: ReadInner): Promise<Extraction> {
	const content = signedContent(input.bytes);
	// A detached signature has nothing to read; the signed text is its neighbour.
	if (content === null) return nothing('application/pkcs7-signature', null);
	return {
		...(await inner({ fileName: 'signed.eml', claimedType: 'message/rfc822', bytes: content })),
		foundType: type,
	};
}

/** A document's own text with that of the files embedded in it. */
async function readWithFiles(
	type: string,
	text: string,
	files: readonly EmbeddedFile[],
	budget: Budget,
	inner: ReadInner,
	ownReason: NotReadReason | null = null,
): Promise<Extraction> {
	const embedded = await readEmbedded(files, budget, inner);
	const whole = [text.trimEnd(), ...embedded.texts].filter((piece) => piece !== '').join('\n\n');
	return found(type, whole, budget, embedded.notRead ?? ownReason, embedded.names);
}

async function readType(input: ExtractionInput, type: string, budget: Budget, inner: ReadInner): Promise<Extraction> {
	if (type.startsWith('text/')) return readText(input, type, budget);
	if (type.startsWith('image/') && !type.endsWith('+xml')) return readImage(input, type, budget);
	const [base = type, parameter = ''] = type.split('; smime-type=');
	switch (base) {
		case 'application/json':
		case 'application/xml':
		case 'application/pgp-keys':
			return readText(input, type, budget);
		case 'message/rfc822':
			return readNestedMessage(input, budget, inner);
		case 'application/pdf': {
			const { text, notRead, files } = await readPdf(input, budget);
			return readWithFiles(type, text, files, budget, inner, notRead);
		}
		case 'application/rtf': {
			const text = await readOffice(input.bytes, 'rtf', budget);
			return readWithFiles(officeTypes.rtf, text, rtfObjects(input.bytes), budget, inner);
		}
		case 'application/x-tar': {
			const content = await readTar(input.bytes, budget, inner);
			return found(type, content.text, budget, content.notRead, content.entries);
		}
		case 'application/zip': {
			const content = await readZip(input, budget, inner);
			return found(content.foundType ?? type, content.text, budget, content.notRead, content.entries);
		}
		case 'application/gzip': {
			const name = input.fileName.replace(/\.(?:gz|gzip|tgz)$/i, '');
			const content = await inner({ fileName: name, claimedType: '', bytes: inflateGzip(input, budget) });
			return { ...content, foundType: type, entries: [name] };
		}
		case 'application/x-ole-storage': {
			const content = await readOleStorage(input, budget, inner);
			return content.notRead === 'unsupported-type' || content.notRead === 'broken'
				? content
				: found(content.foundType ?? type, content.text, budget, content.notRead, content.entries);
		}
		case 'application/vnd.ms-excel':
			return found(type, readExcelWorkbook(input.bytes, budget), budget);
		case 'application/ms-tnef': {
			const content = await readTnef(input.bytes, type, budget, inner);
			return found(type, content.text, budget, content.notRead, content.entries);
		}
		case 'application/pkcs7-mime':
			return parameter === 'enveloped-data' ? nothing(base, 'smime-encrypted') : readSigned(input, base, inner);
		case 'application/pgp-encrypted':
			return nothing(type, 'pgp-encrypted');
		case 'application/pgp-signature':
			return nothing(type, null);
		default:
			if (/^application\/.{1,80}\+(?:xml|json)$/.test(type)) return readText(input, type, budget);
			return nothing(type, isEncryptedArchive(input.bytes, type) ? 'encrypted' : 'unsupported-type');
	}
}

async function readAt(input: ExtractionInput, budget: Budget, depth: number): Promise<Extraction> {
	if (input.bytes.length === 0) return nothing(null, null);
	// `Version: 1` of RFC 3156 §4: the control part of an encrypted message says nothing.
	if (input.claimedType === 'application/pgp-encrypted' && input.bytes.length < 100) return nothing('text/plain', null);
	const type = detectType(input.bytes, input.claimedType, input.fileName);
	if (type === null) return nothing(null, 'unsupported-type');
	if (depth > budget.limits.depth) return nothing(type, 'too-deep');
	try {
		return await readType(input, type, budget, (nested) => readAt(nested, budget, depth + 1));
	} catch (error) {
		// A library that throws on bad bytes must not take the rest of the message with it.
		return nothing(type, error instanceof Unread ? error.reason : 'broken');
	}
}

/** Takes the text out of one attachment, in this thread. Time and memory are the caller's to bound. */
export async function extractContent(input: ExtractionInput, limits: ExtractionLimits): Promise<Extraction> {
	const budget = new Budget(limits, input);
	const extraction = await readAt(input, budget, 0);
	const { pictures, events, reservations } = budget;
	return { ...extraction, pictures, events, reservations };
}
