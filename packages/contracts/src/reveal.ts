import { z } from 'zod';
import { AttachmentPreview } from './preview.ts';

/** `raw`, `headers`, `body` (its text), `html`, or `attachment:N` with N the attachment's index. */
export const RevealPart = z.string().regex(/^(raw|headers|body|html|attachment:\d{1,4})$/);

/**
 * `content`: the octets in the answer; `view`: what can be looked at safely, HTML in a frame, an attachment as
 * pictures, tables or text; `file`: an address, good once and for a minute, from which the octets are saved.
 */
export const revealForms = ['content', 'view', 'file'] as const;
export const RevealForm = z.enum(revealForms);
export type RevealForm = z.infer<typeof RevealForm>;

export const RevealRequest = z.object({
	part: RevealPart,
	as: RevealForm.default('content'),
	/** For `file`: packs it into a ZIP that this password opens (AES-256). Kept nowhere. */
	password: z.string().min(12).max(128).optional(),
	/** Kept in the audit log for ever: 3 to 1,000 characters. */
	reason: z.string().trim().min(3).max(1000),
	/** A fresh TOTP code; needed when the session's last second factor is older than five minutes. */
	code: z
		.string()
		.regex(/^\d{6}$/)
		.optional(),
});
export type RevealRequest = z.infer<typeof RevealRequest>;

export const RevealResponse = z.object({
	id: z.uuid(),
	part: z.string(),
	as: RevealForm,
	contentType: z.string(),
	fileName: z.string().nullable(),
	/** Octets. */
	size: z.int(),
	encoding: z.enum(['utf8', 'base64']),
	/** Empty but for `content`. */
	content: z.string(),
	/** Of an attachment, for `view`. */
	preview: AttachmentPreview.nullable(),
	/** For `view` of HTML: what the frame opens; for `file`: what is saved. Good once, for this session, for a minute. */
	path: z.string().nullable(),
	/** When the view must hide it again. */
	expiresAt: z.iso.datetime(),
});
export type RevealResponse = z.infer<typeof RevealResponse>;
