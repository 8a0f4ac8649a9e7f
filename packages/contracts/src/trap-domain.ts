import { z } from 'zod';
import { TrapPolicy, TrapScope } from './vocabulary.ts';

/** What happens to some recipients of a trap domain, in place of the domain's own policy. */
export const RecipientRule = z.object({
	id: z.uuid(),
	/** Of the local part, or of the whole address where it holds an @; `*` stands for any characters, `?` for one. */
	pattern: z.string(),
	policy: TrapPolicy,
	legalBasis: z.string().nullable(),
	basisRecordedBy: z.string().nullable(),
});
export type RecipientRule = z.infer<typeof RecipientRule>;

/** Sets the rule for a pattern, or changes the one there is. */
export const SetRecipientRule = z.object({
	pattern: z
		.string()
		.trim()
		.min(1)
		.max(320)
		.regex(/^[^\s\p{C}]+$/u, 'must hold no spaces')
		.transform((pattern) => pattern.toLowerCase()),
	policy: TrapPolicy,
	/** Required for `collect` and `metadata-only`. */
	legalBasis: z.string().trim().min(1).max(4000).optional(),
});
export type SetRecipientRule = z.input<typeof SetRecipientRule>;

/** A domain, a domain with all below it, or a whole TLD that we receive for. */
export const TrapDomain = z.object({
	id: z.uuid(),
	/** Lower case, IDN as A-labels, no dot at either end. */
	domain: z.string(),
	scope: TrapScope,
	policy: TrapPolicy,
	legalBasis: z.string().nullable(),
	basisRecordedBy: z.string().nullable(),
	/** Registered names of a TLD or subdomains with owners of their own: never ours to receive. */
	excluded: z.array(z.string()),
	/** The domain that senders most likely mean, shown in the hint of `reject-with-hint`. */
	intendedDomain: z.string().nullable(),
	rules: z.array(RecipientRule),
	createdAt: z.iso.datetime(),
});
export type TrapDomain = z.infer<typeof TrapDomain>;

export const AddTrapDomain = z.object({
	domain: z.string().min(1).max(253),
	scope: TrapScope.default('domain-and-subdomains'),
	policy: TrapPolicy.default('reject-with-hint'),
	/** Required for `collect` and `metadata-only`. */
	legalBasis: z.string().trim().min(1).max(4000).optional(),
	excluded: z.array(z.string()).default([]),
	intendedDomain: z.string().optional(),
});
export type AddTrapDomain = z.infer<typeof AddTrapDomain>;
