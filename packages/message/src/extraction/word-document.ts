import { createRequire } from 'node:module';
import { asBuffer } from '../mime/parse.ts';
import { Unread } from './budget.ts';

interface WordText {
	getBody(): string;
	getFootnotes(): string;
	getEndnotes(): string;
	getHeaders(): string;
	getTextboxes(): string;
	getAnnotations(): string;
}

/** Text of a Word 97–2003 document (MS-DOC), headers, notes, comments and text boxes included. */
export async function readWordDocument(bytes: Uint8Array): Promise<string> {
	// The library has no types of its own.
	const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
		extract(source: Buffer): Promise<WordText>;
	};
	try {
		const document = await new WordExtractor().extract(asBuffer(bytes));
		return [
			document.getHeaders(),
			document.getBody(),
			document.getFootnotes(),
			document.getEndnotes(),
			document.getAnnotations(),
			document.getTextboxes(),
		]
			.filter((text) => text.trim() !== '')
			.join('\n');
	} catch {
		throw new Unread('broken');
	}
}
