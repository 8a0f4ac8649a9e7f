import type { Evidence } from '@straymail/contracts';
import { nameOf } from './countries/clues.ts';
import { countryByCode } from './countries/country.ts';
import type { Setting, Weighed } from './setting.ts';

/** Language or national numbers of a country that no candidate is of: a country's own mail under its own ending. */
const foreignDoubt = 3;
/** Candidates for whom more speaks than this are not foreign. */
const leastForeign = 0.5;
/** A distinct name is hardly an owner's there; English is written to everybody. */
const share = { distinct: 0.4, english: 0.5 };

const doubt = (code: string, odds: number, text: string): Evidence[] =>
	odds <= 0 ? [] : [{ code: `attribution.${code}`, text, weight: -Math.round(odds * 10) / 10 }];

/** What speaks against all candidates of a recipient, as log-odds below zero with a reason each. */
export const doubtsOf = (weighed: readonly Weighed[], setting: Setting): Evidence[] =>
	weighed.length === 0
		? []
		: [
				...doubt('foreign', isForeign(weighed) ? foreignDoubt : 0, 'Language or numbers of a country that none is of.'),
				...localDoubt(setting),
				...neighbourDoubt(weighed, setting),
				...doubt('nobody', setting.localPart.nobody, 'The local part is none that a person or an office has.'),
			];

const isAgainst = ({ code, weight = 0 }: Evidence): boolean =>
	weight < 0 && (code === 'attribution.language' || code === 'attribution.national-number');

const isForeign = (weighed: readonly Weighed[]): boolean =>
	weighed.every(
		({ evidence, distinction }) =>
			distinction !== 'distinct' &&
			evidence.some(isAgainst) &&
			evidence.reduce((sum, { weight = 0 }) => sum + weight, 0) < leastForeign,
	);

/**
 * What speaks for mail of the country whose ending the recipient's domain has: such mail may be meant for an owner there
 * and be no slip at all. Nothing where a candidate is of that country, or where the language is not spoken there.
 */
function localDoubt({ named, endingCountry, placed, localPart }: Setting): Evidence[] {
	const country = countryByCode.get(endingCountry);
	if (country === undefined || placed.some((one) => one.country === country.code)) return [];
	const { language } = named;
	if (language !== null && language !== 'en' && !country.languages.includes(language)) return [];
	const isEnglish = language === 'en' && !country.languages.includes('en');
	const isDistinct = placed.some(({ distinction }) => distinction === 'distinct');
	const own = (localPart.countries.get(country.code) ?? []).reduce((sum, { weight = 0 }) => sum + weight, 0);
	const odds =
		(named.clues.weight(country.code) + own) * (isEnglish ? share.english : 1) * (isDistinct ? share.distinct : 1);
	const text = `Points to ${nameOf(country.code)}, whose ending it has: it may be no slip.`;
	return doubt('own-ending', odds, text);
}

/** What points to a neighbour whose own office of that name no register knows. */
function neighbourDoubt(weighed: readonly Weighed[], { endingCountry }: Setting): Evidence[] {
	const best = weighed.toSorted((a, b) => b.score - a.score)[0];
	const against = best?.evidence.find(({ code }) => code === 'attribution.neighbour')?.weight ?? 0;
	// Mail of a country to its own office would show it; mail from abroad need not.
	const odds = best?.country === endingCountry ? -3 * against : -against;
	return doubt('neighbours-own', odds, 'A neighbour may have an office of that name which the register does not know.');
}
