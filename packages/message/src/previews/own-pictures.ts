import { leaves, type ParsedPart } from '../mime/parsed-mail.ts';
import { previewPicture } from './picture.ts';
import type { PreviewLimits } from './preview.ts';

/**
 * The pictures of a message that its HTML asks for by Content-ID (RFC 2392), as `data:` addresses: decoded and written
 * anew, so that a picture that is no picture, or one too large, is left out.
 */
export async function ownPictures(
	root: ParsedPart,
	wanted: ReadonlySet<string>,
	limits: PreviewLimits,
): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>();
	let octets = 0;
	for (const { contentId, content } of leaves(root)) {
		if (contentId === null || content === null || !wanted.has(contentId) || found.has(contentId)) continue;
		if (found.size >= limits.pictures || octets >= limits.pictureBytes) break;
		const picture = await previewPicture(content, limits);
		if (!('data' in picture)) continue;
		octets += picture.data.length;
		found.set(contentId, `data:${picture.mediaType};base64,${picture.data}`);
	}
	return found;
}
