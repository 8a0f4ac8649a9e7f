import type { Envelope } from '@straymail/contracts';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';

export interface Delivery {
	readonly name: string;
	readonly envelope: Envelope;
	readonly raw: Buffer;
}

export type Outcome =
	| { readonly type: 'accepted' }
	/** A lasting refusal (5xx) in the receiver's own words. */
	| { readonly type: 'refused'; readonly answer: string }
	/** Still failing after all tries. */
	| { readonly type: 'failed'; readonly answer: string };

export interface DeliverOptions {
	readonly host: string;
	readonly port: number;
	/** Sessions kept side by side. */
	readonly sessions: number;
	/** Tries of one message; waits double from 250 ms to 5 s between them. */
	readonly tries: number;
	readonly onOutcome: (delivery: Delivery, outcome: Outcome) => void;
}

interface SmtpError extends Error {
	readonly responseCode?: number;
	readonly response?: string;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One kept SMTP session, opened anew when it broke. */
class Session {
	readonly #options: DeliverOptions;
	#connection: SMTPConnection | undefined;

	constructor(options: DeliverOptions) {
		this.#options = options;
	}

	async #open(): Promise<SMTPConnection> {
		if (this.#connection) return this.#connection;
		const connection = new SMTPConnection({
			host: this.#options.host,
			port: this.#options.port,
			ignoreTLS: true,
			name: 'import.localhost',
		});
		await new Promise<void>((resolve, reject) => {
			connection.once('error', reject);
			connection.connect((error) => (error ? reject(error) : resolve()));
		});
		connection.on('error', () => this.close());
		this.#connection = connection;
		return connection;
	}

	async send({ envelope, raw }: Delivery): Promise<void> {
		const connection = await this.#open();
		await new Promise<void>((resolve, reject) => {
			const lost = (error?: Error) => reject(error ?? new Error('connection lost'));
			connection.once('error', lost);
			connection.once('end', lost);
			connection.send({ from: envelope.from, to: [...envelope.to] }, raw, (error) => {
				connection.removeListener('error', lost);
				connection.removeListener('end', lost);
				if (error) reject(error);
				else resolve();
			});
		});
	}

	close(): void {
		this.#connection?.close();
		this.#connection = undefined;
	}
}

const deliverOne = async (session: Session, delivery: Delivery, tries: number): Promise<Outcome> => {
	for (let attempt = 1; ; attempt++) {
		try {
			await session.send(delivery);
			return { type: 'accepted' };
		} catch (cause) {
			session.close();
			const error = cause as SmtpError;
			const answer = error.response ?? error.message;
			if (error.responseCode !== undefined && error.responseCode >= 500) return { type: 'refused', answer };
			if (attempt >= tries) return { type: 'failed', answer };
			await wait(Math.min(250 * 2 ** (attempt - 1), 5000));
		}
	}
};

/** Sends messages through an SMTP receiver, several sessions side by side; each message has exactly one outcome. */
export const deliver = async (messages: AsyncIterable<Delivery>, options: DeliverOptions): Promise<void> => {
	const iterator = messages[Symbol.asyncIterator]();
	// Calls of next() on an async generator queue up, so that several sessions may share one.
	const work = async () => {
		const session = new Session(options);
		for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
			options.onOutcome(next.value, await deliverOne(session, next.value, options.tries));
		}
		session.close();
	};
	await Promise.all(Array.from({ length: options.sessions }, work));
};
