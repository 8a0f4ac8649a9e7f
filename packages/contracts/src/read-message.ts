import type { Plain } from './text.ts';
import type { Category, Kind, Level } from './vocabulary.ts';

/** One header field, unfolded, with RFC 2047 words decoded. */
export interface HeaderField {
	readonly name: string;
	readonly value: Plain;
}

export interface MailAddress {
	readonly name: Plain;
	/** addr-spec as written, domain in lower case; empty when the field held only a name. */
	readonly address: string;
}

/** Name of a part as the labelled sets write it. What lies inside an archive counts under the outer file's name. */
export type PartName = 'subject' | 'body' | `attachment:${string}`;

export const segmentKinds = ['main', 'quotation', 'signature', 'disclaimer'] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** A stretch of a part's text: half-open `[start, end)` in UTF-16 code units. */
export interface Segment {
	readonly kind: SegmentKind;
	readonly start: number;
	readonly end: number;
}

/** A part that can be searched for findings. `segments` cover `text` from start to end without gaps. */
export interface TextPart {
	readonly part: PartName;
	readonly text: Plain;
	readonly segments: readonly Segment[];
}

/** Why something was not read. Such a message is never `none` (design: Reading). */
export const notReadReasons = [
	'encrypted',
	'smime-encrypted',
	'pgp-encrypted',
	'timed-out',
	'too-large',
	'too-many-parts',
	'too-deep',
	'headers-too-large',
	'inflates-too-much',
	'too-many-entries',
	'broken',
	'unsupported-type',
	'no-text',
	'out-of-memory',
] as const;
export type NotReadReason = (typeof notReadReasons)[number];

/** A node of the MIME tree, as drawn in the message view. */
export interface MimeNode {
	/** Section number as in IMAP (RFC 9051 §6.4.5), `1.2`; the root is the empty string. */
	readonly path: string;
	readonly contentType: string;
	readonly charset: string | null;
	readonly encoding: string | null;
	readonly disposition: 'inline' | 'attachment' | null;
	readonly fileName: Plain | null;
	/** Octets as encoded in the message. */
	readonly size: number;
	readonly children: readonly MimeNode[];
}

export interface ReadAttachment {
	/** Position in the message, from 0: what `reveal` takes as `attachment:N`. */
	readonly index: number;
	readonly fileName: Plain;
	/** As the sender claimed it. */
	readonly claimedType: string;
	/** As found from the first bytes; null when nothing is recognised. */
	readonly foundType: string | null;
	/** Octets after transfer decoding. */
	readonly size: number;
	/** Lower-case hex, 64 digits. */
	readonly sha256: string;
	readonly inline: boolean;
	/** True when text was taken out of it and stands in `parts`. */
	readonly read: boolean;
	readonly notRead: NotReadReason | null;
}

/** Octets that some mail systems take for a line end or refuse; kept exactly, and marked. */
export interface OctetMarks {
	readonly bareCr: boolean;
	readonly bareLf: boolean;
	readonly nul: boolean;
}

export interface CalendarPerson {
	readonly name: Plain;
	/** Address without `mailto:`. */
	readonly address: Plain;
}

/** An entry of a calendar (RFC 5545 VEVENT). */
export interface CalendarEvent {
	readonly part: PartName;
	/** REQUEST, CANCEL, REPLY, … (RFC 5546); null for a plain calendar. */
	readonly method: string | null;
	readonly status: string | null;
	readonly summary: Plain;
	readonly location: Plain;
	readonly description: Plain;
	/** ISO 8601: a date, a local time in `timeZone`, or a time in UTC with Z; null when missing or not a date. */
	readonly start: string | null;
	readonly end: string | null;
	/** As the calendar names it; null for UTC, for dates and for local time without a zone. */
	readonly timeZone: string | null;
	readonly organiser: CalendarPerson | null;
	readonly attendees: readonly CalendarPerson[];
}

export const reservationKinds = [
	'flight',
	'lodging',
	'train',
	'bus',
	'boat',
	'rental-car',
	'taxi',
	'restaurant',
	'event',
] as const;
export type ReservationKind = (typeof reservationKinds)[number];

export interface ReservationPlace {
	readonly name: Plain;
	/** IATA code of an airport. */
	readonly code: string | null;
	readonly address: Plain;
}

