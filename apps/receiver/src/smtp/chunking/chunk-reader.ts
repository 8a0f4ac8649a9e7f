import type { ContentReader, TakeOctets } from '../content/content-reader.ts';

/** The octets of one BDAT chunk: so many, whatever they are (RFC 3030 §2). */
export class ChunkReader implements ContentReader {
	readonly #take: TakeOctets;
	#left: number;
	#wait: Promise<void> | null = null;

	constructor(octets: number, take: TakeOctets) {
		this.#left = octets;
		this.#take = take;
	}

	get ended(): boolean {
		return this.#left === 0;
	}

	read(chunk: Buffer, from: number): number {
		const end = Math.min(chunk.length, from + this.#left);
		if (end === from) return from;
		this.#left -= end - from;
		this.#wait = this.#take(chunk.subarray(from, end)) ?? null;
		return end;
	}

	takeWait(): Promise<void> | null {
		const wait = this.#wait;
		this.#wait = null;
		return wait;
	}
}
