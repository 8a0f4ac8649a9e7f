import { type Budget, Unread } from './budget.ts';

export interface PdfReading {
	readonly text: string;
	/** True when pages past the limit were left out. */
	readonly cut: boolean;
}

/**
 * Text of a PDF, page by page. No scripts, no fonts loaded, nothing fetched: the document is whole in memory.
 *
 * @throws Unread when it is broken or needs a password
 */
export async function readPdf(bytes: Uint8Array, budget: Budget): Promise<PdfReading> {
	const { getDocumentProxy } = await import('unpdf');
	// pdf.js takes the buffer over, so it gets its own.
	const pdf = await getDocumentProxy(new Uint8Array(bytes), {
		useSystemFonts: false,
		disableFontFace: true,
		stopAtErrors: false,
		enableXfa: false,
		verbosity: 0,
	}).catch((error: unknown) => {
		throw new Unread((error as Error).name === 'PasswordException' ? 'encrypted' : 'broken');
	});
	const texts: string[] = [];
	let length = 0;
	const count = Math.min(pdf.numPages, budget.limits.pages);
	let broken = 0;
	for (let number = 1; number <= count && length < budget.limits.textLength; number++) {
		try {
			const page = await pdf.getPage(number);
			const content = await page.getTextContent();
			const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
			page.cleanup();
			texts.push(text);
			length += text.length;
		} catch {
			// One bad page does not spoil the others.
			broken++;
		}
	}
	await pdf.loadingTask.destroy();
	if (broken > 0 && broken === count) throw new Unread('broken');
	return { text: texts.join('\n\n').trim(), cut: pdf.numPages > budget.limits.pages || broken > 0 };
}
