/** Where a letter and a digit meet, as they do in a word that people choose for a password. */
const seam = /[a-zà-ÿ][-_.!#&*+$%?^@]?\d|\d[-_.!#&*+$%?^@]?[a-zà-ÿ]/gi;
const inWord = /[\p{L}\d\-_.!#&*+$%?^@]/u;
const lengthCap = 40;

/**
 * Words that look chosen: two words and a number, marks or digits inside. Letters and digits that meet are looked for
 * first, since most texts have few of them.
 */
export function* chosenWords(text: string): Generator<{ start: number; end: number; value: string }> {
	let done = 0;
	seam.lastIndex = 0;
	for (let match = seam.exec(text); match !== null; match = seam.exec(text)) {
		let start = match.index;
		let end = match.index + match[0].length;
		while (start > done && end - start <= lengthCap && inWord.test(text[start - 1] as string)) start--;
		while (end < text.length && end - start <= lengthCap && inWord.test(text[end] as string)) end++;
		done = end;
		seam.lastIndex = end;
		const value = text.slice(start, end).replace(/[-_.,;:^@%&]+$/, '');
		if (value.length < 8 || value.length > lengthCap || /[\w@/.:#+=?&%-]/.test(text[start - 1] ?? ' ')) continue;
		if (/[\w@/=]/.test(text[end] ?? ' ') || !/^[\p{L}\d]/u.test(value)) continue;
		if (looksChosen(value)) yield { start, end: start + value.length, value };
	}
}

const file =
	/\.(?:pdf|docx?|xlsx?|xlsm|pptx?|csv|txt|zip|7z|rar|png|jpe?g|gif|eml|msg|ics|vcf|xml|json|ya?ml|html?|log|conf|cfg|ini|md|sh|exe|dll|odt|ods|mp[34]|key|pem|crt|p12|pfx|tar|gz|bak|sql|py|js|ts|example|com|org|net|fr|nl|be|de|eu|uk|mil|gov|ml|io|local|internal|lan)$/i;
const date =
	/(?:^|[-_. ])(?:jan|feb|f[eé]v|mar|mrt|apr|avr|mai|may|mei|jun|juin|jul|juil|aug|ao[uû]t|sep|oct|okt|nov|dec|d[eé]c|dez)\p{L}{0,7}[-_. ]?\d|\d{1,2}[-_.](?:jan|feb|f[eé]v|mar|mrt|apr|avr|mai|may|mei|jun|juin|jul|juil|aug|ao[uû]t|sep|oct|okt|nov|dec|d[eé]c|dez)/iu;
/** References, versions, models, and words with a number that everybody uses. */
const reference =
	/^(?:covid|sars|mid|late|early|pre|post|non|fy|q\d|art|art\.|annex|annexe|bijlage|memo|rev|version|v\d|build|form|formulaire|room|building|gate|flight|lot|ref|ticket|case|order|invoice|facture|factuur|devis|offerte|contract|contrat|project|projet|budget|rapport|report|note|plan|exercise|exercice|oefening|operation|class|classe|unit|item|model|type|step|stage|phase|level|tier|wave|week|semaine|day|page|figure|table|section|chapter|iso|din|nen|stanag|rfc|win|windows|office|airbus|boeing|iphone|galaxy)[-_. ]?\d/iu;

const hostName = /^[\w-]+(?:\.[\w-]+){2,}\.[a-z]{2,}$/i;

/** Whether a word looks chosen to be a password, not a file, a date, a reference or a part number. */
function looksChosen(word: string): boolean {
	if (/^[0-9a-f-]+$/i.test(word) || file.test(word) || date.test(word) || reference.test(word)) return false;
	if (/@[\w-]+\.\w/.test(word) || hostName.test(word) || /^\d{1,2}[a-z]{2}$/.test(word)) return false;
	const pieces = word.split(/[-_.!#&*+$%?^@]/).filter((piece) => piece !== '');
	const words = pieces.filter((piece) => /^\p{L}{3,}$/u.test(piece) && /\p{Ll}/u.test(piece)).length;
	const numbers = pieces.filter((piece) => /^\d{2,6}$/.test(piece)).length;
	if (words >= 2 && numbers >= 1) return true;
	// `maple7Stirrup`, `Pinson_Lune44`, `Ohm3ga-77`, `Merel88!Plein`: digits or marks within the letters.
	const knotted = /\p{L}\d{1,4}\p{L}{2}/u.test(word);
	// `Opal7-thunder`: a word with a digit on it beside another word.
	const mixed =
		pieces.length >= 2 &&
		words >= 1 &&
		!/\.[a-z]{2,4}$/i.test(word) &&
		pieces.some((piece) => /\d/.test(piece) && /\p{L}.*\p{L}.*\p{L}/u.test(piece));
	const marked = /[!#&*+$%?^]/.test(word) && /\p{L}{3}/u.test(word);
	const endsInNumber = pieces.length >= 2 && /\p{L}{3,}\d{2,4}$/u.test(word) && /\p{Ll}/u.test(word) && words >= 1;
	return (
		knotted ||
		mixed ||
		marked ||
		endsInNumber ||
		(words === 1 && numbers === 1 && /^\p{L}+[-_.]\p{L}*\d|\d[-_.]\p{L}/u.test(word) && pieces.length >= 3)
	);
}
