import { decompressRTF } from '@kenjiuno/decompressrtf';

/** What a reader needs of the properties of MS-OXTNEF §2.1.3.4. */
export interface MapiProperties {
	longFileName?: string;
	attachmentData?: Uint8Array;
	html?: Uint8Array;
	rtf?: Uint8Array;
}

/** Octets of a value of fixed length by property type (MS-OXCDATA §2.11.1), padded to four. */
const fixedLengths: Readonly<Record<number, number>> = {
	2: 4,
	3: 4,
	4: 4,
	5: 8,
	6: 8,
	7: 8,
	10: 4,
	11: 4,
	20: 8,
	64: 8,
	72: 16,
};
const string8 = 0x1e;
const unicode = 0x1f;
const object = 0x0d;
const multiple = 0x1000;
const named = 0x8000;

const attachDataBinary = 0x3701;
const attachLongFileName = 0x3707;
const rtfCompressed = 0x1009;
const bodyHtml = 0x1013;

const padded = (length: number) => (length + 3) & ~3;

class Cursor {
	readonly #bytes: Buffer;
	at = 4;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	uint(octets: 2 | 4): number {
		const value = this.#bytes.readUIntLE(this.at, octets);
		this.at += octets;
		return value;
	}

	take(length: number): Buffer {
		if (this.at + length > this.#bytes.length) throw new RangeError('a property reaches past the end');
		const value = this.#bytes.subarray(this.at, this.at + length);
		this.at += padded(length);
		return value;
	}

	/** A named property carries its name: a set and a number, or a string. */
	skipName(): void {
		this.at += 16;
		if (this.uint(4) === 0) this.at += 4;
		else this.take(this.uint(4));
	}

	/** First value of a property; the others of a multiple one are passed over. */
	value(type: number): Buffer {
		const base = type & ~multiple;
		const fixed = fixedLengths[base];
		if (fixed !== undefined && (type & multiple) === 0) return this.take(fixed);
		const count = this.uint(4);
		let first: Buffer | undefined;
		for (let i = 0; i < count; i++) {
			const value = this.take(fixed ?? this.uint(4));
			first ??= value;
		}
		return first ?? Buffer.alloc(0);
	}
}

function apply(properties: MapiProperties, id: number, type: number, value: Buffer): void {
	switch (id) {
		case attachLongFileName:
			if (type === unicode) properties.longFileName = value.toString('utf16le').replace(/\0+$/, '');
			if (type === string8) properties.longFileName = value.toString('latin1').replace(/\0+$/, '');
			break;
		case attachDataBinary:
			// An object starts with the identifier of its interface.
			properties.attachmentData = type === object ? value.subarray(16) : value;
			break;
		case bodyHtml:
			properties.html = value;
			break;
		case rtfCompressed:
			properties.rtf = Uint8Array.from(decompressRTF([...value]));
			break;
	}
}

/** Reads a list of properties as far as it can be followed; what comes after a broken one is left out. */
export function readMapiProperties(bytes: Buffer): MapiProperties {
	const properties: MapiProperties = {};
	if (bytes.length < 4) return properties;
	const count = bytes.readUInt32LE(0);
	const cursor = new Cursor(bytes);
	try {
		for (let i = 0; i < count; i++) {
			const type = cursor.uint(2);
			const id = cursor.uint(2);
			if (id >= named) cursor.skipName();
			apply(properties, id, type, cursor.value(type));
		}
	} catch {
		// Cut or foreign: what was read before it stands.
	}
	return properties;
}
