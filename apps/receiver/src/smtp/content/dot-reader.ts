import type { ContentReader, TakeOctets } from './content-reader.ts';

const cr = 0x0d;
const lf = 0x0a;
const dot = 0x2e;
const lineStartDot = Buffer.from('\r\n.');
/** What is left of `.CR` when no LF follows: the dot was an escape. */
const crAlone = Buffer.from('\r');

/** Where in a line the message stands: what is behind decides what a dot means. */
const within = { line: 0, cr: 1, lineStart: 2, dot: 3, dotCr: 4 } as const;
type Place = (typeof within)[keyof typeof within];

/**
 * The content after DATA. Only CRLF ends a line (RFC 5321 §2.3.8): a dot after a bare CR or LF is content, neither an
 * end nor an escape, so that nothing can be smuggled behind a false end. A dot at the beginning of a line is dropped
 * unless it stands alone (§4.5.2).
 */
export class DotReader implements ContentReader {
	readonly #take: TakeOctets;
	#place: Place = within.lineStart;
	#wait: Promise<void> | null = null;
	ended = false;

	constructor(take: TakeOctets) {
		this.#take = take;
	}

	read(chunk: Buffer, from: number): number {
		let at = from;
		while (at < chunk.length) {
			const octet = chunk[at];
			if (this.#place === within.dotCr && octet === lf) {
				this.ended = true;
				return at + 1;
			}
			if (this.#place === within.dotCr) {
				this.#place = within.line;
				this.#wait = this.#take(crAlone) ?? null;
			} else if (this.#place === within.dot && octet === cr) {
				this.#place = within.dotCr;
				at++;
			} else if (this.#place === within.lineStart && octet === dot) {
				this.#place = within.dot;
				at++;
			} else {
				const start = at;
				at = this.#endOfPiece(chunk, at);
				this.#wait = this.#take(chunk.subarray(start, at)) ?? null;
			}
			if (this.#wait) return at;
		}
		return at;
	}

	takeWait(): Promise<void> | null {
		const wait = this.#wait;
		this.#wait = null;
		return wait;
	}

	/** Content goes on until the dot that begins a line, or the end of the chunk. */
	#endOfPiece(chunk: Buffer, from: number): number {
		if (this.#place === within.cr && chunk[from] === lf) {
			this.#place = within.lineStart;
			return from + 1;
		}
		const found = chunk.indexOf(lineStartDot, from);
		if (found !== -1) {
			this.#place = within.lineStart;
			return found + 2;
		}
		const last = chunk.length - 1;
		if (chunk[last] === cr) this.#place = within.cr;
		else if (chunk[last] === lf && last > from && chunk[last - 1] === cr) this.#place = within.lineStart;
		else this.#place = within.line;
		return chunk.length;
	}
}
