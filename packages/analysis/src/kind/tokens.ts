const token = /[\p{L}][\p{L}'’-]{2,19}|[$€£]|!{2,}|%/gu;
/** UTF-16 code units of subject and body that the model reads. */
export const modelReach = 12_000;

/**
 * A text without its links and addresses, which tell about one mailing and about people. Each run of characters between
 * blanks is looked at once: linear, however long it is.
 */
export const withoutAddresses = (text: string): string =>
	text.replace(/(?<!\S)(?=[^\s@:]*[@:])\S+/g, (run) => {
		if (run.lastIndexOf('@', run.length - 2) >= 1) return ' ';
		const link = run.search(/https?:\/\/\S/);
		return link < 0 ? run : `${run.slice(0, link)} `;
	});

/** Distinct tokens of a text in lower case, words of 3 to 20 letters and a few signs; bounded repetition, linear. */
export function tokensOf(text: string): Set<string> {
	return new Set(text.slice(0, modelReach).toLowerCase().match(token) ?? []);
}
