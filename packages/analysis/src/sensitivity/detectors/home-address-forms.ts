import { matches } from '../detector.ts';

/** A span in the form of a postal address. */
export interface AddressSpan {
	readonly start: number;
	readonly end: number;
	/** With a post code and a town. */
	readonly whole: boolean;
}

/** As far before a post code as its street may begin, and as many post codes of a part as are looked at. */
const reach = 130;
const leadReach = 24;
const postcodeCap = 2000;
/** A part with more addresses than this says nothing new with the next. */
const spanCap = 500;

const word = "[\\p{L}][\\p{L}'’.-]{0,24}";
const name = "\\p{Lu}[\\p{L}'’.-]{0,24}";
/** Between the lines or cells of an address. */
const gap = '(?:,[ \\t]{0,2}\\n?[ \\t>|]{0,12}|[ \\t]{0,3}\\n[ \\t>|]{0,24}|[ \\t]?[\\t|;] ?|,? - )';

const englishStreets =
	'street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|parkway|pkwy|loop|highway|hwy|square|sq|crescent|cres|close|gardens|grove|mews|row|hill|run|path|pike|turnpike|ridge|walk|bend|knoll|steps|crossing|xing|point|pt|pass|trace|cove|cv|glen|green|wharf|quay|view|vista|heights|landing|meadow|meadows|orchard|park|rise|vale|woods|fields|croft|yard|chase|drove|parade|plaza|spur|hollow|creek|branch|bluff|commons|fork|garth|gate|wynd|brae|causeway|rowe|alley|annex|mall|mount|mill|broadway|esplanade|circuit|concession|sideroad|line'.split(
		'|',
	);
const unit =
	'(?:,? ?\\(?(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|UNIT|[Ff]lat|[Ll]ot|LOT|[Ss]te|[Ss]uite|STE|[Bb]ldg|[Tt]rlr|[Ss]pc|[Ff]loor|[Nn]o|[Aa]pp|#)\\.? ?#?\\w{1,6}(?:-\\w{1,3})?\\)?)';
const number = '\\d{1,6}[A-Za-z]?(?:[-/]\\d{1,4})?(?: 1/2)?';
const inFront = '(?:(?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]oom|[Ss]uite)\\.? ?\\w{1,5},? {0,2}\\n?[ \\t]{0,8})?';
const ordinal = '\\d{1,3}(?:st|nd|rd|th)';
const numbered = '(?<=\\b(?:[Hh]wy|[Hh]ighway|[Rr]oute|[Rr]te|[Rr]oad|[Bb]ox|FM|CR|SR) )\\d{1,5}';
const small = 'of|the|de|la|del|du|and|le|les|des|on|upon|in';

/** What stands before a post code of the English-speaking lands. */
const english = new RegExp(
	`(?<![\\w/-])${inFront}${number}(?: (?:${name}|${ordinal}|${numbered}|${small})){1,8}${unit}?(?:${gap}\\(?${word}(?: ${word}\\)?){0,3}){0,3}[, \\t\\n(]{1,4}$`,
	'u',
);
const box = new RegExp(
	`(?<![\\w/-])(?:P\\.?O\\.? ?[Bb]ox|PSC|CMR|UNIT|Unit) \\d{1,6}(?:,? [Bb]ox \\d{1,6})?(?:${gap}${word}(?: ${word}){0,3}){0,3}[, \\t\\n]{1,4}$`,
	'u',
);
/** The same as people type it in haste: without capitals, but with a word for a street. */
const hasty = new RegExp(
	`(?<![\\w/-])${number},?(?: [\\p{L}\\d][\\p{L}\\d'’.-]{0,24}){1,4} (?:${englishStreets.join('|')})\\.?${unit}?(?:[, \\t\\n]{1,3}${word}){1,4}[, \\t\\n]{1,4}$`,
	'iu',
);
/** Houses with a name in place of a number. */
const namedHouse = new RegExp(
	`(?<![\\p{L}-])(?:${name} ){1,3}(?:Cottage|House|Farm|Farmhouse|Lodge|Barn|Croft|Villa|Rectory|Vicarage|Manor|Bungalow|Mill|View)(?:${gap}${word}(?: ${word}){0,3}){1,4}[, \\t\\n]{1,4}$`,
	'u',
);

