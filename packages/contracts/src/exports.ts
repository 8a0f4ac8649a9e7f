import { z } from 'zod';
import { Sort } from './api.ts';

/** Rows of masked data: `csv` and `jsonl`. Whole messages as they came: `eml` (several in a zip) and `mbox`. */
export const exportFormats = ['csv', 'jsonl', 'eml', 'mbox'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** What each format takes at most, from the first of the search's order on. */
export const exportLimits = {
	/** Rows of masked data. */
	masked: 10_000,
	/** Messages in plain content. */
	plain: 500,
	/** Octets of plain content together. */
	plainOctets: 1_000_000_000,
} as const;

/** Body of `POST /api/exports/messages`. The answer is a file; see `exportHeaders` for what it says of itself. */
export const ExportRequest = z.object({
	format: ExportFormat,
	/** In the search grammar; with `ids`, of those alone that it finds. */
	query: z.string().max(2000).default(''),
	sort: Sort.default({ key: 'receivedAt', direction: 'desc' }),
	/** These messages alone. */
	ids: z.array(z.uuid()).min(1).max(exportLimits.plain).optional(),
	/** Kept in the audit log for ever: 3 to 1,000 characters. */
	reason: z.string().trim().min(3).max(1000),
	/** A fresh TOTP code; needed for plain content when the session's last second factor is older than five minutes. */
	code: z
		.string()
		.regex(/^\d{6}$/)
		.optional(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

/** Headers of an export's answer: what is in the file and what is not. */
export const exportHeaders = {
	/** Messages in the file. */
	exported: 'x-straymail-exported',
	/** Left out: they bear a classification marking and are opened by nobody here. */
	locked: 'x-straymail-locked',
	/** Left out: only their envelope was kept, or their key was destroyed. */
	empty: 'x-straymail-empty',
	/** `yes` when the search finds more than the limit lets through. */
	more: 'x-straymail-more',
} as const;
