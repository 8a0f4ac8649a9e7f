import { type Budget, Unread } from './budget.ts';
import type { EmbeddedFile } from './embedded-objects.ts';
import type { ExtractionInput } from './extraction.ts';
import { openPdf, type PdfDocument } from './pdf-document.ts';

export interface PdfReading {
	readonly text: string;
	/** Pages past the limit, broken ones, and pages without any text, which may be scans. */
	readonly notRead: 'too-large' | 'broken' | 'no-text' | null;
	/** Attached to the document or to one of its pages (ISO 32000-1 §7.11.4). */
	readonly files: readonly EmbeddedFile[];
}

/** A page with fewer may be a scan with a stamp or a page number on it. */
const fewCharacters = 40;

interface Annotation {
	readonly fieldName?: unknown;
	readonly fieldValue?: unknown;
	readonly contentsObj?: { readonly str?: string };
}

/** What a person typed into form fields and comments: it is not in the page's own text. */
function annotationTexts(annotations: readonly Annotation[]): string[] {
	return annotations.slice(0, 2000).flatMap(({ fieldName, fieldValue, contentsObj }) => {
		const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
		const filled = typeof value === 'string' && value !== '' && value !== 'Off' ? [`${fieldName ?? ''}: ${value}`] : [];
		const comment = contentsObj?.str?.trim();
		return comment ? [...filled, comment] : filled;
	});
}

async function attachedFiles(pdf: PdfDocument, budget: Budget): Promise<EmbeddedFile[]> {
	const attached = await pdf.getAttachments().catch(() => null);
	const files: EmbeddedFile[] = [];
	for (const [id, { filename }] of [...(attached ?? [])].slice(0, budget.limits.entries)) {
		const bytes = await pdf.getAttachmentContent(id).catch(() => null);
		if (!(bytes instanceof Uint8Array) || bytes.length === 0) continue;
		budget.inflate(bytes.length);
		files.push({ name: String(filename ?? ''), bytes });
	}
	return files;
}

/**
 * Text of a PDF, page by page.
 *
 * @throws Unread when it is broken or needs a password
 */
export async function readPdf(input: ExtractionInput, budget: Budget): Promise<PdfReading> {
	const { bytes } = input;
	const pdf = await openPdf(bytes);
	const texts: string[] = [];
	let length = 0;
	const count = Math.min(pdf.numPages, budget.limits.pages);
	let broken = 0;
	for (let number = 1; number <= count && length < budget.limits.textLength; number++) {
		try {
			const page = await pdf.getPage(number);
			const content = await page.getTextContent();
			const words = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
			const text = [words, ...annotationTexts(await page.getAnnotations())].filter((piece) => piece !== '').join('\n');
			page.cleanup();
			texts.push(text);
			length += text.length;
			if (text.replace(/\s/g, '').length < fewCharacters) {
				const name = budget.nameOf(input);
				budget.pictures.push({ name, form: 'pdf', bytes, page: number, pixels: 0, silent: text.trim() === '' });
			}
		} catch {
			// One bad page does not spoil the others.
			broken++;
		}
	}
	const files = await attachedFiles(pdf, budget);
	await pdf.loadingTask.destroy();
	if (broken > 0 && broken === count) throw new Unread('broken');
	const cut = pdf.numPages > texts.length + broken;
	const silent = texts.some((text) => text.trim() === '');
	const notRead = cut ? 'too-large' : broken > 0 ? 'broken' : silent ? 'no-text' : null;
	return { text: texts.join('\n\n').trim(), notRead, files };
}
