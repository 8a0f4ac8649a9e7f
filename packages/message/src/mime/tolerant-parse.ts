import type { NotReadReason } from '@straymail/contracts';
import type { ReadLimits } from '../limits.ts';
import { readContentHeader } from './content-header.ts';
import { type RawHeaderField, readHeaderBlock } from './header-block.ts';
import type { ParsedMail, ParsedPart } from './parsed-mail.ts';
import { decodeTransfer } from './transfer-encoding.ts';

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

interface Reading {
	readonly raw: Buffer;
	readonly limits: ReadLimits;
	parts: number;
	decoded: number;
	readonly notRead: { part: 'headers' | 'structure'; reason: NotReadReason }[];
}

function note(reading: Reading, part: 'headers' | 'structure', reason: NotReadReason): void {
	if (!reading.notRead.some((entry) => entry.part === part && entry.reason === reason))
		reading.notRead.push({ part, reason });
}

/**
 * Second reading, for what mailparser refuses: header scan, parts and depth are capped, what lies beyond is recorded
 * and the first parts are read all the same. Linear in the message's size times `limits.depth`. Never throws.
 */
export function parseTolerantly(raw: Buffer, limits: ReadLimits): ParsedMail {
	const reading: Reading = { raw, limits, parts: 0, decoded: 0, notRead: [] };
	const { part, fields } = readEntity(reading, 0, raw.length, 0, 'text/plain');
	return { reading: 'tolerant', fields, root: part, notRead: reading.notRead };
}

function readEntity(reading: Reading, start: number, end: number, depth: number, fallbackType: string) {
	reading.parts++;
	const block = readHeaderBlock(reading.raw, start, end, reading.limits);
	if (block.cut) note(reading, 'headers', 'headers-too-large');
	const header = readContentHeader(block.fields, fallbackType);
	const part: ParsedPart = {
		...header,
		size: Math.max(0, end - block.bodyStart),
		children: [],
		content: null,
		notRead: null,
	};
	readBody(reading, part, block.bodyStart, end, depth);
	return { part, fields: block.fields as readonly RawHeaderField[] };
}

function readBody(reading: Reading, part: ParsedPart, start: number, end: number, depth: number): void {
	const boundary = part.contentType.startsWith('multipart/') ? part.parameters.boundary?.trimEnd() : undefined;
	if (boundary) {
		const fallback = part.contentType === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
		for (const [from, to] of childRanges(reading.raw, start, end, boundary)) {
			if (depth >= reading.limits.depth) {
				note(reading, 'structure', 'too-deep');
				break;
			}
			if (reading.parts >= reading.limits.parts) {
				note(reading, 'structure', 'too-many-parts');
				break;
			}
			part.children.push(readEntity(reading, from, to, depth + 1, fallback).part);
		}
		if (part.children.length > 0) return;
	}
	if (reading.decoded >= reading.limits.decodedBytes) {
		part.notRead = 'too-large';
		note(reading, 'structure', 'too-large');
		return;
	}
	part.content = decodeTransfer(reading.raw.subarray(start, end), part.encoding);
	reading.decoded += part.content.length;
}

/** The stretches between a multipart's delimiter lines (RFC 2046 §5.1.1), without the line end before a delimiter. */
function* childRanges(raw: Buffer, start: number, end: number, boundary: string): Generator<[number, number]> {
	const delimiter = Buffer.from(`--${boundary}`, 'latin1');
	let open = -1;
	let at = raw.indexOf(delimiter, start);
	while (at >= 0 && at < end) {
		const after = at + delimiter.length;
		const lineStarts = at === start || raw[at - 1] === LF;
		const closes = raw[after] === DASH && raw[after + 1] === DASH;
		const rest = skipBlanks(raw, closes ? after + 2 : after, end);
		if (lineStarts && (rest >= end || raw[rest] === LF || raw[rest] === CR)) {
			if (open >= 0) yield [open, Math.max(open, withoutLineEnd(raw, at))];
			open = -1;
			if (closes) return;
			const lineEnd = raw.indexOf(LF, rest);
			open = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
		}
		at = raw.indexOf(delimiter, after);
	}
	// Cut off in transit: the last part reaches to the end.
	if (open >= 0 && open < end) yield [open, end];
}

function skipBlanks(raw: Buffer, from: number, end: number): number {
	let at = from;
	while (at < end && (raw[at] === 0x20 || raw[at] === 0x09)) at++;
	return at;
}

function withoutLineEnd(raw: Buffer, at: number): number {
	if (raw[at - 1] !== LF) return at;
	return raw[at - 2] === CR ? at - 2 : at - 1;
}
