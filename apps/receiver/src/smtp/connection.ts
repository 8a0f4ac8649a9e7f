import type { SMTPServerSession } from 'smtp-server';
import type { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { afterGreeting, betweenChunks } from './command.ts';
import { readMailPath } from './mail-path.ts';
import type { Parser } from './parser.ts';
import type { PathAddress } from './path-address.ts';
import { Session } from './session.ts';
import { SmtpReply } from './smtp-reply.ts';

type Parsed = ReturnType<SMTPConnection['_parseAddressCommand']>;
type Callback = () => void;

/** A session's commands. smtp-server checks the parameters of MAIL and RCPT and knows XCLIENT. */
export class ReceiverConnection extends Session {
	protected override execute(verb: string, command: Buffer, next: Callback): void {
		if (this.intake.inChunks && !betweenChunks.has(verb)) {
			this.#refuse(next, 503, 'Chunks are being sent: send the last one, or RSET');
		} else if (afterGreeting.has(verb) && !this.hostNameAppearsAs) {
			this.#refuse(next, 503, 'Send EHLO first');
		} else {
			this.#handle(verb, command, next);
		}
	}

	#handle(verb: string, command: Buffer, next: Callback): void {
		switch (verb) {
			case 'EHLO':
			case 'HELO':
				this.openingCommand = verb;
				if (verb === 'EHLO') this.handler_EHLO(command, next);
				else this.handler_HELO(command, next);
				break;
			case 'MAIL':
				this.handler_MAIL(command, next);
				break;
			case 'RCPT':
				this.handler_RCPT(command, next);
				break;
			case 'DATA':
				this.handler_DATA(command, next);
				break;
			case 'BDAT':
				this.intake.bdat(command.toString(), this._parser as Parser, this.#refusesContent());
				next();
				break;
			case 'RSET':
				this.handler_RSET(command, next);
				break;
			case 'NOOP':
				this.handler_NOOP(command, next);
				break;
			case 'QUIT':
				this.handler_QUIT(command, next);
				break;
			case 'HELP':
				this.handler_HELP(command, next);
				break;
			case 'STARTTLS':
				this.handler_STARTTLS(command, next);
				break;
			case 'XCLIENT':
				this.handler_XCLIENT(command, next);
				break;
			case 'VRFY':
			case 'EXPN':
				// RFC 5321 §7.3: a server that verifies nothing says 252, which tells nothing.
				this.probed(verb === 'VRFY' ? 'vrfy' : 'expn');
				this.#refuse(next, 252, '2.5.0 Nothing is verified here: send the message');
				break;
			default:
				this.#refuse(next, 500, 'Unknown command');
		}
	}

	/** Answers and reads on. */
	#refuse(next: Callback, code: number, text: string): void {
		this.send(code, text);
		next();
	}

	override handler_EHLO(command: Buffer, callback: Callback): void {
		const [, name = '', ...more] = command.toString().trim().split(/\s+/);
		if (name === '' || more.length > 0 || name.length > longestName || unprintable.test(name)) {
			this.#refuse(callback, 501, 'Syntax: EHLO hostname');
			return;
		}
		this.hostNameAppearsAs = name.toLowerCase();
		this._resetSession();
		const { size, maxRecipients } = this._server.options;
		const trusted = this._proxyCommandAllowed('XCLIENT', 'useXClient');
		this.send(
			250,
			[
				this.name,
				'PIPELINING',
				`SIZE ${size}`,
				...(this.secure ? ['REQUIRETLS'] : ['STARTTLS']),
				'8BITMIME',
				'SMTPUTF8',
				'ENHANCEDSTATUSCODES',
				'DSN',
				'CHUNKING',
				// RFC 9422: more recipients than this get 452 and are to come in a transaction of their own.
				`LIMITS RCPTMAX=${maxRecipients}`,
				...(trusted ? ['XCLIENT NAME ADDR PORT PROTO HELO LOGIN'] : []),
			],
			false,
		);
		callback();
	}

	override _proxyCommandAllowed(...[command, option]: Parameters<SMTPConnection['_proxyCommandAllowed']>): boolean {
		if (command !== 'XCLIENT') return super._proxyCommandAllowed(command, option);
		return !this._xClient.has('ADDR') && this.owner.trustsXclient(this._originalRemoteAddress);
	}

	override handler_XCLIENT(command: Buffer, callback: Callback): void {
		super.handler_XCLIENT(command, () => {
			const refusal = this.countAs(this.remoteAddress);
			if (refusal) this.send(refusal.responseCode, refusal.message);
			callback();
		});
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

	override handler_DATA(_command: Buffer, callback: Callback): void {
		const refusal = this.#refusesContent();
		if (refusal) {
			this.#refuse(callback, refusal.responseCode, refusal.message);
			return;
		}
		this.intake.data(this._parser as Parser);
		callback();
	}

	/** Storage that went away since MAIL is said before the body is sent. */
	#refusesContent(): SmtpReply | null {
		const envelope: SMTPServerSession['envelope'] | undefined = this.session.envelope;
		if (!envelope?.rcptTo.length) return new SmtpReply(503, '5.5.1', 'No recipient was accepted');
		return this.intake.inChunks ? null : this.owner.refuseMail();
	}
}

/** RFC 5321 §4.5.3.1.2 allows 255 octets. */
const longestName = 300;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that we look for
const unprintable = /[\x00-\x1f\x7f-\x9f]/;
