import type { ReadMessage } from '@straymail/contracts';
import { eld } from 'eld/small';

/** UTF-16 code units that mostly decide; three times as many are looked at where they do not. */
const enough = 500;
const few = 25;
/** Links, addresses, numbers and lines drawn with signs. */
const noise = /\d|@|:\/\/|[<>|=_*#]/;

const speech = (text: string): string =>
	text
		.split(/\s+/)
		.filter((word) => word !== '' && !noise.test(word))
		.join(' ');

/** Words without which hardly a sentence goes, and which no language near it has. */
const functionWords: ReadonlyMap<string, string> = new Map(
	Object.entries({
		en: 'the and of that with this have are will from your would been they which there what our',
		fr: 'les des une est vous nous pour dans avec sur pas cette votre qui aux sont mais leur',
		nl: 'het een van niet voor met zijn dat aan wordt naar ook maar bij deze heb hebben kunnen',
		de: 'der und ist nicht mit das für wir auf dem eine auch sich werden haben einen',
	}).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
/** So many different ones of a language and none of another: nothing else needs to be asked. */
const sure = 6;

function byFunctionWords(text: string): string | null {
	const found = new Set<string>();
	let only: string | null = null;
	for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
		const language = functionWords.get(word);
		if (language === undefined) continue;
		if (only !== null && only !== language) return null;
		only = language;
		found.add(word);
	}
	return found.size >= sure ? only : null;
}

/** Language of what was written, ISO 639-1, or null when there is too little text to tell. */
export function detectLanguage(message: ReadMessage): string | null {
	const body = message.parts.find((part) => part.part === 'body');
	let text = '';
	for (const segment of body?.segments ?? []) {
		if (segment.kind !== 'main' || text.length >= enough) continue;
		text += `${body?.text.slice(segment.start, Math.min(segment.end, segment.start + 3 * enough)) ?? ''} `;
	}
	const spoken = speech(text);
	let clean = spoken.slice(0, enough);
	if (clean.length < 80) clean = `${speech(message.subject.slice(0, 200))} ${clean}`.trim();
	if (clean.replace(/[^\p{L}]/gu, '').length < few) return null;
	return byFunctionWords(clean) ?? (eld.detect(clean).language || eld.detect(spoken).language || null);
}
