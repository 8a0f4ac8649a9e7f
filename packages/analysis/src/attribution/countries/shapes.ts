import { countries, countriesOfPrefix } from './country.ts';

/** What numbers are written like where they come from. */
export type ShapeSort = 'telephones' | 'postcodes' | 'accounts' | 'papers' | 'positions' | 'saints';
export interface ShapeHit {
	readonly country: string;
	readonly sort: ShapeSort;
}

interface Shape {
	readonly country: string;
	readonly sort: ShapeSort;
	/** Language that the text must have where the shape alone says too little. */
	readonly language?: string;
	/** Bounded work at each offset. */
	readonly pattern: RegExp;
}

const states =
	'A[KLPRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

/** Towns called after saints: thousands, and none in Muslim countries. */
const saint = /\bSainte?-\p{Lu}\p{Ll}{2}/u;

const shapes: readonly Shape[] = [
	{ country: 'FR', sort: 'telephones', pattern: /(?<![\d.,+-])0[1-9](?:[ .-]\d{2}){4}(?![\d])/, language: 'fr' },
	{
		country: 'ML',
		sort: 'telephones',
		pattern: /(?<![\d+,.][ .]?)[5-9]\d(?:[ .]\d{2}){3}(?![ .,]?\d)/,
		language: 'fr',
	},
	{ country: 'NL', sort: 'telephones', pattern: /(?<!\d)0(?:6[ -]\d{8}|[1-9]\d[ -]\d{7}|[1-9]\d{2}[ -]\d{6})(?!\d)/ },
	{ country: 'GB', sort: 'telephones', pattern: /(?<!\d)0(?:7\d{3} ?\d{6}|20 \d{4} \d{4}|1\d{3} \d{6})(?!\d)/ },
	{
		country: 'US',
		sort: 'telephones',
		pattern: /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[. -])\d{3}[. -]\d{4}(?![\d-])/,
		language: 'en',
	},
	{
		country: 'CA',
		sort: 'telephones',
		pattern: /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[. -])\d{3}[. -]\d{4}(?![\d-])/,
		language: 'fr',
	},
	{ country: 'BE', sort: 'telephones', pattern: /(?<!\d)04\d{2}[ /]\d{2}[ .]?\d{2}[ .]?\d{2}(?!\d)/ },
	{ country: 'SN', sort: 'telephones', pattern: /(?<!\d)7[05678] \d{3} \d{2} \d{2}(?!\d)/ },
	{ country: 'AU', sort: 'telephones', pattern: /(?<!\d)04\d{2} \d{3} \d{3}(?!\d)/ },
	{
		country: 'FR',
		sort: 'postcodes',
		pattern:
			/(?<![\d-]|\d )(?:0[1-9]|[1-8]\d|9[0-8])\d{3} (?:\p{Lu}\p{Ll}{2}|(?!CFA|EUR|FCFA|XOF|USD|F CFA)\p{Lu}{4})/u,
		language: 'fr',
	},
	{ country: 'NL', sort: 'postcodes', pattern: /(?<!\d)[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}\p{Ll}/u },
	{ country: 'US', sort: 'postcodes', pattern: new RegExp(`\\b(?:${states}|AE|AP) \\d{5}(?!\\d)`) },
	{ country: 'GB', sort: 'postcodes', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/ },
	{ country: 'CA', sort: 'postcodes', pattern: /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/ },
	{ country: 'BE', sort: 'postcodes', pattern: /\bB-\d{4}\b/ },
	{ country: 'DE', sort: 'postcodes', pattern: /\bD-\d{5}\b|(?<!\d)\d{5} \p{Lu}\p{Ll}{2}/u, language: 'de' },
	{ country: 'ES', sort: 'postcodes', pattern: /(?<!\d)[0-5]\d{4} \p{Lu}\p{Ll}{2}/u, language: 'es' },
	{ country: 'AU', sort: 'postcodes', pattern: /\b(?:NSW|VIC|QLD|ACT|TAS|WA|SA|NT) \d{4}\b/ },
	{ country: 'FR', sort: 'saints', pattern: saint, language: 'fr' },
	{ country: 'BE', sort: 'saints', pattern: saint, language: 'fr' },
	{ country: 'CA', sort: 'saints', pattern: saint, language: 'fr' },
	{ country: 'FR', sort: 'papers', pattern: /\b\d{2}[A-Z]{2}\d{5}\b/, language: 'fr' },
	{ country: 'ML', sort: 'papers', pattern: /\bAA\d{7}\b/, language: 'fr' },
];

/** A plus or two noughts, the prefix of a country, and at least six digits more. */
const international = /(?:\+|(?<![\d.,])00) ?(\d{3}|\d{1,2}(?=[ ().-]))(?=(?:[ ()./-]{0,2}\d){5})/g;
const account = /\b([A-Z]{2})\d{2}(?: ?[A-Z\d]{4}){3}/g;
/** Zone, band and square of the military grid: six degrees of longitude, eight of latitude. */
const grid = /\b(\d{1,2})([C-HJ-NP-X]) ?[A-Z]{2} ?\d{2,5} ?\d{2,5}\b/g;
const bands = 'CDEFGHJKLMNPQRSTUVWX';

const known = new Set(countries.map(({ code }) => code));

function* positions(text: string): Generator<ShapeHit> {
	for (const [, zone, band] of text.matchAll(grid)) {
		const south = -80 + 8 * bands.indexOf(band as string);
		const west = -180 + 6 * (Number(zone) - 1);
		for (const { code, box } of countries) {
			const [low = 0, high = 0, left = 0, right = 0] = box ?? [];
			if (box !== undefined && south < high && south + 8 > low && west < right && west + 6 > left)
				yield { country: code, sort: 'positions' };
		}
	}
}

/** Numbers that are written as one country writes them. */
export function* shapesIn(text: string, language: string | null): Generator<ShapeHit> {
	for (const [, digits] of text.matchAll(international))
		for (const { code } of countriesOfPrefix(digits as string)) yield { country: code, sort: 'telephones' };
	for (const [, code] of text.matchAll(account))
		if (known.has(code as string)) yield { country: code as string, sort: 'accounts' };
	yield* positions(text);
	for (const { country, sort, language: needed, pattern } of shapes)
		if ((needed === undefined || needed === language) && pattern.test(text)) yield { country, sort };
}
