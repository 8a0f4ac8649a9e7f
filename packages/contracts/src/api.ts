import { z } from 'zod';
import { Evidence, Finding, Intended, Marking } from './analysis-result.ts';
import { DecisionItem } from './decision.ts';
import { RevealForm } from './reveal.ts';
import { Category, categories, Kind, kinds, Level, levels, MessageStatus } from './vocabulary.ts';

export const sortKeys = ['receivedAt', 'level', 'senderDomain', 'size'] as const;
export const Sort = z.object({ key: z.enum(sortKeys), direction: z.enum(['asc', 'desc']) });
export type Sort = z.infer<typeof Sort>;

/** Body of `POST /api/messages/search`. `query` is in the search grammar; free words travel here and never in a URL. */
export const SearchRequest = z.object({
	query: z.string().max(2000).default(''),
	/** `nextCursor` of the page before. Valid only with the same query and sort. */
	cursor: z.string().max(500).nullish(),
	/** 1 to 200 items. */
	limit: z.int().min(1).max(200).default(50),
	sort: Sort.default({ key: 'receivedAt', direction: 'desc' }),
	/** Facets cost time on large archives; the dashboard asks for them with the first page only. */
	facets: z.boolean().default(true),
});
export type SearchRequest = z.infer<typeof SearchRequest>;

export const RecipientItem = z.object({
	address: z.string(),
	trapDomain: z.string(),
	intendedAddress: z.string().nullable(),
	organisation: z.string().nullable(),
	/** 0 to 1; null before analysis. */
	confidence: z.number().nullable(),
});
export type RecipientItem = z.infer<typeof RecipientItem>;

/** One row of the inbox. Everything in it is masked or envelope data. */
export const MessageItem = z.object({
	id: z.uuid(),
	receivedAt: z.iso.datetime(),
	envelopeFrom: z.string(),
	/** From header address; null before analysis, when absent or not an address. */
	headerFrom: z.string().nullable(),
	/** Domain of the header sender, of the envelope sender where there is none; empty when neither has one. */
	senderDomain: z.string(),
	subject: z.string(),
	kind: Kind.nullable(),
	level: Level.nullable(),
	categories: z.array(Category),
	recipients: z.array(RecipientItem),
	status: MessageStatus,
	hasAttachment: z.boolean(),
	/** Octets as received. */
	size: z.int(),
	language: z.string().nullable(),
	/** How often the same message arrived (RFC 1047): 1 when once. */
	copies: z.int(),
	/** True when only metadata was kept. */
	metadataOnly: z.boolean(),
	/** Who takes care of it. */
	assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
	/** A legal hold suspends its expiry. */
	held: z.boolean(),
	/** Somebody asked for it to stand in the next report, whatever its level. */
	inReport: z.boolean(),
});
export type MessageItem = z.infer<typeof MessageItem>;

const counts = <T extends string>(keys: readonly T[]) => z.record(z.enum(keys as unknown as [T, ...T[]]), z.int());

const FacetCount = z.object({ value: z.string(), count: z.int() });

export const Facets = z.object({
	total: z.int(),
	/** True when `total` and the counts stop at a cap and more exist. */
	capped: z.boolean(),
	kind: counts(kinds),
	level: counts(levels),
	category: counts(categories),
	status: z.record(z.string(), z.int()),
	senderDomain: z.array(FacetCount),
	trapDomain: z.array(FacetCount),
	/** Names of intended organisations. */
	organisation: z.array(FacetCount),
	/** ISO 639-1. */
	language: z.array(FacetCount),
	/** As `type:` takes them. */
	attachmentType: z.array(FacetCount),
	/** `dmarc-fail`, as `auth:` takes them. */
	authentication: z.array(FacetCount),
	/** Names; `none` for those that nobody takes care of. */
	assignee: z.array(FacetCount),
});
export type Facets = z.infer<typeof Facets>;

export const SearchResponse = z.object({
	items: z.array(MessageItem),
	nextCursor: z.string().nullable(),
	facets: Facets.nullable(),
});
export type SearchResponse = z.infer<typeof SearchResponse>;

export const MaskedPart = z.object({
	part: z.string(),
	text: z.string(),
	segments: z.array(
		z.object({ kind: z.enum(['main', 'quotation', 'signature', 'disclaimer']), start: z.int(), end: z.int() }),
	),
	/** Where findings stand in the masked text, so that the view can draw them as chips; `finding` is the index in `findings`. */
	spans: z.array(z.object({ start: z.int(), end: z.int(), finding: z.int() })),
	/** True when the text was cut for display. */
	truncated: z.boolean(),
});
export type MaskedPart = z.infer<typeof MaskedPart>;

