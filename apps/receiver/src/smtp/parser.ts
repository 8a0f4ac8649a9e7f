import type { SMTPServerDataStream } from 'smtp-server';
import { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import { MessageStream } from '../incoming/message-stream.ts';

const cr = 0x0d;
const lf = 0x0a;
const dot = 0x2e;
const lineStartDot = Buffer.from('\r\n.');

/** Where in a line the message stands: what is behind decides what a dot means. */
const within = { line: 0, cr: 1, lineStart: 2, dot: 3, dotCr: 4 } as const;
type Place = (typeof within)[keyof typeof within];

type Done = (error?: Error | null) => void;

/**
 * smtp-server's parser with a message reader of its own. Only CRLF ends a line (RFC 5321 §2.3.8): a dot after a bare CR
 * or LF is content, neither an end nor an escape. A dot at the beginning of a line is dropped unless it stands alone
 * (§4.5.2). The original needs a turn of the event loop for each such line, and reads octet by octet.
 */
export class Parser extends SMTPStream {
	#place: Place = within.lineStart;
	#stream: MessageStream | null = null;

	override startDataMode(): SMTPServerDataStream {
		const stream = new MessageStream();
		this.#place = within.lineStart;
		this.#stream = stream;
		this._dataMode = true;
		this.dataBytes = 0;
		// It has what smtp-server's connection uses of a stream.
		const asStream = stream as unknown as SMTPServerDataStream;
		this._dataStream = asStream;
		return asStream;
	}

	override _feedDataStream(chunk: Buffer, done: Done): void {
		const stream = this.#stream;
		if (stream === null) {
			done();
			return;
		}
		let at = 0;
		while (at < chunk.length) {
			let wait: Promise<void> | undefined;
			const octet = chunk[at];
			if (this.#place === within.dotCr && octet === lf) {
				this.#endOfMessage(stream, chunk.subarray(at + 1), done);
				return;
			}
			if (this.#place === within.dotCr) {
				wait = this.#give(stream, crAlone);
				this.#place = within.line;
			} else if (this.#place === within.dot && octet === cr) {
				this.#place = within.dotCr;
				at++;
			} else if (this.#place === within.lineStart && octet === dot) {
				this.#place = within.dot;
				at++;
			} else {
				const start = at;
				at = this.#endOfPiece(chunk, at);
				wait = this.#give(stream, chunk.subarray(start, at));
			}
			if (wait) {
				const rest = chunk.subarray(at);
				wait.then(() => this._feedDataStream(rest, done), done);
				return;
			}
		}
		done();
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

	#give(stream: MessageStream, octets: Buffer): Promise<void> | undefined {
		this.dataBytes += octets.length;
		return stream.write(octets);
	}

	/** What the client pipelined behind the message is read when the message is answered. */
	#endOfMessage(stream: MessageStream, rest: Buffer, done: Done): void {
		const goOn = () => this._write(rest, 'buffer', done);
		const answered = this._continueCallback === true;
		this._continueCallback = answered ? false : goOn;
		this._dataMode = false;
		this._remainder = '';
		this._dataStream = null;
		this.#stream = null;
		stream.end();
		if (answered) goOn();
	}
}

/** What is left of `.CR` when no LF follows: the dot was an escape. */
const crAlone = Buffer.from('\r');
