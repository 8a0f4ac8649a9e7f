/** Characters of a name: systems stop at 255 octets. */
const nameCap = 120;

/** Characters that systems refuse in names, that end a header line, or that make a name read as another. */
const unfit =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
	/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff0-\uffff"*/:<>?\\|%]/g;

/** RFC 8187 §3.2.1: all but `attr-char` is percent-encoded. */
const encoded = (name: string): string =>
	encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const short = (name: string): string => {
	const letters = [...name];
	if (letters.length <= nameCap) return name;
	const dot = letters.lastIndexOf('.');
	const extension = dot > 0 && letters.length - dot <= 12 ? letters.slice(dot) : [];
	return [...letters.slice(0, nameCap - extension.length), ...extension].join('');
};

/** A sender's file name, fit for any system, and reading as it is. */
export const plainFileName = (fileName: string | null, fallback: string): string => {
	const cleaned = short(
		(fileName ?? '')
			.toWellFormed()
			.replace(unfit, '_')
			.replace(/^[.\s]+|[.\s]+$/g, ''),
	);
	return cleaned === '' ? fallback : cleaned;
};

/**
 * `Content-Disposition` of a download (RFC 6266): a name in ASCII for old programs, the whole one in UTF-8. The name is
 * the sender's: whatever it holds, one header line comes out.
 */
export const contentDisposition = (fileName: string | null, fallback: string): string => {
	const name = plainFileName(fileName, fallback);
	const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/;/g, '_');
	return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`;
};
