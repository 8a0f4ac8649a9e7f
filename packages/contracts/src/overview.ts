import { z } from 'zod';
import { NamedCount, WrongDomain } from './senders.ts';
import { kinds, levels } from './vocabulary.ts';

const counts = <T extends string>(keys: readonly T[]) => z.record(z.enum(keys as unknown as [T, ...T[]]), z.int());

/** A UTC day. What is not analysed yet is in `count` alone. */
export const DayCounts = z.object({
	day: z.string(),
	count: z.int(),
	byKind: counts(kinds),
	byLevel: counts(levels),
});
export type DayCounts = z.infer<typeof DayCounts>;

/** Seconds from the receiving of a message to its first review, of those reviewed that came in the last 30 days. */
export const ReviewTimes = z.object({
	/** How many were looked at: the newest, up to a cap. */
	reviewed: z.int(),
	median: z.number().nullable(),
	ninetieth: z.number().nullable(),
});
export type ReviewTimes = z.infer<typeof ReviewTimes>;

/** One receiver process. */
export const ReceiverState = z.object({
	id: z.uuid(),
	host: z.string(),
	port: z.int(),
	processId: z.int(),
	startedAt: z.iso.datetime(),
	lastSeenAt: z.iso.datetime(),
	/** `stale`: it has not been heard of for half a minute. `troubled`: it runs and takes no mail. */
	state: z.enum(['up', 'troubled', 'stale']),
	/** Sessions open now. */
	connections: z.int(),
	/** Since it was started. */
	accepted: z.int(),
	/** Replies of the classes 4 and 5. */
	refused: z.int(),
	/** Why it takes no mail; or the last reason why it did not. */
	lastError: z.string().nullable(),
	lastErrorAt: z.iso.datetime().nullable(),
});
export type ReceiverState = z.infer<typeof ReceiverState>;

/** `GET /api/overview`: what the operator's own people see. Copies of a message count once. */
export const OverviewResponse = z.object({
	messages: z.int(),
	unreviewed: z.int(),
	/** Received and not yet analysed, and how long the oldest of them has waited, in seconds. */
	backlog: z.int(),
	backlogSeconds: z.number().nullable(),
	unreadable: z.int(),
	trapDomains: z.int(),
	organisations: z.int(),
	byKind: counts(kinds),
	byLevel: counts(levels),
	/** The last 30 UTC days, oldest first. */
	days: z.array(DayCounts),
	/** Of the last 30 days, the most frequent first. */
	wrongDomains: z.array(WrongDomain),
	senderDomains: z.array(NamedCount),
	/** True when those two lists come from the newest messages up to a cap. */
	listsCapped: z.boolean(),
	review: ReviewTimes,
	receivers: z.array(ReceiverState),
	/** When it was counted: on large archives a count is kept for a while. */
	at: z.iso.datetime(),
});
export type OverviewResponse = z.infer<typeof OverviewResponse>;
