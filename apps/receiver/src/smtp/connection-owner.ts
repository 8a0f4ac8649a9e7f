import type { SMTPServer, SMTPServerSession } from 'smtp-server';
import type { MessageStream } from '../incoming/message-stream.ts';
import type { ProbeType } from '../probes/probe.ts';
import type { ConductLimits } from './conduct.ts';
import type { SmtpReply } from './smtp-reply.ts';

/** Times that a session is given; milliseconds. */
export interface SessionTimes {
	/** Wait before the greeting: who talks into it is no mail server. 0: none. */
	readonly greeting: number;
	/** For the next command or the next octets of a message (RFC 5321 §4.5.3.2.7: five minutes). */
	readonly idle: number;
	/** The same when nearly all connections or all memory for large messages are taken. */
	readonly idleWhenCrowded: number;
	readonly tlsHandshake: number;
	/** For a whole message, times in which we hold the sender back not counted. */
	readonly message: number;
	/** From a message's end to its answer; well inside the ten minutes that a client waits (RFC 5321 §4.5.3.2.6). */
	readonly store: number;
	/** From here on a message must come at `minimumRate`. */
	readonly rateGrace: number;
}

/** The server as its connections see it. */
export interface ConnectionOwner extends SMTPServer {
	readonly draining: boolean;
	/** Nearly all connections or all memory for large messages are taken. */
	readonly crowded: boolean;
	readonly times: SessionTimes;
	readonly conduct: ConductLimits;
	/** Octets a second. */
	readonly minimumRate: number;
	/** Counts a session in; why it gets 421 instead of a greeting; null: welcome. */
	enter(address: string): SmtpReply | null;
	/** Counts a session that was let in out again. */
	leave(address: string, errors: number): void;
	/** Errors of earlier sessions from there. */
	formerErrors(address: string): number;
	/** Why no mail can be taken at present; null: it can. */
	refuseMail(): SmtpReply | null;
	/** Whether that address may say for whom it speaks (XCLIENT). */
	trustsXclient(address: string): boolean;
	/** Takes a message to its commit; resolves with the text behind 250, rejects with an SmtpReply. */
	receive(stream: MessageStream, session: SMTPServerSession): Promise<string>;
	countReply(code: number): void;
	countCommand(verb: string): void;
	probe(type: ProbeType, clientAddress: string, helo: string): void;
}
