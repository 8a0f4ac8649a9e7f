import { z } from 'zod';
import { MessageItem } from './api.ts';
import { categories, kinds, Level, levels } from './vocabulary.ts';

/** How far back statistics look; `all` has no end. */
export const periods = ['7d', '30d', '90d', 'all'] as const;
export const Period = z.enum(periods);
export type Period = z.infer<typeof Period>;

const counts = <T extends string>(keys: readonly T[]) => z.record(z.enum(keys as unknown as [T, ...T[]]), z.int());

/** Of what statistics were made. */
export const Counted = z.object({
	/** Messages looked at; copies of a message count once. */
	counted: z.int(),
	/** True when only the newest `counted` were looked at and there are more. */
	capped: z.boolean(),
	/** Begin of the time looked at; null when nothing was found. */
	since: z.iso.datetime().nullable(),
	at: z.iso.datetime(),
});
export type Counted = z.infer<typeof Counted>;

/** A time with what arrived in it. */
export const Volume = z.object({
	unit: z.enum(['day', 'month']),
	/** Oldest first, none left out; `start` is a UTC day. */
	bars: z.array(z.object({ start: z.string(), count: z.int() })),
});
export type Volume = z.infer<typeof Volume>;

export const senderSortKeys = ['messages', 'domain', 'sensitive', 'organisations', 'repeats', 'lastSeen'] as const;
export const SenderSort = z.object({ key: z.enum(senderSortKeys), direction: z.enum(['asc', 'desc']) });
export type SenderSort = z.infer<typeof SenderSort>;

/** Body of `POST /api/senders`. */
export const SendersRequest = z.object({
	/** A part of the domain. */
	text: z.string().trim().toLowerCase().max(253).default(''),
	/** `registrable` counts `mail.example.co.uk` under `example.co.uk`. */
	by: z.enum(['registrable', 'full']).default('registrable'),
	period: Period.default('30d'),
	sort: SenderSort.default({ key: 'messages', direction: 'desc' }),
	offset: z.int().min(0).max(5_000).default(0),
	limit: z.int().min(1).max(200).default(50),
});
export type SendersRequest = z.infer<typeof SendersRequest>;

export const SenderDomainItem = z.object({
	domain: z.string(),
	messages: z.int(),
	kinds: counts(kinds),
	levels: counts(levels),
	/** Organisations that its mail was meant for. */
	organisations: z.int(),
	/** Envelope addresses, and how many of them sent more than once. */
	senders: z.int(),
	repeats: z.int(),
	/** Ever, not only in the period. */
	firstSeen: z.iso.datetime(),
	lastSeen: z.iso.datetime(),
	/** Messages in equal parts of the period, oldest first. */
	trend: z.array(z.int()),
});
export type SenderDomainItem = z.infer<typeof SenderDomainItem>;

export const SendersResponse = Counted.extend({ items: z.array(SenderDomainItem), total: z.int() });
export type SendersResponse = z.infer<typeof SendersResponse>;

/** Who was written to wrongly, and who was meant. */
export const WrongDomain = z.object({
	wrong: z.string(),
	intended: z.string().nullable(),
	organisationId: z.uuid().nullable(),
	organisation: z.string().nullable(),
	count: z.int(),
});
export type WrongDomain = z.infer<typeof WrongDomain>;

/** An envelope address that wrote more than once. */
export const RepeatSender = z.object({
	address: z.string(),
	count: z.int(),
	firstSeen: z.iso.datetime(),
	lastSeen: z.iso.datetime(),
	/** The highest among its messages; null when none is analysed. */
	level: Level.nullable(),
});
export type RepeatSender = z.infer<typeof RepeatSender>;

export const NamedCount = z.object({ value: z.string(), count: z.int() });
export const OrganisationCount = z.object({ id: z.uuid(), name: z.string(), count: z.int() });

/** `GET /api/senders/:domain`: the domain with everything below it. */
export const SenderDomainDetail = Counted.extend({
	domain: z.string(),
	messages: z.int(),
	firstSeen: z.iso.datetime().nullable(),
	lastSeen: z.iso.datetime().nullable(),
	volume: Volume,
	kinds: counts(kinds),
	levels: counts(levels),
	categories: counts(categories),
	/** The most frequent; so are the lists below. */
	organisations: z.array(OrganisationCount),
	wrongDomains: z.array(WrongDomain),
	subdomains: z.array(NamedCount),
	senders: z.int(),
	repeats: z.int(),
	repeatSenders: z.array(RepeatSender),
	latest: z.array(MessageItem),
});
export type SenderDomainDetail = z.infer<typeof SenderDomainDetail>;
