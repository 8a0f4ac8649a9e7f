const token = /[\p{L}][\p{L}'’-]{2,19}|[$€£]|!{2,}|%/gu;
/** UTF-16 code units of subject and body that the model reads. */
export const modelReach = 12_000;

/** Distinct tokens of a text in lower case, words of 3 to 20 letters and a few signs; bounded repetition, linear. */
export function tokensOf(text: string): Set<string> {
	return new Set(text.slice(0, modelReach).toLowerCase().match(token) ?? []);
}