export interface MaskedMimeNode {
	path: string;
	contentType: string;
	charset: string | null;
	encoding: string | null;
	disposition: 'inline' | 'attachment' | null;
	fileName: string | null;
	size: number;
	children: MaskedMimeNode[];
}
export const MaskedMimeNode: z.ZodType<MaskedMimeNode> = z
	.lazy(() =>
		z.object({
			path: z.string(),
			contentType: z.string(),
			charset: z.string().nullable(),
			encoding: z.string().nullable(),
			disposition: z.enum(['inline', 'attachment']).nullable(),
			fileName: z.string().nullable(),
			size: z.int(),
			children: z.array(MaskedMimeNode),
		}),
	)
	.meta({ id: 'MaskedMimeNode' });

/**
 * What the message view shows without a reveal. The worker makes it, seals it under the message's own
 * data key beside the raw message, and the API opens it: at rest even masked text is ciphertext.
 */
export const MaskedView = z.object({
	parts: z.array(MaskedPart),
	headers: z.array(z.object({ name: z.string(), value: z.string() })),
	structure: MaskedMimeNode,
	notRead: z.array(z.object({ part: z.string(), reason: z.string() })),
	octets: z.object({ bareCr: z.boolean(), bareLf: z.boolean(), nul: z.boolean() }),
	reading: z.enum(['full', 'tolerant']),
});
export type MaskedView = z.infer<typeof MaskedView>;

export const AttachmentItem = z.object({
	index: z.int(),
	fileName: z.string(),
	claimedType: z.string(),
	foundType: z.string().nullable(),
	size: z.int(),
	sha256: z.string(),
	read: z.boolean(),
	notRead: z.string().nullable(),
});
export type AttachmentItem = z.infer<typeof AttachmentItem>;

export const authenticationMethods = ['spf', 'dkim', 'dmarc', 'arc'] as const;
export const AuthenticationItem = z.object({
	method: z.enum(authenticationMethods),
	/** Result word of RFC 8601 §2.7, or `not-checked` when DNS did not answer or no resolver is configured. */
	result: z.string(),
	domain: z.string().nullable(),
	detail: z.string().nullable(),
});
export type AuthenticationItem = z.infer<typeof AuthenticationItem>;

export const HistoryItem = z.object({
	at: z.iso.datetime(),
	actor: z.string(),
	action: z.string(),
	detail: z.string().nullable(),
	/** Of a reveal: what was opened, how, and why. */
	reveal: z.object({ part: z.string(), as: RevealForm, reason: z.string() }).nullable(),
});

/** `GET /api/messages/:id`. */
export const MessageDetail = MessageItem.extend({
	clientAddress: z.string(),
	helo: z.string(),
	tls: z.string().nullable(),
	analysisVersion: z.int(),
	analysedAt: z.iso.datetime().nullable(),
	unreadableReason: z.string().nullable(),
	kindEvidence: z.array(Evidence),
	kindConfidence: z.number().nullable(),
	levelEvidence: z.array(Evidence),
	/** `item` names a finding as `decisions` do. */
	findings: z.array(Finding.omit({ start: true, end: true }).extend({ item: z.string() })),
	markings: z.array(Marking),
	intended: z.array(Intended),
	attachments: z.array(AttachmentItem),
	authentication: z.array(AuthenticationItem),
	/** What people said of it, newest first; the machine's own answers stay in the evidence. */
	decisions: z.array(DecisionItem),
	/** The machine's own answers; `kind`, `level` and `categories` are a person's where somebody decided otherwise. */
	machine: z.object({ kind: Kind.nullable(), level: Level.nullable(), categories: z.array(Category) }),
	/** Null for metadata-only, destroyed, unanalysed and unreadable messages. */
	view: MaskedView.nullable(),
	history: z.array(HistoryItem),
	/** A classification marking above unclassified: opened by nobody here (design: Sensitivity). */
	locked: z.boolean(),
});
export type MessageDetail = z.infer<typeof MessageDetail>;

export const StatsResponse = z.object({
	messages: z.int(),
	unreviewed: z.int(),
	backlog: z.int(),
	unreadable: z.int(),
	trapDomains: z.int(),
	organisations: z.int(),
	byKind: counts(kinds),
	byLevel: counts(levels),
	/** UTC days, oldest first, at most 30. */
	perDay: z.array(z.object({ day: z.string(), count: z.int() })),
	topSenderDomains: z.array(z.object({ value: z.string(), count: z.int() })),
});
export type StatsResponse = z.infer<typeof StatsResponse>;

/** Events of `GET /api/events` (text/event-stream); the payload carries ids only. */
export const LiveEvent = z.object({
	type: z.enum(['message.received', 'message.analysed', 'message.reviewed', 'trap-domain.changed']),
	ids: z.array(z.string()),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

export const ErrorResponse = z.object({
	error: z.object({
		/** Stable, listed in docs/errors.md. */
		code: z.string(),
		/** A sentence a person can act on. */
		message: z.string(),
		/** For a search: half-open span of the word that is wrong. */
		span: z.tuple([z.int(), z.int()]).optional(),
		fields: z.record(z.string(), z.string()).optional(),
	}),
});
export type ErrorResponse = z.infer<typeof ErrorResponse>;
