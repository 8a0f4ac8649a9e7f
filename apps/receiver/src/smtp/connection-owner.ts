import type { SMTPServer } from 'smtp-server';
import type { SmtpReply } from './smtp-reply.ts';

/** The server as its connections see it. */
export interface ConnectionOwner extends SMTPServer {
	readonly draining: boolean;
	/** Why a new connection gets 421 instead of a greeting; null: welcome. */
	refuseConnection(): SmtpReply | null;
	/** Why no mail can be taken at present; null: it can. */
	refuseMail(): SmtpReply | null;
	countReply(code: number): void;
}
