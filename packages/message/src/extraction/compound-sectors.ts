import { asBuffer } from '../mime/parse.ts';

const headerSize = 512;
const inHeader = 109;
const endOfChain = 0xfffffffe;
const entrySize = 128;

/** An entry of the directory (MS-CFB §2.6.1). */
export interface DirectoryEntry {
	readonly name: string;
	/** 1 storage, 2 stream, 5 root. */
	readonly type: number;
	readonly left: number;
	readonly right: number;
	readonly child: number;
	readonly start: number;
	readonly size: number;
}

/**
 * Sectors of a compound file (MS-CFB) and the chains that they form. A chain that comes back to itself, as no program
 * writes it, ends there and makes the file unsound: libraries follow it for ever.
 */
export class CompoundSectors {
	readonly #bytes: Buffer;
	readonly #sectorSize: number;
	readonly #miniSize: number;
	readonly #cutoff: number;
	readonly #fat: Uint32Array;
	readonly #miniFat: Uint32Array;
	#miniStream: Buffer | null = null;
	readonly entries: readonly DirectoryEntry[];
	sound = true;

	/** Throws RangeError when the header is cut or makes no sense. */
	constructor(source: Uint8Array) {
		const bytes = asBuffer(source);
		this.#bytes = bytes;
		const [shift, miniShift] = [bytes.readUInt16LE(30), bytes.readUInt16LE(32)];
		if (shift < 7 || shift > 16 || miniShift < 2 || miniShift > shift) throw new RangeError('sizes of sectors');
		this.#sectorSize = 1 << shift;
		this.#miniSize = 1 << miniShift;
		this.#cutoff = bytes.readUInt32LE(56);
		this.#fat = this.#words(this.#fatSectors());
		this.#miniFat = this.#words(this.#chain(this.#fat, bytes.readUInt32LE(60)));
		this.entries = this.#directory(this.#gather(this.#chain(this.#fat, bytes.readUInt32LE(48))));
		for (const entry of this.entries) if (entry.type !== 0 && entry.type !== 1) this.#chainOf(entry);
	}

	get #count(): number {
		return Math.ceil(Math.max(0, this.#bytes.length - headerSize) / this.#sectorSize);
	}

	#sector(index: number): Buffer {
		// The header takes a whole sector where sectors are longer than it.
		const at = Math.max(headerSize, this.#sectorSize) + index * this.#sectorSize;
		return this.#bytes.subarray(at, at + this.#sectorSize);
	}

	/** Sectors that hold the allocation table: 109 in the header, the others in a chain of their own (§2.5). */
	#fatSectors(): number[] {
		const found: number[] = [];
		for (let at = 0; at < inHeader; at++) found.push(this.#bytes.readUInt32LE(76 + at * 4));
		const seen = new Set<number>();
		let next = this.#bytes.readUInt32LE(68);
		while (next < this.#count) {
			if (seen.has(next)) {
				this.sound = false;
				break;
			}
			seen.add(next);
			const sector = this.#sector(next);
			for (let at = 0; at + 8 <= sector.length; at += 4) found.push(sector.readUInt32LE(at));
			next = sector.length < this.#sectorSize ? endOfChain : sector.readUInt32LE(this.#sectorSize - 4);
		}
		const usable = found.filter((index) => index < this.#count);
		if (new Set(usable).size < usable.length) this.sound = false;
		return [...new Set(usable)];
	}

	#words(sectors: readonly number[]): Uint32Array {
		const bytes = this.#gather(sectors);
		return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4));
	}

	#gather(sectors: readonly number[]): Buffer {
		return Buffer.concat(sectors.map((index) => this.#sector(index)));
	}

	#chain(table: Uint32Array, start: number): number[] {
		const sectors: number[] = [];
		const seen = new Set<number>();
		const limit = table === this.#fat ? this.#count : table.length;
		let next = start;
		while (next < limit && next < table.length) {
			if (seen.has(next)) {
				this.sound = false;
				return sectors;
			}
			seen.add(next);
			sectors.push(next);
			next = table[next] as number;
		}
		if (next !== endOfChain && sectors.length > 0) this.sound = false;
		return sectors;
	}

	#isMini({ type, size }: DirectoryEntry): boolean {
		return type !== 5 && size < this.#cutoff;
	}

	#chainOf(entry: DirectoryEntry): number[] {
		if (entry.size === 0) return [];
		const mini = this.#isMini(entry);
		const sectors = this.#chain(mini ? this.#miniFat : this.#fat, entry.start);
		if (sectors.length * (mini ? this.#miniSize : this.#sectorSize) < entry.size) this.sound = false;
		return sectors;
	}

	#directory(bytes: Buffer): DirectoryEntry[] {
		const entries: DirectoryEntry[] = [];
		for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
			const length = Math.min(64, bytes.readUInt16LE(at + 64));
			entries.push({
				name: bytes.toString('utf16le', at, at + Math.max(0, (length & ~1) - 2)),
				type: bytes[at + 66] as number,
				left: bytes.readUInt32LE(at + 68),
				right: bytes.readUInt32LE(at + 72),
				child: bytes.readUInt32LE(at + 76),
				start: bytes.readUInt32LE(at + 116),
				size: bytes.readUInt32LE(at + 120),
			});
		}
		return entries;
	}

	/** Octets of a stream, as many as there are. */
	content(entry: DirectoryEntry): Buffer {
		const sectors = this.#chainOf(entry);
		if (!this.#isMini(entry)) return this.#gather(sectors).subarray(0, entry.size);
		const root = this.entries[0];
		this.#miniStream ??= root === undefined ? Buffer.alloc(0) : this.#gather(this.#chain(this.#fat, root.start));
		const mini = this.#miniStream;
		const size = this.#miniSize;
		return Buffer.concat(sectors.map((index) => mini.subarray(index * size, (index + 1) * size))).subarray(
			0,
			entry.size,
		);
	}
}
