import { institutionEnding, institutionWords } from './institution-words.ts';
import { notNames, particles, titles } from './titles.ts';

/** Naval ratings by their letters: `BM2`, `ENC`, `EM3`. */
const rating = /^[A-Z]{2,3}(?:[1-3]|C[SM]?)$/;
const initials = /^(?:\p{Lu}\.?-?){1,4}$|^(?:\p{Lu}\p{Ll}?\.){1,5}$/u;
const nameWord = /^\p{Lu}[\p{L}'’]{1,24}(?:-\p{L}[\p{L}'’]{0,24}){0,3}$/u;
const legalForm =
	/(?:^|[\s,(])(?:[Ll]td|LTD|Limited|LLC|LLP|Inc|INC|Corp|PLC|plc|GmbH|mbH|AG|KG|OHG|UG|e\.V|e\.K|[Bb]\.[Vv]|B[Vv]|[Nn]\.[Vv]|NV|V\.?O\.?F|vof|BVBA|SRL|SPRL|SARL|S\.A\.R\.L|SASU?|S\.A\.S|EURL|SCI|SCP|SELARL|S\.A|SA|S\.L|SL|SLU|S\.L\.U|S\.p\.A|SPA|ASBL|asbl|VZW|vzw|P\.C|P\.A|P\.L\.C|Co|Cie|Bros|Gebr)(?:[\s.,;:)]|$)|& ?(?:Co|Sons?|Daughters?|Cie|Fils|Partners?|Zn|Zonen|Söhne|Associés|Hijos|Bros)(?![\p{L}])/u;
const registered =
	/\bwww\.|https?:|\b(?:VAT|[Bb][Tt][Ww]|TVA|KvK|KVK|SIRET|SIREN|USt-?Id|CIF|NIF|RCS|EIN)\b|[Rr]egistered in\b/;

/** Compound words that name a place open to the public though no capital marks them: `huisartsenpraktijk De Brink`. */
const plainInstitution =
	/\p{Ll}{3}(?:praktijk|kantoor|kliniek|winkel|bedrijf|centrum|kazerne|ziekenhuis|verhuur|dienst|betrieb|klinik|praxis|zentrum|krankenhaus|kaserne)(?!\p{L})/u;

const isInstitution = (word: string): boolean => {
	const lower = word.toLowerCase().replace(/^[ld]['’]/, '');
	return (
		institutionWords.has(lower) ||
		lower.split('-').some((half) => institutionWords.has(half)) ||
		(lower.length > 7 && institutionEnding.test(lower))
	);
};

const wordsOf = (text: string): string[] =>
	text
		.replace(/[()[\]"“”«»*_|]/g, ' ')
		.split(/[\s,;/]+/)
		.filter((word) => /[\p{L}\d&]/u.test(word));

/** Whether a text has a firm's legal form or registration. */
export const namesFirm = (text: string): boolean => legalForm.test(text) || registered.test(text);

/** Whether a short text has words with a capital, as in a name, that tell a firm, an office or a place open to the public. */
export const namesInstitution = (text: string): boolean =>
	namesFirm(text) ||
	plainInstitution.test(text) ||
	wordsOf(text).some((word) => /^[\p{Lu}\d]|^[ld]['’]\p{Lu}/u.test(word) && isInstitution(word.replace(/[.:]+$/, '')));

/** `title`: a name with a form of address or a rank; `name`: reads like a name; null: neither. */
export type PersonReading = 'title' | 'name' | null;

/** Whether a short text is a person's name and nothing else: two to six words, none of them a firm's. */
export function readsAsPerson(text: string): PersonReading {
	const trimmed = text.trim();
	if (trimmed.length < 4 || trimmed.length > 70 || /[@!?=<>]/.test(trimmed) || legalForm.test(trimmed)) return null;
	const words = wordsOf(trimmed);
	if (words.length > 8) return null;
	let titled = false;
	let names = 0;
	let whole = 0;
	for (const word of words) {
		const bare = word.replace(/[.:]+$/, '');
		if (names === 0 && (titles.has(bare.toLowerCase()) || rating.test(bare))) {
			titled = true;
			continue;
		}
		if (particles.has(bare.toLowerCase())) continue;
		if (notNames.has(bare.toLowerCase())) return null;
		names++;
		if (initials.test(word)) continue;
		if (!nameWord.test(bare) || isInstitution(bare)) return null;
		whole++;
	}
	if (whole === 0 || names > 5) return null;
	if (titled) return 'title';
	return names >= 2 ? 'name' : null;
}
