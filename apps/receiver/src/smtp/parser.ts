import { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import type { ContentReader } from './content/content-reader.ts';

const lf = 0x0a;
const cr = 0x0d;
const nothing = Buffer.alloc(0);
/** Commands that are answered in one go before the event loop has its turn. */
const commandsInOneGo = 100;

type Done = (error?: Error | null) => void;

/**
 * smtp-server's parser, with readers of its own for commands and content. The original reads octet by octet, needs a
 * turn of the event loop for each line that begins with a dot, and does not hold a sender back there.
 *
 * A line of command mode ends at CRLF or LF, as every mail server takes it; what ends content is the reader's affair.
 */
export class Parser extends SMTPStream {
	/** Part of a command whose end has not come yet. */
	#partial: Buffer = nothing;
	#content: ContentReader | null = null;
	#contentEnded: (resume: () => void) => void = () => {};
	#heldSince: number | null = null;
	#held = 0;
	/** Sees the first octets before anything is made of them. */
	onFirstOctets: ((octets: Buffer) => void) | null = null;
	/** `performance.now()` when octets came last. */
	lastOctetAt = performance.now();
	/** Whether anything was sent behind the command that is being executed. */
	pending = false;

	/** Whether we hold the sender back at present. */
	get held(): boolean {
		return this.#heldSince !== null;
	}

	/** Milliseconds for which we held the sender back since content began. */
	get heldMilliseconds(): number {
		return this.#held + (this.#heldSince === null ? 0 : performance.now() - this.#heldSince);
	}

	/** Octets go to the reader until it has ended; `ended` then gets what reads on. */
	readContent(reader: ContentReader, ended: (resume: () => void) => void): void {
		this.#content = reader;
		this.#contentEnded = ended;
		this.#held = 0;
	}

	override _write(chunk: Buffer, _encoding: BufferEncoding | 'buffer', next: Done): void {
		this.lastOctetAt = performance.now();
		this.onFirstOctets?.(chunk);
		this.onFirstOctets = null;
		this.#readOn(chunk, 0, next);
	}

	/** A command without its end is none: what a client that goes away leaves behind is not executed. */
	override _flushData(): void {
		this.#partial = nothing;
	}

	#readOn(chunk: Buffer, from: number, next: Done): void {
		let at = from;
		let commands = 0;
		while (!this.isClosed) {
			if (this.#content) {
				if (!this.#content.ended) at = this.#content.read(chunk, at);
				const wait = this.#content.takeWait();
				if (wait) {
					this.#hold(wait, () => this.#readOn(chunk, at, next), next);
					return;
				}
				if (this.#content.ended) {
					this.#endContent(chunk, at, next);
					return;
				}
			}
			if (at >= chunk.length) break;
			if (this.#content) continue;
			const end = chunk.indexOf(lf, at);
			if (this.#partial.length + (end === -1 ? chunk.length : end) - at > this._maxCommandLength) {
				this.#partial = nothing;
				next(new Error('command line too long'));
				return;
			}
			if (end === -1) {
				this.#partial = Buffer.concat([this.#partial, chunk.subarray(at)]);
				break;
			}
			const line = this.#takeLine(chunk, at, end);
			at = end + 1;
			if (!this.#execute(line, chunk, at, next)) return;
			if (++commands < commandsInOneGo) continue;
			setImmediate(() => this.#readOn(chunk, at, next));
			return;
		}
		next();
	}

	/** False: it is not answered yet, and its answer reads on. */
	#execute(line: Buffer, chunk: Buffer, at: number, next: Done): boolean {
		this.pending = at < chunk.length;
		let answered = false;
		let inThisTurn = true;
		this.oncommand(line, () => {
			answered = true;
			if (!inThisTurn) this.#readOn(chunk, at, next);
		});
		inThisTurn = false;
		return answered;
	}

	#takeLine(chunk: Buffer, from: number, lineFeed: number): Buffer {
		const piece = chunk.subarray(from, lineFeed);
		const line = this.#partial.length === 0 ? piece : Buffer.concat([this.#partial, piece]);
		this.#partial = nothing;
		return line.at(-1) === cr ? line.subarray(0, -1) : line;
	}

	#endContent(chunk: Buffer, at: number, next: Done): void {
		this.#content = null;
		this.#contentEnded(() => this.#readOn(chunk, at, next));
	}

	/** Time that passes here is not the sender's. */
	#hold(wait: Promise<void>, goOn: () => void, failed: Done): void {
		this.#heldSince = performance.now();
		wait.then(() => {
			this.#held += performance.now() - (this.#heldSince ?? 0);
			this.#heldSince = null;
			this.lastOctetAt = performance.now();
			goOn();
		}, failed);
	}
}
