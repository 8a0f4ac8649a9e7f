/** Characters kept of a file name; file systems stop at 255. */
const nameCap = 200;

/**
 * A file name that may stand in a part's name: no control or bidirectional-override characters, no path, not empty.
 *
 * @param ordinal position among the attachments, from 1, for the name of what has none
 */
export function safeFileName(name: string | null, ordinal: number): string {
	const cleaned = (name ?? '')
		.replace(/^.*[/\\]/s, '')
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
		.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
		.trim();
	if (cleaned === '' || /^\.+$/.test(cleaned)) return `unnamed-${ordinal}`;
	if (cleaned.length <= nameCap) return cleaned;
	const dot = cleaned.lastIndexOf('.');
	const extension = dot > 0 && cleaned.length - dot <= 12 ? cleaned.slice(dot) : '';
	return cleaned.slice(0, nameCap - extension.length) + extension;
}
