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
		en: 'the and that with this have are from your would been they which there what our to you not for but can has if by it about just when how some who more',
		fr: 'les des une est vous nous pour dans avec sur pas cette votre qui aux sont mais leur et le je il ce ne plus par bien tout',
		nl: 'het een van niet voor met zijn dat aan wordt naar ook maar bij deze heb hebben kunnen ik nog wel wij om te op er als',
		de: 'der und ist nicht mit das für wir auf dem eine auch sich werden haben einen ich sie zu von den im ein bei nach wie oder aber',
	}).flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const)),
);
/** So many different ones of a language, and of no other more than an eighth of that: nothing else needs to be asked. */
const sure = 6;
const foreignShare = 1 / 8;

function byFunctionWords(text: string): string | null {
	const found = new Map<string, Set<string>>();
	for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
		const language = functionWords.get(word);
		if (language !== undefined) found.set(language, (found.get(language) ?? new Set()).add(word));
	}
	const [first, second] = [...found].sort(([, a], [, b]) => b.size - a.size);
	if (first === undefined || first[1].size < sure) return null;
	return (second?.[1].size ?? 0) <= first[1].size * foreignShare ? first[0] : null;
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
