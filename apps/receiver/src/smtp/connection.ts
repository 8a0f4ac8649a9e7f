import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import type { ConnectionOwner } from './connection-owner.ts';
import { readMailPath } from './mail-path.ts';
import { Parser } from './parser.ts';
import type { PathAddress } from './path-address.ts';
import { replyLine } from './reply-line.ts';

type Parsed = ReturnType<SMTPConnection['_parseAddressCommand']>;

/** smtp-server's connection, where it is too slow, too strict or too talkative for a catch-all. */
export class ReceiverConnection extends SMTPConnection {
	readonly #server: ConnectionOwner;
	#unsent = '';

	constructor(
		server: ConnectionOwner,
		...rest: ConstructorParameters<typeof SMTPConnection> extends [unknown, ...infer R] ? R : never
	) {
		super(server, ...rest);
		this.#server = server;
	}

	override _createParser(): Parser {
		const parser = new Parser({ maxCommandLength: this._server.options.maxCommandLength });
		parser.oncommand = (command, callback) => this._onCommand(command, callback);
		parser.on('error', (error) => this.send(421, `Error: ${error.message}`));
		return parser;
	}

	/** Greets at once: the original waits 100 ms for early talkers, which costs nine tenths of the messages of senders with one message a connection. */
	override init(): void {
		this._setListeners(() => {
			const refusal = this.#server.refuseConnection();
			if (refusal) {
				this.send(refusal.responseCode, refusal.message, false);
				return;
			}
			setImmediate(() => {
				if (!this._closing && !this._closed) this.connectionReady();
			});
		});
	}

	/** Replies to commands that came together leave together (RFC 2920 §3.2): one write instead of one a command. */
	override send(code: number, data?: string | string[] | null, context?: string | false): void {
		this.#server.countReply(code);
		const line = replyLine(code, data, this._getEnhancedStatusCode(code, context));
		if (code >= 400) this.session.error = line.trimEnd();
		// During the TLS handshake the socket is still the plain one: nothing may be written to it.
		if (!this._upgrading) {
			if (this.#unsent === '') process.nextTick(this.#flush);
			this.#unsent += line;
		}
		if (code === 421) this.close();
	}

	readonly #flush = (): void => {
		const lines = this.#unsent;
		this.#unsent = '';
		if (lines !== '' && this._socket.readyState === 'open') this._socket.write(lines);
	};

	override close(): void {
		this.#flush();
		super.close();
	}

	/** The `220` must be out before the TLS handshake takes over the socket. */
	override upgrade(callback: () => void, secureCallback?: () => void): void {
		this.#flush();
		super.upgrade(callback, secureCallback);
	}

	override _parseAddressCommand(name: string, command: Buffer | string): Parsed {
		const text = command.toString();
		const colon = text.indexOf(':');
		if (colon === -1 || text.slice(0, colon).trim().replace(/\s+/, ' ').toLowerCase() !== name) return false;
		const read = readMailPath(text.slice(colon + 1));
		if (read === null) return false;
		const parsed = super._parseAddressCommand(name, `${name}:<>${read.parameters}`);
		return parsed && ({ ...parsed, address: read.path.address, path: read.path } satisfies PathAddress as Parsed);
	}

	/** Storage that went away since MAIL is said before the body is sent. */
	override handler_DATA(command: Buffer, callback: () => void): void {
		const refusal = this.#server.refuseMail();
		if (refusal && this.session.envelope.rcptTo.length > 0) {
			this.send(refusal.responseCode, refusal.message);
			callback();
			return;
		}
		super.handler_DATA(command, callback);
	}

	override _resetSession(): void {
		super._resetSession();
		if (this.#server.draining) setImmediate(() => this.leaveWhenIdle());
	}

	/** RFC 5321 §3.8: says 421 when the server goes, unless a message is being taken. */
	leaveWhenIdle(): void {
		if (this._closing || this._closed || this._dataStream || this._handlerPending) return;
		this.send(421, '4.3.2 Going down: try again later');
	}
}
