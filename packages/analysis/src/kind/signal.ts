import type { Envelope, Kind, ReadMessage } from '@straymail/contracts';
import type { TermGroup } from '../sensitivity/terms.ts';

/** One reason that speaks for a kind (or against it, when negative). */
export interface Signal {
	readonly kind: Kind;
	readonly code: string;
	readonly text: string;
	readonly weight: number;
	/** The message poses as something else. */
	readonly deceives?: true;
}

/** What the signals look at, worked out once a message. */
export class KindView {
	readonly message: ReadMessage;
	readonly envelope: Envelope;
	readonly body: string;
	readonly sender: string;
	/** Local part of the header sender, else of the envelope's, in lower case. */
	readonly senderLocal: string;
	readonly senderDomain: string;
	readonly distinct: (group: TermGroup) => number;
	/** The same in the subject alone. */
	readonly inSubject: (group: TermGroup) => number;
	/** Hosts that HTML or text links to, each once. */
	readonly linkHosts: readonly string[];
	/** The sender has an address of a provider where anybody gets one. */
	readonly freeMail: boolean;
	/** The body quotes an earlier message. */
	readonly quotes: boolean;
	/** Belongs to a conversation, and is not just handed on without a word. */
	readonly threaded: boolean;
	readonly #headers = new Map<string, string>();

	constructor(
		message: ReadMessage,
		envelope: Envelope,
		body: string,
		count: { distinct: KindView['distinct']; inSubject: KindView['inSubject'] },
	) {
		this.message = message;
		this.envelope = envelope;
		this.body = body;
		this.distinct = count.distinct;
		this.inSubject = count.inSubject;
		this.linkHosts = [...new Set([...(message.html?.linkHosts ?? []), ...hostsOf(body)])];
		this.sender = (message.from[0]?.address || envelope.from).toLowerCase();
		this.senderLocal = this.sender.slice(0, Math.max(0, this.sender.lastIndexOf('@')));
		this.senderDomain = this.sender.slice(this.sender.lastIndexOf('@') + 1);
		this.freeMail = freeMailDomain.test(this.senderDomain);
		this.quotes = message.parts.some(
			({ part, segments }) => part === 'body' && segments.some(({ kind }) => kind === 'quotation'),
		);
		this.threaded = (message.inReplyTo.length > 0 || message.references.length > 0) && !handedOn(message, body);
		for (const { name, value } of message.headers) {
			const key = name.toLowerCase();
			if (!this.#headers.has(key)) this.#headers.set(key, value);
		}
	}

	/** First value of a header field, trimmed, or the empty string. */
	header(name: string): string {
		return (this.#headers.get(name) ?? '').slice(0, 2000).trim();
	}

	hasHeader(name: string): boolean {
		return this.#headers.has(name);
	}
}

/** Providers where anybody gets an address. */
export const freeMailDomain =
	/(?:^|\.)(?:gmail\.com|yahoo\.[a-z.]+|hotmail\.[a-z.]+|outlook\.[a-z.]+|aol\.com|mail\.ru|yandex\.[a-z]+|qq\.com|163\.com|126\.com|proton(?:mail)?\.(?:com|me)|gmx\.[a-z]+|web\.de|rediffmail\.com)$/;

/** UTF-16 code units of the body in which links are sought, and how many of them are looked at. */
const linkReach = 20_000;
const linkCap = 40;

const hostsOf = (body: string): string[] =>
	[...body.slice(0, linkReach).matchAll(/https?:\/\/([\w.-]{3,100})/gi)]
		.slice(0, linkCap)
		.map((match) => (match[1] as string).toLowerCase());

const forwarded = /^(?:fwd?|tr|wg|enc|doorst|rv|i)\s{0,2}:/i;
const forwardHead =
	/^\s{0,20}(?:[-_*>=\s]{3,80}|begin forwarded message:?|-{2,20} ?(?:forwarded|original|doorgestuurd|mensagem|message transféré|weitergeleitet)[^\n]{0,60}\n|\*?(?:from|de|von|van|da)\s?:)/i;

/** A forward without a word of its own: what it says is what was forwarded. */
const handedOn = (message: ReadMessage, body: string): boolean =>
	forwarded.test(message.subject) && forwardHead.test(body.slice(0, 400));
