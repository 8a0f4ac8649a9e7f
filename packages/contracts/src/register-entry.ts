import { z } from 'zod';

const text = (longest: number) => z.string().trim().max(longest);
const optional = (longest: number) =>
	text(longest)
		.transform((value) => (value === '' ? undefined : value))
		.optional();

/** An organisation as an operator writes it into a file of the register. */
export const RegisterEntry = z.object({
	name: text(300).min(1),
	domains: z.array(text(253).min(1)).min(1).max(1000),
	sector: optional(100),
	/** ISO 3166-1 alpha-2. */
	country: text(2)
		.regex(/^(?:[A-Za-z]{2})?$/, 'must be two letters (ISO 3166-1): ML, US, NL')
		.transform((value) => (value === '' ? undefined : value.toUpperCase()))
		.optional(),
	/** Mail or web address for reports about the domains. */
	securityContact: optional(500),
});
export type RegisterEntry = z.output<typeof RegisterEntry>;
/** The same before it is checked. */
export type RegisterEntryInput = z.input<typeof RegisterEntry>;
