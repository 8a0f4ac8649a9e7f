import { attachmentLeaves } from '../attachments.ts';
import { bodyHtml, readBody } from '../body/body-text.ts';
import { htmlPage } from '../html/html-page.ts';
import { sanitiseHtml } from '../html/sanitise-html.ts';
import { defaultReadLimits } from '../limits.ts';
import { parseMail } from '../mime/parse.ts';
import type { ParsedPart } from '../mime/parsed-mail.ts';
import { ownPictures } from './own-pictures.ts';
import type { PreviewAnswer, PreviewJob, PreviewLimits } from './preview.ts';
import { previewFile } from './preview-file.ts';

async function previewHtml(root: ParsedPart, limits: PreviewLimits): Promise<PreviewAnswer> {
	const sources = bodyHtml(root, defaultReadLimits.textLength);
	if (sources.length === 0) return null;
	// A first pass finds out which pictures are asked for: the rest is not decoded.
	const wanted = new Set<string>();
	const ask = (contentId: string) => {
		wanted.add(contentId);
		return null;
	};
	for (const source of sources) sanitiseHtml(source, { picture: ask });
	const pictures = await ownPictures(root, wanted, limits);
	const picture = (contentId: string) => pictures.get(contentId) ?? null;
	return { type: 'html', page: htmlPage(sources.map((source) => sanitiseHtml(source, { picture })).join('<hr />')) };
}

/** Makes one preview in this thread. Time and memory are the caller's to bound. */
export async function makePreview(job: PreviewJob, limits: PreviewLimits): Promise<PreviewAnswer> {
	const { root } = await parseMail(job.raw, defaultReadLimits);
	if (job.type === 'html') return previewHtml(root, limits);
	const { leaves } = readBody(root, defaultReadLimits.textLength);
	const leaf = attachmentLeaves(root, leaves)[job.index];
	if (leaf === undefined || leaf.part.content === null) return null;
	const { content, contentType, parameters } = leaf.part;
	const input = { fileName: leaf.fileName, claimedType: contentType, bytes: content, charset: parameters.charset };
	return {
		type: 'attachment',
		fileName: leaf.fileName,
		contentType,
		size: content.length,
		preview: await previewFile(input, limits),
	};
}
