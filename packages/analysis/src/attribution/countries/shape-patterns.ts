/** What sort of number is written like where it comes from. */
export type ShapeSort = 'telephones' | 'postcodes' | 'accounts' | 'papers' | 'positions' | 'saints' | 'units';

export interface Shape {
	readonly country: string;
	readonly sort: ShapeSort;
	/** Bounded work at each offset. */
	readonly pattern: RegExp;
	/** Language that the text must have where the shape alone says too little. */
	readonly language: string | null;
}

const shape = (country: string, sort: ShapeSort, pattern: RegExp, language: string | null = null): Shape => ({
	country,
	sort,
	pattern,
	language,
});

const states =
	'A[KLPRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const american = /(?<![\d-])(?:\(\d{3}\) ?|\d{3}[. -])\d{3}[. -]\d{4}(?![\d-])/;
/** Towns called after saints: thousands, and none in Muslim countries. */
const saint = /\bSainte?-\p{Lu}\p{Ll}{2}/u;
/** Abbreviations of French regiments that no other army of the language has: `2e REI`, `13e BCA`. */
const regiment =
	/(?<!\d)\d{1,3} ?(?:e|er|re|è|ème|eme|°) ?(?:RIMa|RPIMa|RPIMA|REI|REP|REG|REC|RHP|RHC|RAMa|RAMA|RGP|RMED|RMAT|RTRN|BCA|BIM|BIMa|RICM|Cuir|Spahis)(?![\p{L}\d])/u;

/** Telephone numbers, postal codes and papers as each country writes them, without its prefix. */
export const shapes: readonly Shape[] = [
	shape('FR', 'telephones', /(?<![\d.,+-])0[1-9](?:[ .-]\d{2}){4}(?!\d)|(?<![\d.,+-])0[67]\d{8}(?!\d)/, 'fr'),
	shape('ML', 'telephones', /(?<![\d+,.-][ .]?)(?:2[01]|[5-9]\d)(?:[ .-]\d{2}){3}(?![ .,-]?\d)/, 'fr'),
	shape('NL', 'telephones', /(?<!\d)0(?:6[ -]\d{8}|[1-9]\d[ -]\d{7}|[1-9]\d{2}[ -]\d{6})(?!\d)/),
	shape('GB', 'telephones', /(?<!\d)0(?:7\d{3} ?\d{6}|20 \d{4} \d{4}|1\d{3} \d{6})(?!\d)/),
	shape('US', 'telephones', american, 'en'),
	shape('CA', 'telephones', american, 'fr'),
	shape('BE', 'telephones', /(?<!\d)04\d{2}[ /]\d{2}[ .]?\d{2}[ .]?\d{2}(?!\d)/),
	shape('SN', 'telephones', /(?<!\d)7[05678] \d{3} \d{2} \d{2}(?!\d)/),
	shape('AU', 'telephones', /(?<!\d)04\d{2} \d{3} \d{3}(?!\d)/),
	shape(
		'FR',
		'postcodes',
		/(?<![\d-]|\d )(?:0[1-9]|[1-8]\d|9[0-8])\d{3} (?:\p{Lu}\p{Ll}{2}|(?!CFA|EUR|FCFA|XOF|USD)\p{Lu}{4})/u,
		'fr',
	),
	shape('ML', 'postcodes', /\brue \d{1,4},? (?:porte|p\.) ?\d{1,4}\b/i, 'fr'),
	shape('NL', 'postcodes', /(?<!\d)[1-9]\d{3} ?[A-Z]{2} {1,2}\p{Lu}\p{Ll}/u),
	shape('US', 'postcodes', new RegExp(`\\b(?:${states}|AE|AP) \\d{5}(?!\\d)`)),
	shape('GB', 'postcodes', /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/),
	shape('CA', 'postcodes', /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/),
	shape('BE', 'postcodes', /\bB-\d{4}\b/),
	shape('DE', 'postcodes', /\bD-\d{5}\b|(?<!\d)\d{5} \p{Lu}\p{Ll}{2}/u, 'de'),
	shape('ES', 'postcodes', /(?<!\d)[0-5]\d{4} \p{Lu}\p{Ll}{2}/u, 'es'),
	shape('AU', 'postcodes', /\b(?:NSW|VIC|QLD|ACT|TAS|WA|SA|NT) \d{4}\b/),
	shape('FR', 'papers', /\b\d{2}[A-Z]{2}\d{5}\b|\bFR ?\d{2} ?\d{9}\b/, 'fr'),
	shape('ML', 'papers', /\bAA\d{7}\b/, 'fr'),
	shape('NL', 'papers', /\bNL ?\d{9} ?B\d{2}\b/),
	shape('BE', 'papers', /\bBE ?0\d{3}[. ]?\d{3}[. ]?\d{3}\b/),
	shape('FR', 'saints', saint, 'fr'),
	shape('BE', 'saints', saint, 'fr'),
	shape('CA', 'saints', saint, 'fr'),
	shape('FR', 'units', regiment),
];
