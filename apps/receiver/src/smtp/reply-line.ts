// biome-ignore lint/suspicious/noControlCharactersInRegex: what splits a reply is what must not be in it
const control = /[\x00-\x1f\x7f-\x9f]/g;

/** RFC 2034 §4: no enhanced status code with 1xx and 3xx. */
const ownEnhancedCode = /^[245]\.\d{1,3}\.\d{1,3} /;

/**
 * A reply as it goes over the wire (RFC 5321 §4.2), one line or several.
 *
 * @param enhanced - code put before each line that has none of its own; empty for none.
 */
export const replyLine = (
	code: number,
	data: string | readonly string[] | null | undefined,
	enhanced: string,
): string => {
	if (Array.isArray(data)) {
		const last = data.length - 1;
		return data.map((text, i) => `${code}${i < last ? '-' : ' '}${prefixed(text, enhanced)}\r\n`).join('');
	}
	const text = prefixed((data as string) ?? '', enhanced);
	return text === '' ? `${code}\r\n` : `${code} ${text}\r\n`;
};

const prefixed = (text: string, enhanced: string): string => {
	const safe = text.replace(control, ' ');
	return enhanced === '' || ownEnhancedCode.test(safe) ? safe : `${enhanced} ${safe}`.trimEnd();
};
