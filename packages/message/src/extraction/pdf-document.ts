import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Unread } from './budget.ts';

export type PdfDocument = PDFDocumentProxy;

const require = createRequire(import.meta.url);

/** The build for Node; loaded when first needed. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');

/** Numbers of pdf.js's drawing operators. */
export const pdfOperators = async () => (await library()).OPS;

/**
 * Opens a PDF that lies in memory. No scripts, no fonts loaded, nothing fetched: character maps and decoders (JPEG 2000,
 * JBIG2, fax) come from pdf.js's own package.
 *
 * @throws Unread when it is broken or needs a password
 */
export async function openPdf(bytes: Uint8Array, options: { maxImageSize?: number } = {}): Promise<PdfDocument> {
	const { getDocument, VerbosityLevel } = await library();
	const folder = dirname(require.resolve('pdfjs-dist/package.json'));
	const inPackage = (name: string) => join(folder, name) + sep;
	return getDocument({
		// pdf.js takes the buffer over, so it gets its own.
		data: new Uint8Array(bytes),
		cMapUrl: inPackage('cmaps'),
		cMapPacked: true,
		wasmUrl: inPackage('wasm'),
		iccUrl: inPackage('iccs'),
		standardFontDataUrl: inPackage('standard_fonts'),
		useSystemFonts: false,
		disableFontFace: true,
		isOffscreenCanvasSupported: false,
		stopAtErrors: false,
		enableXfa: false,
		verbosity: VerbosityLevel.ERRORS,
		...options,
	}).promise.catch((error: unknown) => {
		const { name, message } = error as Error;
		// A method that pdf.js does not know (rights management) is encryption all the same.
		throw new Unread(name === 'PasswordException' || /encrypt/i.test(message) ? 'encrypted' : 'broken');
	});
}
