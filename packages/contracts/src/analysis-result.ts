import { z } from 'zod';
import { Category, FindingType, Kind, Level } from './vocabulary.ts';

/** One reason for a decision, in words a person reads; `weight` is its share in the score, signed. */
export const Evidence = z.object({
	/** Stable code of the rule, `kind.null-return-path`, `attribution.wrong-tld`. */
	code: z.string(),
	/** A sentence without plain content. */
	text: z.string(),
	weight: z.number().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const confidences = [65, 75, 85, 95] as const;

/** One detected span with evidence. Never holds the plain value (design: Finding). */
export const Finding = z.object({
	type: FindingType,
	category: Category,
	/** `subject`, `body` or `attachment:FILE NAME`. */
	part: z.string(),
	segment: z.enum(['main', 'quotation', 'signature', 'disclaimer']),
	/** Half-open span in UTF-16 code units of the part's text. */
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
	/** What may be shown: `***-**-6789`. */
	masked: z.string(),
	/** 65, 75, 85 or 95: chance in percent that it is what it seems. */
	confidence: z.literal(confidences),
	/** Why: checksum, format, context word. */
	evidence: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

export const Marking = z.object({
	/** As the field writes it: `SECRET//NOFORN`, `CUI`, `FOUO`, `TLP:AMBER`. */
	text: z.string(),
	part: z.string(),
	/** `classification`: CONFIDENTIAL or its national equals, and above; `handling`: below that; `sharing`: TLP. */
	kind: z.enum(['classification', 'handling', 'sharing']),
});
export type Marking = z.infer<typeof Marking>;

export const IntendedCandidate = z.object({
	domain: z.string(),
	address: z.string(),
	organisation: z.string(),
	/** 0 to 1; all candidates and 'none of them' sum to 1. */
	probability: z.number(),
});
export type IntendedCandidate = z.infer<typeof IntendedCandidate>;

/** Whom a recipient was meant for. `address` is null when it cannot be told (abstained). */
export const Intended = z.object({
	recipient: z.string(),
	address: z.string().nullable(),
	organisation: z.string().nullable(),
	/** 0 to 1. */
	confidence: z.number(),
	candidates: z.array(IntendedCandidate),
	evidence: z.array(Evidence),
});
export type Intended = z.infer<typeof Intended>;

export const AnalysisResult = z.object({
	/** Version of the rules that made this; see `ANALYSIS_VERSION`. */
	version: z.int(),
	kind: z.object({ value: Kind, confidence: z.number(), evidence: z.array(Evidence) }),
	level: z.object({ value: Level, evidence: z.array(Evidence) }),
	categories: z.array(Category),
	findings: z.array(Finding),
	markings: z.array(Marking),
	intended: z.array(Intended),
	/** ISO 639-1, or null when it cannot be told. */
	language: z.string().nullable(),
});
export type AnalysisResult = z.infer<typeof AnalysisResult>;

/** An organisation of the register, as attribution needs it. */
export const RegisterOrganisation = z.object({
	name: z.string(),
	domains: z.array(z.string()),
	sector: z.string().optional(),
	country: z.string().optional(),
});
export type RegisterOrganisation = z.infer<typeof RegisterOrganisation>;