const frenchTypes =
	'rue|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bd\\.?|bld|blvd|place|pl\\.?|chemin|ch\\.?|impasse|imp\\.?|all[ée]es?|route|rte\\.?|quai|cours|square|passage|sentier|r[ée]sidence|lotissement|hameau|lieu-?dit|faubourg|fg|villa|venelle|ruelle|mont[ée]e|c[ôo]te|esplanade|promenade|rond-point|traverse|voie|clos|cit[ée]|mail|parvis|rampe|corniche|domaine|lev[ée]e|digue|rang|chauss[ée]e|dr[èe]ve|terrasse|croissant';
const frenchWord = "[\\p{L}\\d][\\p{L}\\d'’.°/-]{0,24}";
const french = new RegExp(
	`(?<![\\w/-])\\d{1,5}(?: ?(?:bis|ter|quater|[A-Da-d]))?,? {1,2}(?:${frenchTypes}) (?:${frenchWord}[ ,]{0,2}){1,9}(?:${gap}\\(?${frenchWord}\\)?(?: \\(?${frenchWord}\\)?){0,4}){0,3}[, \\t\\n;|(-]{0,5}$`,
	'iu',
);
const belgianFrench = new RegExp(
	`(?<![\\p{L}-])(?:${frenchTypes}) (?:[\\p{L}][\\p{L}'’.-]{0,24} ){1,7}?(?:n°|no|, ?)? ?\\d{1,4} ?[a-z]?(?:[/-]\\d{1,4})?(?:,? ?(?:bte|bo[îi]te|bus|b)\\.? ?\\w{1,5})?[, \\t\\n;|-]{1,6}$`,
	'iu',
);
/** Places without streets. */
const hamlet =
	/(?<![\p{L}-])(?:lieu-?dit|r[ée]sidence|lotissement|hameau|domaine|ferme|le|la|les) (?:[\p{L}\d][\p{L}\d'’.°-]{0,24}[ ,]{1,2}){1,6}[\t\n;|-]{0,4}$/iu;
const particle = "(?:van|von|de|der|den|dem|het|'t|’t|ter|ten|op|aan|in|la|le|zum|zur|am|an|auf|bij|onder|of|du|des|e)";
/** Street and number as in the Netherlands, Flanders, Germany, Austria, Switzerland, Scandinavia. */
const continental = new RegExp(
	`(?<![\\p{L}\\d'’-])(?:['’][st]-? ?|\\d{1,2}e )?${name}(?: (?:${particle}|${name})){0,4},? \\d{1,5}(?:[ -]?(?:[a-zA-Z]{1,2}(?!\\p{L})|bis|huis|hs|rood|zwart|boven|beneden|I{1,3})|[-/ ]\\d{1,4})?(?:,? ?(?:bus|bte|bo[îi]te|app|apt|Whg|Top|OG|EG)\\.? ?\\w{0,5})?(?: ?[,\\t\\n;|]|  )[, \\t\\n;|-]{0,5}$`,
	'u',
);
const streetEnd =
	'(?:stra(?:ße|sse|at)|str\\.|weg|laan|plein|kade|dreef|singel|gracht|dijk|steeg|hof|pad|lei|markt|baan|steenweg|platz|allee|gasse|ring|ufer|damm|steig|park|heide|berg|veld|plantsoen|burg|wal|haven|poort|molen|akker|kamp|hoek|horst|bosch|bos|zoom|rak|erf|ryp|drift|brink|es|wei|vaart|kreek|bloem|stede|tuin|kwartier|promenade|chaussee|stieg|wall|graben|brücke|winkel|feld|blick|grund|redder|twiete|kamp|lohne|wiete)';
const hastyContinental = new RegExp(
	`(?<![\\p{L}\\d])[\\p{L}'’-]{2,28}${streetEnd} \\d{1,5}(?: ?[a-z]| bis| huis| hs|[-/]\\d{1,4})?[, \\t\\n;|-]{1,6}$`,
	'iu',
);
const spanishTypes =
	'calle|c/|c\\.|avenida|avda\\.?|av\\.|plaza|pza\\.?|plza\\.?|paseo|p\\.?º|camino|carretera|ctra\\.?|ronda|traves[íi]a|urbanizaci[óo]n|urb\\.?|glorieta|callej[óo]n|rambla|carrer|via|viale|piazza|corso|rua|largo|travessa';
const spanish = new RegExp(
	`(?<![\\p{L}\\d])(?:${spanishTypes}) ?(?:[\\p{L}][\\p{L}'’.-]{0,24} ?){1,6},? ?(?:n[º°.]{1,2} ?|n[úu]m\\.? ?)?\\d{1,4}(?: ?bis)?(?:,? ?(?:\\d{1,2} ?[.ºª°]{1,2}|piso|esc|pta|puerta|portal|bajo|[áa]tico|izq|dcha|int)\\.? ?\\w{0,6}){0,4}[, \\t\\n;|-]{1,6}$`,
	'iu',
);

const states =
	'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|GU|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|VI|WA|WV|WI|WY|AE|AP|AA|' +
	'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const town =
	"(?:St\\.? )?\\p{Lu}['’]?\\p{L}[\\p{L}'’-]{0,23}(?:[ -](?:(?:van|de|la|le|les|sur|sous|en|aan|den|der|am|an|im|bei|op|bij|y|del|lez|lès) ){0,2}\\p{Lu}[\\p{L}'’-]{1,24}){0,3}";
const between = '(?: {1,3}|[ ,]?[\\t|;] ?|, )';

/** A form of post code and what may stand before it. */
interface PostcodeForm {
	readonly code: RegExp;
	/** What must stand right before it. */
	readonly lead?: RegExp;
	readonly before: readonly RegExp[];
	/** What stands before it where the code itself could be a year. */
	readonly typed?: readonly RegExp[];
}

const forms: readonly PostcodeForm[] = [
	{
		code: /(?<![\w.-])\d{5}(?:-\d{4})?(?![\d-])/g,
		lead: new RegExp(`(?<![\\p{L}\\d])(?:${states})\\.?(?:,? {1,3}|,?\\n| ?[\\t|;] ?)$`, 'iu'),
		before: [english, box, hasty],
	},
	{
		code: /(?<![\w-])[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/g,
		before: [english, namedHouse],
	},
	{ code: /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\w-])/g, before: [french, english] },
	{
		code: new RegExp(`(?<![\\w-])[1-9]\\d{3} ?[A-Z]{2}(?![\\p{L}\\d])(?:${between}${town})?`, 'gu'),
		before: [continental, hastyContinental],
	},
	{ code: /(?<![\w-])[1-9]\d{3} ?[a-z]{2}(?![\p{L}\d])(?: \p{L}[\p{L}'’-]{2,24})?/gu, before: [hastyContinental] },
	{
		code: new RegExp(`(?<![\\w.])\\d{5}${between}${town}`, 'gu'),
		before: [french, belgianFrench, spanish, continental, hastyContinental, hamlet],
	},
	{ code: /(?<![\w.-])\d{5} \p{Ll}[\p{L}'’-]{3,24}/gu, before: [french, hastyContinental] },
	{
		code: new RegExp(`(?<![\\w.])[1-9]\\d{3}${between}${town}`, 'gu'),
		before: [belgianFrench, french, continental, hastyContinental],
		typed: [belgianFrench, french, hastyContinental],
	},
];

/** Towns whose post codes look like years. */
const yearTown =
	/^\d{4}\W{1,3}(?:Antwerpen|Anvers|Antwerp|Zwijndrecht|Kampenhout|Zaventem|Sterrebeek|Kraainem|Wezembeek|Zemst|Hofstade|Eppegem|Weerde|Elewijt|Neuch[âa]tel|Sion|Sitten)/;

/** No street is named after these: `Nov 12, 2026 Denver`, `Room 12`. */
const noStreet =
	/^(?:\p{Lu}[\p{L}'’.-]{0,24} ){0,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|januar[iy]?|februar[iy]?|march|april|june?|july?|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|maart|mei|juni|juli|augustus|oktober|märz|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|room|suite|kamer|chambre|zimmer|page|pagina|seite|table|tabel|flight|vlucht|vol|flug|gate|section|article|artikel|nr|no|num|number|numéro|version|tel|fax|phone|level|lot|grade|step|chapter|annex|bijlage|annexe|anlage|item|order|invoice|facture|factuur|rechnung|mon|tue|wed|thu|fri|sat|sun|total|totaal|pin|code|bsn)\.?,? \d/iu;

/** A street and number before a post code: where it begins, or -1. */
function streetBefore(flat: string, end: number, patterns: readonly RegExp[]): number {
	const from = Math.max(0, end - reach);
	const window = flat.slice(from, end).replace(/(?<![\w-])[A-Z]{1,2}-$/, '');
	for (const pattern of patterns) {
		const match = pattern.exec(window);
		if (match !== null && !(pattern === continental && noStreet.test(match[0]))) return from + match.index;
	}
	return -1;
}

const usSuffix = englishStreets
	.filter(
		(street) =>
			!/^(?:line|mill|mount|gate|park|green|branch|point|pass|view|annex|mall|fork|yard|fields|woods)$/.test(street),
	)
	.flatMap((street) => [street, (street[0] ?? '').toUpperCase() + street.slice(1), street.toUpperCase()])
	.join('|');
/** Streets and numbers that tell themselves by a word for a street, without a post code. */
const partial: readonly RegExp[] = [
	new RegExp(
		`(?<![\\w-])${number}(?: [NSEW]\\.?)?(?: [A-Z0-9][\\w'’.-]{0,24}){1,4} (?:${usSuffix})\\b\\.?${unit}?(?:,?[ \\n]{1,3}[A-Z][A-Za-z'.-]{1,24}(?: [A-Z][A-Za-z'.-]{2,24}){0,3})?(?:,? ?(?:[A-Z]{2})?,? \\d{5}(?:-\\d{4})?|,? [A-Z]{2}(?![\\w]))?`,
		'g',
	),
	new RegExp(`(?<![\\w-])\\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:${frenchTypes})(?: [\\p{L}'’.-]{1,24}){1,7}`, 'giu'),
	new RegExp(
		`(?<![\\p{L}-])(?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|chauss[ée]e|drève|clos|quai|square)(?: [\\p{L}][\\p{L}'’.-]{0,24}){1,6}?,? \\d{1,4}[a-z]?(?:/\\d{1,4})?(?![\\w:h]|[.,]\\d)(?:,? (?:à |te )?${town})?`,
		'gu',
	),
	new RegExp(
		`(?<![\\p{L}-])(?:${spanishTypes}) ?(?:[\\p{L}][\\p{L}'’.-]{0,24} ?){1,6},? (?:n[º°]? ?)?\\d{1,4}(?:,? ?\\d{1,2}[ºª°]? ?\\w?)?(?![\\w:]|[.,]\\d)`,
		'giu',
	),
];
/** One in which the word for a street ends the name: `Molenweg 12 te Lochem`, `Hauptstraße 4`. */
const compound = new RegExp(
	`(?<=\\p{L}{2})(?:${streetEnd}|${streetEnd.toUpperCase()}) \\d{1,4}(?:[ -]?(?:[a-zA-Z]{1,2}(?!\\p{L})|bis|huis|hs)|[-/]\\d{1,4})?(?![\\w:]|[.,]\\d|-\\d)(?:,? (?:in |te )?${town})?`,
	'gu',
);
const compoundStart = new RegExp(
	`(?:['’][st]-? ?|\\d{1,2}e )?(?:${name} (?:${particle} ){0,2}){0,2}\\p{Lu}[\\p{L}'’-]{1,28}$`,
	'u',
);

/**
 * Every span in the form of a postal address: whole ones first, then streets and numbers that lie in none of them.
 *
 * @param streets - whether a street and number without post code and town may count
 */
export function* addressSpans(flat: string, streets = true): Generator<AddressSpan> {
	const found: AddressSpan[] = [];
	const isFree = (start: number, end: number): boolean =>
		found.length < spanCap && !found.some((other) => start < other.end && other.start < end);
	let codes = 0;
	for (const { code, lead, before, typed } of forms) {
		for (const { start, end, value } of matches(code, flat)) {
			if (++codes > postcodeCap || found.length >= spanCap) return;
			const led = lead?.exec(flat.slice(Math.max(0, start - leadReach), start));
			if (led === null) continue;
			const year = typed !== undefined && /^(?:19|20)\d\d/.test(value) && !yearTown.test(value);
			const street = streetBefore(flat, start - (led?.[0].length ?? 0), year ? typed : before);
			if (street < 0 || !isFree(street, end)) continue;
			const span = { start: street, end, whole: true };
			found.push(span);
			yield span;
		}
	}
	if (!streets) return;
	for (const pattern of partial) {
		for (const { start, end, value } of matches(pattern, flat)) {
			if (found.length >= spanCap) return;
			if (!isFree(start, end)) continue;
			const span = { start, end, whole: /\d{5}(?:-\d{4})?$/.test(value) };
			found.push(span);
			yield span;
		}
	}
	for (const { start, end } of matches(compound, flat)) {
		const head = compoundStart.exec(flat.slice(Math.max(0, start - 60), start));
		if (head === null || !isFree(start - head[0].length, end)) continue;
		const span = { start: start - head[0].length, end, whole: false };
		found.push(span);
		yield span;
	}
}