/** A booking that a mail describes to machines (schema.org markup). Texts are empty where it does not say. */
export interface Reservation {
	readonly part: PartName;
	readonly kind: ReservationKind;
	/** Booking reference. */
	readonly number: Plain;
	readonly status: string | null;
	readonly persons: readonly Plain[];
	readonly provider: Plain;
	/** Flight or train number, name of the hotel, restaurant or event. */
	readonly name: Plain;
	readonly from: ReservationPlace | null;
	/** Where it leads, or where it is. */
	readonly to: ReservationPlace | null;
	/** As written, mostly ISO 8601. */
	readonly start: string | null;
	readonly end: string | null;
	readonly seat: string | null;
	readonly ticket: Plain;
}

/** A message as `message` reads it: all that `analysis` gets to see. */
export interface ReadMessage {
	/** `tolerant`: the ordinary parser gave up and the second, forgiving reading was used. */
	readonly reading: 'full' | 'tolerant';
	readonly size: number;
	readonly headers: readonly HeaderField[];
	readonly subject: Plain;
	readonly from: readonly MailAddress[];
	readonly sender: readonly MailAddress[];
	readonly replyTo: readonly MailAddress[];
	readonly to: readonly MailAddress[];
	readonly cc: readonly MailAddress[];
	/** ISO 8601, or null when missing or not a date. */
	readonly date: string | null;
	readonly messageId: string | null;
	readonly inReplyTo: readonly string[];
	readonly references: readonly string[];
	/** Subject, body and every attachment of which text could be read, in that order. */
	readonly parts: readonly TextPart[];
	/** What came from HTML: the links' hosts and whether forms, scripts or remote images stood in it. */
	readonly html: {
		readonly linkHosts: readonly string[];
		readonly hasForm: boolean;
		readonly hasScript: boolean;
		readonly remoteImages: number;
	} | null;
	readonly structure: MimeNode;
	readonly attachments: readonly ReadAttachment[];
	/** Calendar entries of all parts, those inside archives and other messages under the outer file's name. */
	readonly events: readonly CalendarEvent[];
	/** Bookings in the markup of HTML, likewise. */
	readonly reservations: readonly Reservation[];
	/** Pictures and pages without text that OCR may read, and how many of them it did. */
	readonly pictures: { readonly found: number; readonly recognised: number };
	/** Everything that was not read, attachments included, and why. */
	readonly notRead: readonly { readonly part: PartName | 'headers' | 'structure'; readonly reason: NotReadReason }[];
	readonly octets: OctetMarks;
	/** A second factor of the classification: a delivery report (RFC 3464), disposition or feedback report inside. */
	readonly reportType: 'delivery-status' | 'disposition-notification' | 'feedback-report' | null;
}

export interface Envelope {
	/** Null sender (`<>`) is the empty string. */
	readonly from: string;
	readonly to: readonly string[];
	/** How often people decided that earlier mail of the envelope sender is of a kind; evidence for this one. */
	readonly senderDecisions?: Partial<Record<Kind, number>>;
	/** What people decided of mail that belongs with it. */
	readonly related?: RelatedDecisions;
	/** What our own check of SPF, DKIM, DMARC and ARC gave (RFC 8601); left out where nothing was checked. */
	readonly authentication?: readonly { readonly method: string; readonly result: string }[];
	/** What other spam filters said of it; left out where none is configured or none answered. */
	readonly filters?: readonly FilterVerdict[];
}

/** How an earlier message belongs with this one. */
export type Relation = 'thread' | 'sender' | 'recipient';

/** What people decided of earlier mail of the same thread, sender or recipient; evidence for this one. */
export interface RelatedDecisions {
	/** How often mail of the thread was of a kind. */
	readonly threadKinds: Partial<Record<Kind, number>>;
	/** The highest level that mail of the thread was given; null where it was given none. */
	readonly threadLevel: Level | null;
	readonly threadCategories: readonly Category[];
	/** Whom earlier mail to the domain of a recipient was meant for. */
	readonly intended: readonly {
		/** A recipient of this message. */
		readonly recipient: string;
		readonly relation: Relation;
		/** Null: people could not tell, or it was meant for nobody else. */
		readonly domain: string | null;
		/** Messages. */
		readonly count: number;
	}[];
}

export const filterNames = ['rspamd', 'spamassassin'] as const;

/** What a spam filter of the operator's said of a message. */
export interface FilterVerdict {
	readonly filter: (typeof filterNames)[number];
	readonly score: number;
	/** Score from which the filter would refuse (rspamd) or tag (SpamAssassin). */
	readonly required: number;
	/** In the filter's words. */
	readonly action: string;
}
