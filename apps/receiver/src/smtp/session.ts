import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import type { ProbeType } from '../probes/probe.ts';
import { lastOfGroup, verbOf, verbs } from './command.ts';
import { Conduct } from './conduct.ts';
import type { ConnectionOwner } from './connection-owner.ts';
import { Intake } from './content/intake.ts';
import { foreignLine, foreignOctets } from './foreign-protocol.ts';
import { Parser } from './parser.ts';
import { overdue } from './patience.ts';
import { replyLine } from './reply-line.ts';
import { goingDown, SmtpReply } from './smtp-reply.ts';

type Callback = () => void;

interface TurnedAway {
	readonly reply: SmtpReply;
	readonly probe?: ProbeType;
}

const notSmtp = (): SmtpReply => new SmtpReply(421, '4.7.0', 'This is an SMTP server');

/** Refusals that blame nobody: a mistyped address (which is what we are here for), a message that is too large. */
const blameless = /^5\d\d 5\.(?:1\.2|3\.4) /;

/**
 * One SMTP session. smtp-server's connection keeps the socket and TLS; ours are the greeting, the order of commands,
 * the replies, and how long and how badly a client may behave.
 */
export abstract class Session extends SMTPConnection {
	protected readonly owner: ConnectionOwner;
	protected readonly intake: Intake;
	readonly #conduct: Conduct;
	#commandSince = performance.now();
	#commands = 0;
	#errors = 0;
	#unsent = '';
	/** The address under which the session is counted; null: it is not. */
	#countedAs: string | null = null;

	constructor(
		owner: ConnectionOwner,
		...rest: ConstructorParameters<typeof SMTPConnection> extends [unknown, ...infer R] ? R : never
	) {
		super(owner, ...rest);
		this.owner = owner;
		this.#conduct = new Conduct(owner.conduct, owner.formerErrors(this.remoteAddress));
		this.intake = new Intake({
			limit: Number(owner.options.size),
			receive: (stream) => owner.receive(stream, this.session),
			reply: (code, text) => this.send(code, text),
			answered: (accepted) => {
				if (accepted) this.#conduct.accepted();
				this._transactionCounter++;
				this.#commandSince = performance.now();
				this._resetSession();
			},
			close: () => this.close(),
		});
	}

	/** Runs a command; `next` reads on. */
	protected abstract execute(verb: string, line: Buffer, next: Callback): void;

	override _createParser(): Parser {
		const parser = new Parser({ maxCommandLength: this._server.options.maxCommandLength });
		parser.oncommand = (command, callback) => this._onCommand(command, callback);
		parser.onFirstOctets = (octets) => {
			const probe = foreignOctets(octets);
			if (probe) this.#turnAway({ probe, reply: notSmtp() });
		};
		parser.on('error', () => this.send(421, '4.7.0 Command line too long'));
		// The client has closed its side, and everything that it sent before that is answered.
		parser.once('finish', () => this.close());
		return parser;
	}

	/** The original waits 100 ms before it greets, which costs senders with one message a connection nine tenths of their messages. */
	override init(): void {
		this._setListeners(() => {
			const refusal = this.owner.draining ? goingDown() : this.owner.enter(this.remoteAddress);
			if (refusal) {
				this.send(refusal.responseCode, refusal.message);
				return;
			}
			this.#countedAs = this.remoteAddress;
			const greet = () => {
				if (!this._closing && !this._closed) this.connectionReady();
			};
			const { greeting } = this.owner.times;
			if (greeting > 0) setTimeout(greet, greeting);
			else setImmediate(greet);
		});
	}

