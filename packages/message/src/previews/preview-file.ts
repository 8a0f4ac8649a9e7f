import type { AttachmentPreview } from '@straymail/contracts';
import { detectType } from '../extraction/detect-type.ts';
import { extractContent } from '../extraction/extract-content.ts';
import type { ExtractionInput } from '../extraction/extraction.ts';
import { officeTypes } from '../extraction/office.ts';
import { defaultExtractionLimits } from '../limits.ts';
import { decodeText } from '../mime/charset.ts';
import { pdfPages } from './pdf-pages.ts';
import { previewPicture } from './picture.ts';
import type { PreviewLimits } from './preview.ts';
import { csvSheet, tabbedSheet, workbookSheets } from './tables.ts';

const none = (reason: string, size: { width: number; height: number } | null = null): AttachmentPreview => ({
	type: 'none',
	reason,
	size: size && { width: size.width, height: size.height },
});

const textPreview = (text: string, { textLength }: PreviewLimits): AttachmentPreview => ({
	type: 'text',
	text: text.slice(0, textLength),
	cut: text.length > textLength,
});

const workbooks: Readonly<Record<string, 'xlsx' | 'ods'>> = { [officeTypes.xlsx]: 'xlsx', [officeTypes.ods]: 'ods' };

/** Texts that are shown as they are; others (calendars, web pages) by what reading them gives. */
const plainTypes = /^(?:text\/(?!html|calendar|vcard)|application\/(?:json|xml))/;

async function previewImage(bytes: Uint8Array, limits: PreviewLimits): Promise<AttachmentPreview> {
	const picture = await previewPicture(bytes, limits);
	if ('data' in picture) return { type: 'pictures', pictures: [picture], pages: 1 };
	return none(picture.reason, picture.size);
}

/** What can be shown of one file, by what it is and not by what it says it is. */
export async function previewFile(input: ExtractionInput, limits: PreviewLimits): Promise<AttachmentPreview> {
	const { bytes } = input;
	const type = detectType(bytes, input.claimedType, input.fileName);
	if (type === null) return none(bytes.length === 0 ? 'no-text' : 'no-preview');
	if (type.startsWith('image/') && !type.endsWith('+xml')) return previewImage(bytes, limits);
	if (type === 'application/pdf') {
		const drawn = await pdfPages(bytes, limits);
		return typeof drawn === 'string'
			? none(drawn)
			: { type: 'pictures', pictures: [...drawn.pictures], pages: drawn.pages };
	}
	if (type === 'text/csv' || type === 'text/tab-separated-values') {
		const sheet = csvSheet(decodeText(bytes.subarray(0, limits.textLength * 4), input.charset), limits);
		if (sheet !== null) return { type: 'table', sheets: [sheet] };
	}
	if (plainTypes.test(type))
		return textPreview(decodeText(bytes.subarray(0, limits.textLength * 4), input.charset), limits);
	const { foundType, text, notRead } = await extractContent(input, defaultExtractionLimits);
	const workbook = foundType === null ? undefined : workbooks[foundType];
	if (workbook !== undefined && text !== '') {
		const sheets = await workbookSheets(bytes, workbook, defaultExtractionLimits.inflatedBytes, limits).catch(() => []);
		if (sheets.length > 0) return { type: 'table', sheets };
	}
	if (foundType === 'application/vnd.ms-excel' && text !== '') {
		return { type: 'table', sheets: [tabbedSheet(text, limits)] };
	}
	if (text.trim() !== '') return textPreview(text, limits);
	return none(notRead === null || notRead === 'unsupported-type' ? 'no-preview' : notRead);
}
