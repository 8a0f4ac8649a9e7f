import type { Envelope, Kind, ReadMessage } from '@straymail/contracts';
import type { TermGroup } from '../sensitivity/terms.ts';

/** One reason that speaks for a kind (or against it, when negative). */
export interface Signal {
	readonly kind: Kind;
	readonly code: string;
	readonly text: string;
	readonly weight: number;
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
	readonly #headers = new Map<string, string>();

	constructor(message: ReadMessage, envelope: Envelope, body: string, distinct: (group: TermGroup) => number) {
		this.message = message;
		this.envelope = envelope;
		this.body = body;
		this.distinct = distinct;
		this.sender = (message.from[0]?.address || envelope.from).toLowerCase();
		this.senderLocal = this.sender.slice(0, Math.max(0, this.sender.lastIndexOf('@')));
		this.senderDomain = this.sender.slice(this.sender.lastIndexOf('@') + 1);
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
