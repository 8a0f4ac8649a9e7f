/** A refusal as SMTP says it. Its text goes to the sender: what the sender typed may be in it, nothing else of others. */
export class SmtpReply extends Error {
	/** Read by smtp-server. */
	readonly responseCode: number;
	/** RFC 3463. */
	readonly enhancedCode: string;

	constructor(responseCode: number, enhancedCode: string, text: string, options: { cause?: unknown } = {}) {
		super(`${enhancedCode} ${text}`, options.cause === undefined ? undefined : { cause: options.cause });
		this.name = 'SmtpReply';
		this.responseCode = responseCode;
		this.enhancedCode = enhancedCode;
	}
}

/** We cannot store at present; nothing was kept (law 1). */
export const storeAway = (cause?: unknown): SmtpReply =>
	new SmtpReply(451, '4.3.0', 'Cannot store mail at present: try again later', { cause });

/** Memory is spoken for (law 2). */
export const memoryFull = (): SmtpReply => new SmtpReply(452, '4.3.1', 'Too much mail at once: try again later');

/** The disk has no room for another message. */
export const diskFull = (): SmtpReply => new SmtpReply(452, '4.3.1', 'No room for more mail: try again later');

export const messageTooLarge = (limit: number): SmtpReply =>
	new SmtpReply(552, '5.3.4', `Message is larger than ${limit} octets`);

/** Sends too slowly, or not at all (RFC 5321 §4.5.3.2.7). */
export const tooSlow = (what: string): SmtpReply => new SmtpReply(421, '4.4.2', `${what}: try again later`);

/** RFC 5321 §3.8. */
export const goingDown = (): SmtpReply => new SmtpReply(421, '4.3.2', 'Going down: try again later');
