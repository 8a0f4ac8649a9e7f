import words from './language-words.json' with { type: 'json' };

/** Languages whose data is installed. */
export type OcrLanguage = keyof typeof words;
export const ocrLanguages = Object.keys(words) as OcrLanguage[];

const languageOf = new Map<string, OcrLanguage[]>();
for (const language of ocrLanguages) {
	for (const word of words[language]) languageOf.set(word, [...(languageOf.get(word) ?? []), language]);
}
/** A text shorter than this says too little about its language, and is read again in all of them at little cost. */
const shortText = 40;

/**
 * Languages to read a page in, by the little words that were read of it: English first, since a page needs a second
 * reading only where it is not in English.
 */
export function languagesOf(text: string): readonly OcrLanguage[] {
	const read = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = new Map<OcrLanguage, number>();
	for (const word of read) {
		for (const language of languageOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const [best] = [...counts].sort(([, a], [, b]) => b - a);
	if (best?.[0] === 'eng') return ['eng'];
	if (read.length < shortText) return ocrLanguages;
	return best === undefined ? ['eng'] : ['eng', best[0]];
}
