import { countries, countriesOfPrefix, countryByCode } from './country.ts';
import { type ShapeSort, shapes } from './shape-patterns.ts';

export interface ShapeHit {
	readonly country: string;
	readonly sort: ShapeSort;
}

/** A plus or two noughts, the prefix of a country, and at least five digits more. */
const international = /(?:\+|(?<![\d.,])00) ?(\d{3}|\d{1,2}(?=[ ().-]))(?=(?:[ ()./-]{0,2}\d){5})/g;
const account = /\b([A-Z]{2})\d{2}(?: ?[A-Z\d]{4}){3}/g;
/** Zone, band and square of the military grid: six degrees of longitude, eight of latitude. */
const grid = /\b(\d{1,2})([C-HJ-NP-X]) ?[A-Z]{2} ?\d{2,5} ?\d{2,5}\b/g;
const bands = 'CDEFGHJKLMNPQRSTUVWX';

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
		if (countryByCode.has(code as string)) yield { country: code as string, sort: 'accounts' };
	yield* positions(text);
	for (const { country, sort, language: needed, pattern } of shapes)
		if ((needed === null || needed === language) && pattern.test(text)) yield { country, sort };
}
