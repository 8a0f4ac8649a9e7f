import { decodeText } from '../mime/charset.ts';

/** A BIFF record with the CONTINUE records that follow it (MS-XLS §2.1.4). */
export interface BiffRecord {
	readonly type: number;
	/** Offset of the record in the stream; sheets are referred to by it. */
	readonly offset: number;
	readonly chunks: readonly Buffer[];
}

const continuation = 0x003c;

/** Records of a workbook stream; stops at the first that does not fit. */
export function* biffRecords(stream: Buffer): Generator<BiffRecord> {
	let at = 0;
	while (at + 4 <= stream.length) {
		const offset = at;
		const type = stream.readUInt16LE(at);
		const chunks: Buffer[] = [];
		do {
			const length = stream.readUInt16LE(at + 2);
			chunks.push(stream.subarray(at + 4, at + 4 + length));
			at += 4 + length;
		} while (at + 4 <= stream.length && stream.readUInt16LE(at) === continuation);
		yield { type, offset, chunks };
	}
}

/** Characters in one or two octets each, as the flags say. */
function characters(bytes: Buffer, wide: boolean): string {
	return wide ? bytes.toString('utf16le') : bytes.toString('latin1');
}

/** A string without continuation: its length is given, flags stand first (MS-XLS §2.5.294). */
export function unicodeString(bytes: Buffer, at: number, count: number): string {
	const wide = ((bytes[at] ?? 0) & 1) !== 0;
	return characters(bytes.subarray(at + 1, at + 1 + count * (wide ? 2 : 1)), wide);
}

/** A string of BIFF5, in the code page of its writer. */
export function codePageString(bytes: Buffer, at: number, count: number): string {
	return decodeText(bytes.subarray(at, at + count), 'windows-1252');
}

/** Reads across continuations: where characters go on in the next chunk, a new flags octet stands first. */
class ChunkReader {
	readonly #chunks: readonly Buffer[];
	#chunk = 0;
	#at = 0;

	constructor(chunks: readonly Buffer[]) {
		this.#chunks = chunks;
	}

	get #current(): Buffer {
		return this.#chunks[this.#chunk] ?? Buffer.alloc(0);
	}

	get ended(): boolean {
		while (this.#at >= this.#current.length && this.#chunk < this.#chunks.length) this.#next();
		return this.#chunk >= this.#chunks.length;
	}

	#next(): void {
		this.#chunk++;
		this.#at = 0;
	}

	octet(): number {
		return this.ended ? 0 : (this.#current[this.#at++] as number);
	}

	number(octets: number): number {
		let value = 0;
		for (let i = 0; i < octets; i++) value += this.octet() * 256 ** i;
		return value;
	}

	skip(octets: number): void {
		let left = octets;
		while (left > 0 && !this.ended) {
			const step = Math.min(left, this.#current.length - this.#at);
			this.#at += step;
			left -= step;
		}
	}

	characters(count: number, startsWide: boolean): string {
		let wide = startsWide;
		let text = '';
		let left = count;
		while (left > 0) {
			const room = this.#current.length - this.#at;
			if (room <= 0) {
				if (this.ended) break;
				wide = (this.octet() & 1) !== 0;
				continue;
			}
			const take = Math.min(left, wide ? room >> 1 : room);
			if (take === 0) break;
			const octets = take * (wide ? 2 : 1);
			text += characters(this.#current.subarray(this.#at, this.#at + octets), wide);
			this.#at += octets;
			left -= take;
		}
		return text;
	}
}

/** The shared strings of a workbook (SST, MS-XLS §2.4.265). */
export function sharedStrings(record: BiffRecord): string[] {
	const reader = new ChunkReader(record.chunks);
	reader.skip(4);
	const count = Math.min(reader.number(4), 1_000_000);
	const strings: string[] = [];
	while (strings.length < count && !reader.ended) {
		const length = reader.number(2);
		const flags = reader.octet();
		const runs = (flags & 8) !== 0 ? reader.number(2) : 0;
		const extension = (flags & 4) !== 0 ? reader.number(4) : 0;
		strings.push(reader.characters(length, (flags & 1) !== 0));
		reader.skip(runs * 4 + extension);
	}
	return strings;
}
