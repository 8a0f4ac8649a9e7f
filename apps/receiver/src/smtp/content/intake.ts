import { MessageStream } from '../../incoming/message-stream.ts';
import { type ChunkCommand, readChunkCommand } from '../chunking/chunk-command.ts';
import { ChunkReader } from '../chunking/chunk-reader.ts';
import type { Parser } from '../parser.ts';
import { messageTooLarge, SmtpReply } from '../smtp-reply.ts';
import { DotReader } from './dot-reader.ts';

export interface IntakeOptions {
	/** Octets of one message. */
	readonly limit: number;
	/** Begins to take a message; settles with its reply: text behind 250, or an SmtpReply. */
	readonly receive: (stream: MessageStream) => Promise<string>;
	readonly reply: (code: number, text: string) => void;
	/** The transaction is over, whatever its answer was. */
	readonly answered: (accepted: boolean) => void;
	/** The connection cannot go on: nobody knows where the next command begins. */
	readonly close: () => void;
}

const discard = (): undefined => undefined;

/** The content of one session's messages: after DATA, or in the chunks of BDAT (RFC 3030). */
export class Intake {
	readonly #options: IntakeOptions;
	#stream: MessageStream | null = null;
	/** Set between the end of a message and its reply. */
	#resume: (() => void) | null = null;
	/** A chunk of the present transaction was refused: so are those behind it. */
	#refusal: SmtpReply | null = null;
	#chunked = false;
	#since = 0;

	constructor(options: IntakeOptions) {
		this.#options = options;
	}

	/** The message that is being taken. */
	get stream(): MessageStream | null {
		return this.#stream;
	}

	/** Whether the transaction is one of chunks: MAIL, RCPT and DATA have no place in it (RFC 3030 §2). */
	get inChunks(): boolean {
		return this.#chunked;
	}

	/** Whether the client owes us octets of a message. */
	get taking(): boolean {
		return this.#stream !== null && this.#resume === null;
	}

	/** `performance.now()` when the message began. */
	get since(): number {
		return this.#since;
	}

	data(parser: Parser): void {
		const stream = this.#begin();
		const end = (resume: () => void) => {
			this.#resume = resume;
			stream.end();
		};
		parser.readContent(new DotReader((octets) => stream.write(octets)), end);
		this.#options.reply(354, 'End data with <CR><LF>.<CR><LF>');
	}

	/** @param refusal - why no chunk can be taken at all; its octets are read away all the same. */
	bdat(line: string, parser: Parser, refusal: SmtpReply | null): void {
		const command = readChunkCommand(line);
		if (command === null || command.octets > 2 * this.#options.limit) {
			const { responseCode, message } =
				command === null
					? new SmtpReply(501, '5.5.4', 'Syntax: BDAT octets [LAST]')
					: messageTooLarge(this.#options.limit);
			this.#options.reply(responseCode, message);
			this.#options.close();
			return;
		}
		this.#refusal ??= refusal ?? this.#tooLarge(command);
		this.#chunked = true;
		if (this.#refusal) this.#readAway(command, parser, this.#refusal);
		else this.#readChunk(command, parser);
	}

	/** RSET, EHLO: what was sent is forgotten. */
	abort(): void {
		const stream = this.#stream;
		this.#stream = null;
		this.#refusal = null;
		this.#chunked = false;
		stream?.destroy();
	}

	/** The connection is gone. A message that is complete goes on to its commit. */
	broken(): void {
		if (this.#stream && !this.#stream.writableEnded) this.abort();
	}

	#tooLarge({ octets }: ChunkCommand): SmtpReply | null {
		const { limit } = this.#options;
		return (this.#stream?.octets ?? 0) + octets > limit ? messageTooLarge(limit) : null;
	}

	#readAway({ octets, last }: ChunkCommand, parser: Parser, refusal: SmtpReply): void {
		this.#drop();
		parser.readContent(new ChunkReader(octets, discard), (resume) => {
			this.#options.reply(refusal.responseCode, refusal.message);
			if (last) this.#over(false);
			resume();
		});
	}

	#readChunk({ octets, last }: ChunkCommand, parser: Parser): void {
		const stream = this.#stream ?? this.#begin();
		parser.readContent(new ChunkReader(octets, (piece) => stream.write(piece)), (resume) => {
			if (last) {
				this.#resume = resume;
				stream.end();
				return;
			}
			this.#refusal = stream.refusal;
			if (this.#refusal) {
				this.#options.reply(this.#refusal.responseCode, this.#refusal.message);
				this.#drop();
			} else this.#options.reply(250, `2.0.0 ${octets} octets received`);
			resume();
		});
	}

	/** Lets go of a message whose answer nobody waits for any more. */
	#drop(): void {
		const stream = this.#stream;
		this.#stream = null;
		stream?.destroy();
	}

	#begin(): MessageStream {
		const stream = new MessageStream();
		this.#stream = stream;
		this.#since = performance.now();
		const answer = (code: number, text: string) => {
			if (this.#stream !== stream) return;
			this.#options.reply(code, text);
			this.#over(code === 250);
		};
		this.#options.receive(stream).then(
			(text) => answer(250, text),
			(error: SmtpReply) => answer(error.responseCode, error.message),
		);
		return stream;
	}

	#over(accepted: boolean): void {
		const resume = this.#resume;
		this.#stream = null;
		this.#resume = null;
		this.#refusal = null;
		this.#chunked = false;
		this.#options.answered(accepted);
		resume?.();
	}
}
