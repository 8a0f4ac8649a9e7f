import { randomBytes } from 'node:crypto';

/** What a ticket opens: octets, and how they are to be served. */
export interface Admission {
	readonly type: 'frame' | 'file';
	readonly contentType: string;
	readonly fileName: string | null;
	readonly bytes: Uint8Array;
}

interface Ticket {
	readonly holder: string;
	readonly admission: Admission;
	readonly expiresAt: number;
}

export interface TicketLimits {
	/** Milliseconds from the reveal to the opening. */
	readonly time: number;
	/** Octets of all tickets together; the oldest go when there are more. */
	readonly bytes: number;
	readonly tickets: number;
}

export const defaultTicketLimits: TicketLimits = { time: 60_000, bytes: 256 * 1024 * 1024, tickets: 200 };

/**
 * Plain content that was revealed and waits, for a minute at most, for a frame or a download to fetch it. It lies in
 * memory alone (law 3), each piece under 256 random bits, goes out once, and to the session that revealed it.
 */
export class TicketOffice {
	readonly #limits: TicketLimits;
	readonly #now: () => number;
	/** In order of issue. */
	readonly #tickets = new Map<string, Ticket>();
	#bytes = 0;
	#timer: NodeJS.Timeout | null = null;

	constructor(limits: Partial<TicketLimits> = {}, now: () => number = Date.now) {
		this.#limits = { ...defaultTicketLimits, ...limits };
		this.#now = now;
	}

	/** Takes content in and gives the ticket for it. */
	issue(holder: string, admission: Admission): string {
		const key = randomBytes(32).toString('base64url');
		this.#tickets.set(key, { holder, admission, expiresAt: this.#now() + this.#limits.time });
		this.#bytes += admission.bytes.length;
		this.#sweep();
		return key;
	}

	/** Uses a ticket up; null when it is unknown, used, too old, somebody else's, or for something else. */
	use(key: string, holder: string, type: Admission['type']): Admission | null {
		this.#sweep();
		const ticket = this.#tickets.get(key);
		if (!ticket || ticket.holder !== holder || ticket.admission.type !== type) return null;
		this.#drop(key, ticket);
		return ticket.admission;
	}

	/** Octets that wait; for tests. */
	get waiting(): number {
		return this.#bytes;
	}

	close(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		this.#tickets.clear();
		this.#bytes = 0;
	}

	#drop(key: string, { admission }: Ticket): void {
		this.#tickets.delete(key);
		this.#bytes -= admission.bytes.length;
	}

	/** Plain content that nobody came for must not lie about until somebody asks for another. */
	#sweep(): void {
		const now = this.#now();
		for (const [key, ticket] of this.#tickets) {
			const full = this.#bytes > this.#limits.bytes || this.#tickets.size > this.#limits.tickets;
			if (ticket.expiresAt > now && !full) break;
			this.#drop(key, ticket);
		}
		if (this.#timer || this.#tickets.size === 0) return;
		this.#timer = setTimeout(() => {
			this.#timer = null;
			this.#sweep();
		}, this.#limits.time);
		this.#timer.unref();
	}
}
