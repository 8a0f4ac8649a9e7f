export { type ExtractedPart, extractPart } from './extract-part.ts';
export { createExtractor, type ExtractorOptions } from './extraction/create-extractor.ts';
export type { Extraction, ExtractionInput, Extractor } from './extraction/extraction.ts';
export { htmlPagePolicy } from './html/html-page.ts';
export { sanitiseHtml } from './html/sanitise-html.ts';
export {
	defaultExtractionLimits,
	defaultOcrLimits,
	defaultReadLimits,
	type ExtractionLimits,
	type OcrLimits,
	type ReadLimits,
} from './limits.ts';
export { mboxEntry } from './mbox/mbox-entry.ts';
export { threadIds } from './mime/thread-ids.ts';
export type { Picture, Recognised, Recogniser } from './ocr/picture.ts';
export { createPreviewer, type PreviewerOptions } from './previews/create-previewer.ts';
export type { PreviewAnswer, Previewer, PreviewJob, PreviewLimits } from './previews/preview.ts';
export { type ReadOptions, readMessage } from './read-message.ts';
