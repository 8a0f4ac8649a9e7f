import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { readMailPath } from './mail-path.ts';
import type { PathAddress } from './path-address.ts';
import type { ReceiverServer } from './server.ts';

type Parsed = ReturnType<SMTPConnection['_parseAddressCommand']>;

/** smtp-server's connection, where it is too slow, too strict or too talkative for a catch-all. */
export class ReceiverConnection extends SMTPConnection {
	readonly #server: ReceiverServer;
	#corked = false;

	constructor(
		server: ReceiverServer,
		...rest: ConstructorParameters<typeof SMTPConnection> extends [unknown, ...infer R] ? R : never
	) {
		super(server, ...rest);
		this.#server = server;
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

	/** Texts may begin with an enhanced status code (RFC 2034) of their own. Replies to pipelined commands leave together (RFC 2920 §3.2). */
	override send(code: number, data?: string | string[] | null, context?: string | false): void {
		this.#server.countReply(code);
		this.#corkUntilNextTick();
		super.send(code, data, typeof data === 'string' && /^[245]\.\d{1,3}\.\d{1,3} /.test(data) ? false : context);
	}

	#corkUntilNextTick(): void {
		if (this.#corked || this._upgrading) return;
		const socket = this._socket;
		this.#corked = true;
		socket.cork();
		process.nextTick(() => {
			this.#corked = false;
			socket.uncork();
		});
	}

	/** The `220` must be out before the TLS handshake takes over the socket. */
	override upgrade(callback: () => void, secureCallback?: () => void): void {
		if (this.#corked) this._socket.uncork();
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
