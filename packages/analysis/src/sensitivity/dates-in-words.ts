import { months } from './dates.ts';

/** Days as deeds and letters spell them, from the first to the thirty-first. */
const days = [
	// French
	'premier|(?:vingt|trente)(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix(?:[ -](?:sept|huit|neuf))?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize',
	// Dutch
	'eerste|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintig|dertig)(?:ste)?|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)(?:de|ste)?',
	// English
	'(?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)(?: day)?(?: of)?',
	// German
	'(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig)sten|(?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|(?:drei|vier|fünf|sech|sieb|acht|neun)zehnten)',
	// Spanish
	'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci(?:séis|siete|ocho|nueve)|veinte|veinti\\p{L}{3,7}|treinta(?: y uno)?',
].join('|');

const tail = '(?:[ -]\\p{L}{2,14}){1,4}';
const years = [
	'(?:19|20)\\d{2}(?!\\d)',
	`mil(?:le)? neuf[ -]cent${tail}`,
	`deux[ -]mil(?:le)?(?:${tail})?`,
	'negentienhonderd(?: en)? ?\\p{L}{0,20}',
	'tweeduizend(?: en)? ?\\p{L}{0,20}',
	`nineteen(?: hundred(?: and)?)?(?:[ -]\\p{L}{2,10}){1,2}`,
	`two thousand(?: and)?(?:[ -]\\p{L}{2,10}){0,2}`,
	'neunzehnhundert\\p{L}{3,24}',
	'zweitausend\\p{L}{0,20}',
	`mil novecientos${tail}`,
	`dos mil(?:${tail})?`,
].join('|');

/** Source of a date whose day, and maybe whose year, is spelt: `vingt-deux juin 1971`. Bounded, so linear. */
export const spelledDate = `(?:${days}) (?:de )?(?:${months})\\.?,? (?:de |del )?(?:${years})`;
