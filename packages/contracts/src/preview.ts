import { z } from 'zod';

/** A picture decoded and written anew by us: no octet of it is the sender's. */
export const PreviewPicture = z.object({
	mediaType: z.enum(['image/png', 'image/jpeg']),
	/** Base64. */
	data: z.string(),
	width: z.int(),
	height: z.int(),
});
export type PreviewPicture = z.infer<typeof PreviewPicture>;

/** What can be shown of an attachment without handing its octets out. */
export const AttachmentPreview = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('pictures'),
		/** The one picture of a file, or the first pages of a document. */
		pictures: z.array(PreviewPicture),
		/** Pages that the document has; 1 for a picture. */
		pages: z.int(),
	}),
	z.object({
		type: z.literal('table'),
		sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())), cut: z.boolean() })),
	}),
	z.object({ type: z.literal('text'), text: z.string(), cut: z.boolean() }),
	z.object({
		type: z.literal('none'),
		/** A reason why something was not read, `no-preview` for types that only a program of their own shows. */
		reason: z.string(),
		/** Sides in pixels, where a picture says so and is too large. */
		size: z.object({ width: z.int(), height: z.int() }).nullable(),
	}),
]);
export type AttachmentPreview = z.infer<typeof AttachmentPreview>;
