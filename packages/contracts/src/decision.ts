import { z } from 'zod';
import { Category, Kind, Level } from './vocabulary.ts';

/** A person's answer to what the machine decided of a message (law 10). */
export const DecisionInput = z.discriminatedUnion('field', [
	z.object({ field: z.literal('kind'), value: Kind }),
	z.object({ field: z.literal('level'), value: Level }),
	z.object({ field: z.literal('categories'), value: z.array(Category).max(20) }),
	z.object({
		field: z.literal('intended'),
		/** An envelope recipient of the message. */
		recipient: z.string().min(1).max(320),
		/** Where it should have gone; null: nobody can tell, or it was not misdirected. */
		value: z.string().trim().toLowerCase().max(320).pipe(z.email()).nullable(),
	}),
	z.object({
		field: z.literal('finding'),
		/** Index in the message's findings. */
		finding: z.int().min(0).max(100_000),
		/** Whether it is what the machine took it for. */
		value: z.boolean(),
	}),
]);
export type DecisionInput = z.infer<typeof DecisionInput>;

export const decisionFields = ['kind', 'level', 'categories', 'intended', 'finding'] as const;

/** A decision that stands or stood, beside what the machine said at the time. */
export const DecisionItem = z.object({
	id: z.uuid(),
	field: z.enum(decisionFields),
	/** The recipient, or type, part and span of the finding; empty for the others. */
	item: z.string(),
	value: z.unknown(),
	machine: z.unknown(),
	decidedBy: z.string(),
	decidedAt: z.iso.datetime(),
	/** Taken back, or replaced by a later one; null while it stands. */
	endedAt: z.iso.datetime().nullable(),
});
export type DecisionItem = z.infer<typeof DecisionItem>;
