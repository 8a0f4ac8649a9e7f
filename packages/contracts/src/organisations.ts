import { z } from 'zod';
import { MessageItem } from './api.ts';
import { Counted, NamedCount, RepeatSender, Volume, WrongDomain } from './senders.ts';
import { categories, kinds, levels } from './vocabulary.ts';

const counts = <T extends string>(keys: readonly T[]) => z.record(z.enum(keys as unknown as [T, ...T[]]), z.int());

/** An organisation whose mail went astray. */
export const StrayedOrganisation = z.object({
	id: z.uuid(),
	name: z.string(),
	sector: z.string().nullable(),
	country: z.string().nullable(),
	messages: z.int(),
	levels: counts(levels),
	/** Domains that wrote to it. */
	senderDomains: z.int(),
	lastSeen: z.iso.datetime(),
	/** Messages in equal parts of the period, oldest first. */
	trend: z.array(z.int()),
	/** The most frequent mistake. */
	wrongDomain: WrongDomain.pick({ wrong: true, intended: true, count: true }).nullable(),
});
export type StrayedOrganisation = z.infer<typeof StrayedOrganisation>;

/** `GET /api/organisations/strayed`. */
export const StrayedResponse = Counted.extend({ items: z.array(StrayedOrganisation), total: z.int() });
export type StrayedResponse = z.infer<typeof StrayedResponse>;

/** From which domain to which: what strays. */
export const Stray = z.object({ from: z.string(), wrong: z.string(), intended: z.string().nullable(), count: z.int() });
export type Stray = z.infer<typeof Stray>;

/** `GET /api/organisations/:id`. */
export const OrganisationDetail = Counted.extend({
	id: z.uuid(),
	name: z.string(),
	sector: z.string().nullable(),
	country: z.string().nullable(),
	securityContact: z.string().nullable(),
	domains: z.array(z.string()),
	messages: z.int(),
	firstSeen: z.iso.datetime().nullable(),
	lastSeen: z.iso.datetime().nullable(),
	volume: Volume,
	kinds: counts(kinds),
	levels: counts(levels),
	categories: counts(categories),
	/** The most frequent; so are the lists below. */
	wrongDomains: z.array(WrongDomain),
	strays: z.array(Stray),
	senderDomains: z.array(NamedCount),
	senders: z.int(),
	repeats: z.int(),
	repeatSenders: z.array(RepeatSender),
	latest: z.array(MessageItem),
});
export type OrganisationDetail = z.infer<typeof OrganisationDetail>;
