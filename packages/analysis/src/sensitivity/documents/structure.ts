import { timePattern } from '../dates.ts';
import { matches } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';

const amount =
	/(?:[$€£]|\b(?:USD|EUR|GBP|CHF|AUD|CAD|XOF|FCFA)) ?\d{1,3}(?:[., ]?\d{3}){0,4}(?:[.,]\d{2})?(?!\d)|(?<![\d.,])\d{1,3}(?:[., ]?\d{3}){0,4}(?:[.,]\d{2})? ?(?:€|EUR\b|USD\b|GBP\b|euros?\b|dollars?\b|FCFA\b|k€)/gi;

/** How many amounts of money a text names, counted to eight. */
export function amountsIn(text: ScanText): number {
	let count = 0;
	for (const _found of matches(amount, text.flat)) if (++count >= 8) break;
	return count;
}

/** How many clock times a text names, counted to eight. */
export function timesIn(text: ScanText): number {
	let count = 0;
	for (const _found of matches(timePattern, text.flat)) if (++count >= 8) break;
	return count;
}

/** Ranks and grades that stand before names in rosters, of the US, British, French, Dutch and German services. */
const rank =
	/(?:^|[\s,;|\t])(?:GEN|LTG|MG|BG|COL|LTC|MAJ|CPT|CAPT|1LT|2LT|1ST LT|LT|LTJG|LCDR|CDR|ENS|RADM|VADM|CW[2-5]|WO1|CSM|SGM|1SG|MSG|MSGT|SFC|SSG|SSGT|TSGT|SMSGT|CMSGT|SRA|A1C|AMN|SGT|CPL|LCPL|SPC|PFC|PVT|PV2|GYSGT|SCPO|MCPO|CPO|PO[123]|HM[123C]|BM[123C]|[A-Z]{2}[123CS]|SN|FN|Col\.?|Lt\.? ?Col\.?|Maj\.?|Capt\.?|Sgt\.?|Cpl\.?|Lt\.?|Adj\.?|Cne|Ltn|Cdt|Adc|Sgc|Sch|Mtr|Slt|Lcl|Elnt|Kap|Kapt|Sgt1|Smjr|Aooi|Kpl|Olt|Hptm|Fw|OFw|StFw|Uffz|Gefr)\b[.,;|\t ]/;
const person = /\p{Lu}[\p{L}'-]+,? \p{Lu}[\p{L}'.-]*/u;

/** Lines with a rank before a name among short cells. */
export function rankedRows(text: ScanText): number {
	let rows = 0;
	for (const line of text.lines) {
		if (line.text.length < 6 || line.text.length > 240 || !rank.test(line.text)) continue;
		if (line.text.split(/\t|\||;|,| {2,}/).length >= 3 || /^\s*\d{1,3}[.)\s]/.test(line.text)) rows++;
	}
	return rows;
}

/** Lines that look like entries of a roster: a rank, or a name with a date or number, among short cells. */
export function rosterRows(text: ScanText): number {
	let rows = 0;
	for (const line of text.lines) {
		if (line.text.length < 6 || line.text.length > 240) continue;
		const cells = line.text.split(/\t|\||;|,| {2,}/).length;
		const numbered = /^\s*\d{1,3}[.)\s]/.test(line.text);
		const ranked = rank.test(line.text);
		if (ranked && (cells >= 3 || numbered)) rows++;
		else if (
			cells >= 2 &&
			line.text.includes('\t') &&
			/\p{Lu}{3,}/u.test(line.text) &&
			/\d(?:[ .]?\d){7}/.test(line.text)
		)
			rows++;
		else if (cells >= 3 && person.test(line.text) && /\d{4}/.test(line.text) && !/[.!?]\s*$/.test(line.text)) rows++;
	}
	return rows;
}
