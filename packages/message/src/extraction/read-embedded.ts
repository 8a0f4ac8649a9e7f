import type { NotReadReason } from '@straymail/contracts';
import type { Budget } from './budget.ts';
import type { EmbeddedFile } from './embedded-objects.ts';
import type { ReadInner } from './extraction.ts';

export interface EmbeddedReading {
	readonly texts: readonly string[];
	readonly names: readonly string[];
	readonly notRead: NotReadReason | null;
}

/** Reads files that lie in a document, one after the other. Throws `Unread` when they are too many. */
export async function readEmbedded(
	files: readonly EmbeddedFile[],
	budget: Budget,
	inner: ReadInner,
): Promise<EmbeddedReading> {
	const texts: string[] = [];
	const names: string[] = [];
	let notRead: NotReadReason | null = null;
	for (const { name, bytes } of files) {
		budget.entry();
		const read = await inner({ fileName: name, claimedType: '', bytes });
		if (name !== '') names.push(name);
		// An empty chart or frame hides nothing; a picture in it is OCR's to read.
		if (read.notRead !== 'no-text') notRead ??= read.notRead;
		if (read.text !== '') texts.push(name === '' ? read.text : `${name}\n${read.text}`);
	}
	return { texts, names, notRead };
}
