import { z } from 'zod';

/** Sort of mail, after 'Email Typosquatting' (IMC 2017). Independent of sensitivity. */
export const kinds = ['genuine', 'reflection', 'bulk', 'spam', 'bounce', 'probe'] as const;
export const Kind = z.enum(kinds);
export type Kind = z.infer<typeof Kind>;

/** Sensitivity, from least to most; the order is the comparison used by `level:>=high`. */
export const levels = ['none', 'low', 'moderate', 'high', 'critical'] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** Rank of a level, 0 (`none`) to 4 (`critical`). */
export const levelRank = (level: Level): number => levels.indexOf(level);

export const categories = [
	'credentials',
	'identity',
	'personal',
	'medical',
	'tax',
	'financial',
	'travel',
	'personnel',
	'operations',
	'facility',
	'contract',
	'legal',
	'diplomatic',
	'technical',
	'marked',
] as const;
export const Category = z.enum(categories);
export type Category = z.infer<typeof Category>;

export const findingTypes = [
	'us-ssn',
	'us-ein',
	'us-itin',
	'dod-id',
	'passport-number',
	'mrz',
	'drivers-licence',
	'nl-bsn',
	'fr-nir',
	'uk-nino',
	'be-rrn',
	'credit-card',
	'iban',
	'us-bank-account',
	'password',
	'private-key',
	'api-key',
	'one-time-code',
	'reset-link',
	'date-of-birth',
	'home-address',
	'phone',
	'medical-record',
	'diagnosis',
	'vin',
	'booking-reference',
	'flight',
	'hotel-room',
	'geo-coordinate',
	'mgrs',
	'ip-address',
	'marking',
] as const;
export const FindingType = z.enum(findingTypes);
export type FindingType = z.infer<typeof FindingType>;

/** What we receive for: the domain alone, the domain and everything below it, or a whole top-level domain. */
export const trapScopes = ['domain', 'domain-and-subdomains', 'tld'] as const;
export const TrapScope = z.enum(trapScopes);
export type TrapScope = z.infer<typeof TrapScope>;

/** What happens to mail for a trap domain. `collect` and `metadata-only` need a recorded legal basis. */
export const trapPolicies = ['collect', 'metadata-only', 'reject-with-hint', 'defer'] as const;
export const TrapPolicy = z.enum(trapPolicies);
export type TrapPolicy = z.infer<typeof TrapPolicy>;

export const roles = ['operator', 'analyst', 'liaison', 'auditor', 'admin'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/**
 * Where a message stands. `received`: stored, not yet analysed; `new`: analysed, nobody looked;
 * `reviewed`: a person decided; `unreadable`: analysis failed three times, set aside with the reason.
 */
export const messageStatuses = ['received', 'new', 'reviewed', 'unreadable'] as const;
export const MessageStatus = z.enum(messageStatuses);
export type MessageStatus = z.infer<typeof MessageStatus>;

export const sectors = [
	'military',
	'government',
	'diplomatic',
	'health',
	'finance',
	'education',
	'business',
	'other',
] as const;
export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;

/** Groups of media types, for `type:` in a search and for filters. */
export const attachmentTypes = [
	'pdf',
	'image',
	'document',
	'spreadsheet',
	'presentation',
	'archive',
	'message',
	'calendar',
	'text',
	'other',
] as const;
export const AttachmentType = z.enum(attachmentTypes);
export type AttachmentType = z.infer<typeof AttachmentType>;
