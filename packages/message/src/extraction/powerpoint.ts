import { asBuffer } from '../mime/parse.ts';
import { powerPointObject } from './embedded-objects.ts';

/** Record types of MS-PPT §2.13.24. */
const textChars = 0x0fa0;
const textBytes = 0x0fa8;
const cString = 0x0fba;
const oleObject = 0x1011;

const objectCap = 50;

export interface PowerPointReading {
	readonly text: string;
	/** Compound files embedded in it. */
	readonly objects: readonly Uint8Array[];
}

/** Paragraphs end with CR, lines with a vertical tab (MS-PPT §2.9.42). */
const tidy = (text: string): string =>
	text
		.replace(/[\r\v]/g, '\n')
		.replace(/\0+$/, '')
		.trim();

/**
 * Text of a PowerPoint 97–2003 presentation (MS-PPT): the texts of slides, notes, masters and comments in the order in
 * which they are stored, each once, since slides repeat their titles in an outline.
 *
 * @param inflatable octets that embedded objects may inflate to together
 */
export function readPowerPoint(stream: Uint8Array, inflatable: number): PowerPointReading {
	const bytes = asBuffer(stream);
	const texts = new Set<string>();
	const objects: Uint8Array[] = [];
	let left = inflatable;
	let at = 0;
	while (at + 8 <= bytes.length) {
		const head = bytes.readUInt16LE(at);
		const type = bytes.readUInt16LE(at + 2);
		const length = bytes.readUInt32LE(at + 4);
		// A container's records follow its head.
		if ((head & 0x0f) === 0x0f) {
			at += 8;
			continue;
		}
		const data = bytes.subarray(at + 8, at + 8 + length);
		if (type === textChars || type === cString) texts.add(tidy(data.subarray(0, data.length & ~1).toString('utf16le')));
		if (type === textBytes) texts.add(tidy(data.toString('latin1')));
		if (type === oleObject && objects.length < objectCap) {
			const object = powerPointObject(data, head >> 4 === 1, left);
			if (object !== null) objects.push(object);
			left -= object?.length ?? 0;
		}
		at += 8 + length;
	}
	const shown = [...texts].filter((text) => text !== '' && !/^___PPT/.test(text) && text !== '*');
	return { text: shown.join('\n'), objects };
}
