import type { NotReadReason, ReadMessage, Reservation } from '@straymail/contracts';
import { readBookingMarkup } from '../entries/booking-markup.ts';
import { decodeText } from '../mime/charset.ts';
import { unflow } from '../mime/flowed.ts';
import { leaves, type ParsedPart } from '../mime/parsed-mail.ts';
import { type HtmlReading, readHtml } from './html-to-text.ts';

export interface BodyText {
	readonly text: string;
	readonly html: ReadMessage['html'];
	readonly notRead: NotReadReason | null;
	readonly reservations: readonly Reservation[];
	/** Leaves that make up the body; all others are attachments. */
	readonly leaves: ReadonlySet<ParsedPart>;
}

interface Piece {
	readonly plain: string;
	readonly html: HtmlReading | null;
}

const bodyTypes = new Set(['text/plain', 'text/html', 'message/delivery-status', 'message/disposition-notification']);

/** Whether a leaf is text of the body: shown inline and of a type that a mail program shows as the message. */
export function isBodyLeaf(part: ParsedPart): boolean {
	if (part.disposition !== null && part.disposition !== 'inline') return false;
	if (part.contentType.startsWith('multipart/')) return true;
	// An inline text with a file name is a file that some programs only happen to show.
	return bodyTypes.has(part.contentType) && (part.fileName === null || part.contentType === 'text/html');
}

/** Plain shorter than this share of the HTML's text, and than this many characters more, says 'see the HTML'. */
const trivialShare = 0.1;
const trivialLength = 200;

function prefersHtml(plain: string, html: string): boolean {
	const plainLength = plain.trim().length;
	if (plainLength === 0) return true;
	const htmlLength = html.trim().length;
	return plainLength < htmlLength * trivialShare && htmlLength - plainLength > trivialLength;
}

/**
 * The body as one text: of alternatives (RFC 2046 §5.1.4) the plain one, unless it is empty or trivially short beside
 * the HTML; everything else in order.
 */
export function readBody(root: ParsedPart, textCap: number): BodyText {
	const used = new Set<ParsedPart>();
	const htmls: HtmlReading[] = [];
	const reservations: Reservation[] = [];
	let notRead: NotReadReason | null = null;

	const leafText = (part: ParsedPart): Piece | null => {
		if (!isBodyLeaf(part)) return null;
		used.add(part);
		if (part.content === null) {
			notRead ??= part.notRead;
			return null;
		}
		if (isBinary(part)) {
			notRead = 'broken';
			return null;
		}
		let source = decodeText(part.content, part.parameters.charset).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
		const isHtml = part.contentType === 'text/html' || isUndeclaredHtml(part, source);
		// Markup is several times its text; past this much of it a reader has long stopped.
		const cap = isHtml ? textCap * 4 : textCap;
		if (source.length > cap) {
			notRead = 'too-large';
			source = source.slice(0, cap);
		}
		if (!isHtml) return { plain: flowed(part, source), html: null };
		const html = readHtml(source, textCap);
		htmls.push(html);
		reservations.push(...readBookingMarkup(source, 'body'));
		if (html.cut) notRead = 'too-large';
		return { plain: html.text, html };
	};

	const collect = (part: ParsedPart): Piece[] => {
		if (part.children.length === 0) {
			const piece = leafText(part);
			return piece === null ? [] : [piece];
		}
		if (part.contentType !== 'multipart/alternative') return part.children.flatMap(collect);
		const choices = part.children.map(collect).filter((pieces) => pieces.length > 0);
		const plain = choices.find((pieces) => pieces.every((piece) => piece.html === null));
		const html = choices.findLast((pieces) => pieces.some((piece) => piece.html !== null));
		if (plain === undefined || html === undefined) return plain ?? html ?? [];
		return prefersHtml(join(plain), join(html)) ? html : plain;
	};

	let text = join(collect(root));
	if (text.length > textCap) {
		notRead = 'too-large';
		text = text.slice(0, textCap);
	}
	return { text, html: mergeHtml(htmls), reservations, notRead, leaves: used };
}

/** The HTML of the body as its sender wrote it, one source a part; markup that says it is plain text included. */
export function bodyHtml(root: ParsedPart, cap: number): string[] {
	const sources: string[] = [];
	for (const part of leaves(root)) {
		if (!isBodyLeaf(part) || part.content === null || isBinary(part)) continue;
		const source = decodeText(part.content, part.parameters.charset).slice(0, cap);
		if (part.contentType === 'text/html' || isUndeclaredHtml(part, source)) sources.push(source);
	}
	return sources;
}

const opening =
	/^\s{0,200}(?:<!doctype html|<html|<head|<body|<!-- saved from url|<meta http-equiv|<table|<center>|<font )/i;
const tag = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?>/gi;
/** So many tags in the beginning are no text about HTML. */
const manyTags = 8;
const looked = 4000;

/** Plain text that is HTML by its form: mass mail forgets the type, and mail programs show it as what it is. */
function isUndeclaredHtml(part: ParsedPart, source: string): boolean {
	if (part.contentType !== 'text/plain' || !opening.test(source.slice(0, 400))) return false;
	return (source.slice(0, looked).match(tag)?.length ?? 0) >= manyTags;
}

/** Octets that no text is made of, in a part that says it is text. UTF-16 and the like have NULs by right. */
function isBinary(part: ParsedPart): boolean {
	if (/^(?:utf-?(?:16|32)|ucs|iso-10646)/i.test(part.parameters.charset ?? '')) return false;
	const head = part.content?.subarray(0, 4096) ?? new Uint8Array();
	let controls = 0;
	for (const octet of head) if (octet < 0x20 && (octet < 0x07 || (octet > 0x0d && octet !== 0x1b))) controls++;
	return controls > head.length * 0.05;
}

function join(pieces: readonly Piece[]): string {
	if (pieces.length === 1) return pieces[0]?.plain ?? '';
	return pieces.map((piece) => piece.plain.replace(/^\n+/, '').trimEnd()).join('\n\n');
}

function flowed(part: ParsedPart, source: string): string {
	if (part.contentType !== 'text/plain' || part.parameters.format?.toLowerCase() !== 'flowed') return source;
	return unflow(source, part.parameters.delsp?.toLowerCase() === 'yes');
}

function mergeHtml(readings: readonly HtmlReading[]): ReadMessage['html'] {
	if (readings.length === 0) return null;
	return {
		linkHosts: [...new Set(readings.flatMap((reading) => reading.linkHosts))].sort(),
		hasForm: readings.some((reading) => reading.hasForm),
		hasScript: readings.some((reading) => reading.hasScript),
		remoteImages: readings.reduce((sum, reading) => sum + reading.remoteImages, 0),
	};
}
