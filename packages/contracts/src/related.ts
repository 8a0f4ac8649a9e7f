import { z } from 'zod';
import { MessageItem } from './api.ts';

/** How messages belong together. */
export const relations = ['thread', 'sender', 'body', 'recipient'] as const;

/** Messages that share one thing with a message: how many, up to a cap, and the newest few. */
export const RelatedGroup = z.object({
	count: z.int(),
	/** True when there are more than `count`. */
	capped: z.boolean(),
	items: z.array(MessageItem),
	/** A search that finds them all; null where the grammar has no word for it. */
	query: z.string().nullable(),
});
export type RelatedGroup = z.infer<typeof RelatedGroup>;

/**
 * `GET /api/messages/:id/related`, never with the message itself. `thread`: by Message-ID, In-Reply-To and References.
 * `sender`: from the same address. `recipient`: to one of its recipients. `body`: of nearly the same size, and of the
 * words of their masked texts at least four in five are the same.
 */
export const RelatedResponse = z.record(z.enum(relations), RelatedGroup);
export type RelatedResponse = z.infer<typeof RelatedResponse>;
