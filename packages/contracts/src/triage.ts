import { z } from 'zod';
import { MessageItem, Sort } from './api.ts';
import { Kind, Level } from './vocabulary.ts';

/** Most messages that one bulk action takes. */
export const bulkLimit = 500;

/** What can be done to many messages at once; each can be undone as a whole. */
export const BulkAction = z.discriminatedUnion('type', [
	z.object({ type: z.literal('review') }),
	z.object({ type: z.literal('unreview') }),
	/** `assignee` is a user's id; null takes the message from whoever has it. */
	z.object({ type: z.literal('assign'), assignee: z.string().max(100).nullable() }),
	z.object({ type: z.literal('kind'), value: Kind }),
	z.object({ type: z.literal('level'), value: Level }),
	/** Each recipient's local part at this domain; null: nobody can tell, or it was not misdirected. */
	z.object({ type: z.literal('attribute'), domain: z.string().trim().toLowerCase().min(3).max(253).nullable() }),
	/** Suspends expiry. The reason is kept in the audit log: 3 to 1,000 characters. */
	z.object({ type: z.literal('hold'), reason: z.string().trim().min(3).max(1000) }),
	z.object({ type: z.literal('release-hold') }),
	/** Whether it belongs into the next report to its organisation, whatever its level. */
	z.object({ type: z.literal('report'), value: z.boolean() }),
]);
export type BulkAction = z.infer<typeof BulkAction>;

/** `POST /api/messages/bulk`. All of it happens, or nothing. */
export const BulkRequest = z.object({ ids: z.array(z.uuid()).min(1).max(bulkLimit), action: BulkAction });
export type BulkRequest = z.infer<typeof BulkRequest>;

/** The same for `POST /api/messages/bulk/:changeId/undo`, whose `changeId` is null. */
export const BulkResponse = z.object({
	/** Undoes it; null when nothing changed. */
	changeId: z.uuid().nullable(),
	/** Those that changed, as they are now. */
	items: z.array(MessageItem),
	/** Asked for and left as they were: they stood so already, or somebody changed them since (when undoing). */
	unchanged: z.array(z.uuid()),
});
export type BulkResponse = z.infer<typeof BulkResponse>;

/** A search that was given a name. Free words and `subject:` are content and are not kept in it. */
export const SavedViewInput = z.object({
	name: z.string().trim().min(1).max(60),
	/** Structured terms of the search grammar. */
	query: z.string().max(2000),
	sort: Sort,
	/** Whether everyone who may search sees it. */
	shared: z.boolean(),
});
export type SavedViewInput = z.infer<typeof SavedViewInput>;

/** `GET /api/views` lists own and shared ones; `POST`, `PATCH /:id` and `DELETE /:id` change one's own. */
export const SavedView = SavedViewInput.extend({
	id: z.uuid(),
	owner: z.object({ id: z.string(), name: z.string() }),
	mine: z.boolean(),
	updatedAt: z.iso.datetime(),
});
export type SavedView = z.infer<typeof SavedView>;

/** `POST /api/messages/histogram`. */
export const HistogramRequest = z.object({
	query: z.string().max(2000).default(''),
	/** Most bars wanted, 1 to 200. */
	bars: z.int().min(1).max(200).default(60),
});
export type HistogramRequest = z.infer<typeof HistogramRequest>;

export const histogramUnits = ['minute', 'hour', 'day', 'week', 'month'] as const;

export const HistogramResponse = z.object({
	unit: z.enum(histogramUnits),
	/** In order of time and without gaps; each begins where the one before ends. Empty when nothing was found. */
	bars: z.array(
		z.object({
			/** In UTC. */
			start: z.iso.datetime(),
			count: z.int(),
			/** Of these, `high` or `critical`. */
			high: z.int(),
		}),
	),
	/** End of the last bar. */
	end: z.iso.datetime().nullable(),
	/** True when only the newest messages up to a cap were counted. */
	capped: z.boolean(),
});
export type HistogramResponse = z.infer<typeof HistogramResponse>;

export const suggestKeys = ['senderdomain', 'trap', 'org', 'intended', 'lang', 'assignee', 'type'] as const;

/** `POST /api/messages/suggest`: values for a key of the search grammar as one types. */
export const SuggestRequest = z.object({
	key: z.enum(suggestKeys),
	text: z.string().max(253),
	limit: z.int().min(1).max(20).default(8),
});
export type SuggestRequest = z.infer<typeof SuggestRequest>;

export const SuggestResponse = z.object({
	values: z.array(
		z.object({
			value: z.string(),
			/** Messages that have it, up to a cap; null when not counted. */
			count: z.int().nullable(),
		}),
	),
});
export type SuggestResponse = z.infer<typeof SuggestResponse>;

/** `GET /api/people`: to whom a message can be assigned. */
export const PeopleResponse = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) });
export type PeopleResponse = z.infer<typeof PeopleResponse>;
