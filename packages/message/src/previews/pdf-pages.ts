import type { PreviewPicture } from '@straymail/contracts';
import { toPng } from './picture.ts';
import type { PreviewLimits } from './preview.ts';

export interface PdfPages {
	readonly pictures: readonly PreviewPicture[];
	readonly pages: number;
}

/** Points of a page are drawn at this many pixels each, unless the page is larger than is shown. */
const scale = 1.6;

/** PDFium's own word for a document that wants a password (FPDF_ERR_PASSWORD). */
const wantsPassword = /password|error code:? ?4/i;

/**
 * The first pages of a PDF as pictures. PDFium runs in WebAssembly, without JavaScript of documents, form actions, XFA
 * or any way to the network or a disk.
 *
 * @returns `encrypted` or `broken` when there is nothing to draw
 */
export async function pdfPages(bytes: Uint8Array, limits: PreviewLimits): Promise<PdfPages | 'encrypted' | 'broken'> {
	const { PDFiumLibrary } = await import('@hyzyla/pdfium');
	const library = await PDFiumLibrary.init();
	try {
		const document = await library.loadDocument(bytes);
		const pages = document.getPageCount();
		const pictures: PreviewPicture[] = [];
		let octets = 0;
		for (let index = 0; index < Math.min(pages, limits.pages) && octets < limits.pictureBytes; index++) {
			const page = document.getPage(index);
			const { originalWidth, originalHeight } = page.getOriginalSize();
			const fitting = Math.min(scale, limits.side / Math.max(originalWidth, originalHeight));
			// Drawn no larger than it is shown, whatever the page says of itself.
			const width = Math.max(1, Math.floor(originalWidth * fitting));
			const height = Math.max(1, Math.floor(originalHeight * fitting));
			if (!Number.isFinite(width * height)) continue;
			const drawn = await page.render({ scale: 1, width, height, render: 'bitmap' });
			const picture = await toPng(drawn);
			octets += picture.data.length;
			pictures.push(picture);
		}
		document.destroy();
		return { pictures, pages };
	} catch (error) {
		return wantsPassword.test((error as Error).message) ? 'encrypted' : 'broken';
	}
}
