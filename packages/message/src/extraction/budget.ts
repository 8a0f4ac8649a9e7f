import type { CalendarEvent, NotReadReason, Reservation } from '@straymail/contracts';
import type { ExtractionLimits } from '../limits.ts';
import type { Picture } from '../ocr/picture.ts';

/** Ends the reading of one attachment, or of one thing inside it, with the reason that is recorded. */
export class Unread extends Error {
	readonly reason: NotReadReason;

	constructor(reason: NotReadReason) {
		super(reason);
		this.name = 'Unread';
		this.reason = reason;
	}
}

/** Below this much nothing is a bomb, however well it packs. */
const honestInflation = 1024 * 1024;

/** What one attachment may still use, shared by everything nested in it. */
export class Budget {
	readonly limits: ExtractionLimits;
	/** Found on the way, wherever they lie; OCR reads them later. */
	readonly pictures: Picture[] = [];
	readonly events: CalendarEvent[] = [];
	readonly reservations: Reservation[] = [];
	readonly #whole: object | null;
	#inflated = 0;
	#entries = 0;

	constructor(limits: ExtractionLimits, whole: object | null = null) {
		this.limits = limits;
		this.#whole = whole;
	}

	/** Name that the text of a picture goes by: none where the picture is the whole attachment. */
	nameOf(input: { readonly fileName: string }): string {
		return input === this.#whole ? '' : input.fileName;
	}

	/** Octets that may still be inflated. */
	get inflatable(): number {
		return this.limits.inflatedBytes - this.#inflated;
	}

	/** Counts inflated octets. Throws `Unread` past the limit. */
	inflate(octets: number): void {
		this.#inflated += octets;
		if (this.#inflated > this.limits.inflatedBytes) throw new Unread('inflates-too-much');
	}

	/** Throws `Unread` when one stream packs better than anything honest. */
	checkRatio(inflated: number, packed: number): void {
		if (inflated > honestInflation && inflated > packed * this.limits.ratio) throw new Unread('inflates-too-much');
	}

	/** Counts an archive entry. Throws `Unread` past the limit. */
	entry(): void {
		if (++this.#entries > this.limits.entries) throw new Unread('too-many-entries');
	}
}