	/** The session now belongs to another client (XCLIENT). */
	protected countAs(address: string): SmtpReply | null {
		if (address === this.#countedAs) return null;
		const refusal = this.owner.enter(address);
		if (refusal) return refusal;
		if (this.#countedAs !== null) this.owner.leave(this.#countedAs, 0);
		this.#countedAs = address;
		return null;
	}

	/** Nothing to arm: the server asks all sessions once a second, see {@link checkPatience}. */
	override _armTimeout(): void {}

	/** Ends the session when the client has kept us waiting for too long. */
	checkPatience(now: number): void {
		const parser = this._parser as Parser | false;
		const { stream, taking, since } = this.intake;
		if (this._closing || this._closed || !parser || this._handlerPending || (stream && !taking)) return;
		const reply = overdue({
			times: this.owner.times,
			minimumRate: this.owner.minimumRate,
			crowded: this.owner.crowded,
			now,
			handshakeSince: this._upgrading ? this.#commandSince : null,
			commandSince: this.#commandSince,
			message: stream && {
				since,
				octets: stream.octets,
				lastOctetAt: parser.lastOctetAt,
				heldMilliseconds: parser.heldMilliseconds,
				held: parser.held,
			},
		});
		if (reply === null) return;
		this.send(reply.responseCode, reply.message);
		if (this._upgrading) this._socket.destroy();
	}

	/** Whether a message is being taken or a command executed. */
	get busy(): boolean {
		return !this._closing && !this._closed && (this.intake.stream !== null || this._handlerPending);
	}

	/** RFC 5321 §3.8: says 421 when the server goes. */
	leaveWhenIdle(): void {
		if (this.busy || this._closing || this._closed) return;
		const { responseCode, message } = goingDown();
		this.send(responseCode, message);
	}

	/** RSET, EHLO and HELO end a message in chunks. */
	override _resetSession(): void {
		this.intake.abort();
		super._resetSession();
		if (this.owner.draining) setImmediate(() => this.leaveWhenIdle());
	}

	/** Replies to commands that came together leave together (RFC 2920 §3.2): one write instead of one a command. */
	override send(code: number, data?: string | string[] | null, context?: string | false): void {
		this.owner.countReply(code);
		const line = replyLine(code, data, this._getEnhancedStatusCode(code, context));
		if (code >= 400) this.session.error = line.trimEnd();
		if (code >= 500 && !blameless.test(line)) {
			this.#errors++;
			this.#conduct.error();
		}
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
		if (lines !== '' && this._socket.writable) this._socket.write(lines);
	};

	override close(): void {
		this.#flush();
		super.close();
	}

	override _onClose(): void {
		this.intake.broken();
		if (this.#countedAs !== null) this.owner.leave(this.#countedAs, this.#errors);
		this.#countedAs = null;
		super._onClose();
	}

	/** The `220` must be out before the TLS handshake takes over the socket. */
	override upgrade(callback: Callback, secureCallback?: Callback): void {
		this.#flush();
		this.#commandSince = performance.now();
		// Who closes in the middle of the handshake waits for nothing; Node would wait for the rest of it.
		this._socket.allowHalfOpen = false;
		super.upgrade(callback, () => {
			this._socket.allowHalfOpen = true;
			secureCallback?.();
		});
	}

	override _onCommand(command: Buffer, callback: Callback = () => {}): void {
		const next = () => {
			this._handlerPending = false;
			this.#commandSince = performance.now();
			this._whenWritable(callback);
		};
		// What came in plain text before the handshake is nobody's command.
		if (this._upgrading) {
			next();
			return;
		}
		const verb = verbOf(command);
		this.owner.countCommand(verbs.has(verb) ? verb : 'other');
		const refusal = this.#outOfPlace(command, verb);
		if (refusal) {
			this.#turnAway(refusal);
			return;
		}
		const verdict = this.#conduct.before(verb);
		if (typeof verdict === 'string') {
			this.send(421, `4.7.0 ${verdict}`);
			return;
		}
		this._handlerPending = true;
		if (verdict === 0) this.#run(verb, command, next);
		else setTimeout(() => this.#run(verb, command, next), verdict);
	}

	#turnAway({ reply, probe }: TurnedAway): void {
		if (probe) this.probed(probe);
		this.send(reply.responseCode, reply.message);
		this.close();
	}

	/** Why the session ends before this command. */
	#outOfPlace(command: Buffer, verb: string): TurnedAway | null {
		const probe = this.#commands++ === 0 ? foreignLine(command.toString('latin1')) : null;
		if (probe) return { probe, reply: notSmtp() };
		if (!this._ready)
			return { probe: 'early-talker', reply: new SmtpReply(554, '5.5.0', 'You spoke before the greeting') };
		if (this.owner.draining) return { reply: goingDown() };
		if ((this._parser as Parser).pending && !this.#mayBeFollowed(verb))
			return { probe: 'pipelining', reply: new SmtpReply(554, '5.5.0', 'Commands were sent out of turn') };
		return null;
	}

	#run(verb: string, command: Buffer, next: Callback): void {
		if (this._closing || this._closed) return;
		try {
			this.execute(verb, command, next);
		} catch (error) {
			this.owner.emit('error', error as Error);
			this.send(451, '4.3.0 Internal error');
			next();
		}
	}

	/** RFC 2920 §3.1: who was not told of PIPELINING sends one command at a time, and some commands end a group. */
	#mayBeFollowed(verb: string): boolean {
		return verb === 'QUIT' || (this.openingCommand === 'EHLO' && !lastOfGroup.has(verb));
	}

	protected probed(type: ProbeType): void {
		this.owner.probe(type, this.remoteAddress, this.hostNameAppearsAs || '');
	}
}
