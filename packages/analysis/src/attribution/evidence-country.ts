import type { Evidence } from '@straymail/contracts';
import type { DomainCandidate } from './candidates.ts';
import { nameOf } from './countries/clues.ts';
import { countries, countryByCode } from './countries/country.ts';
import type { Placed, Setting } from './setting.ts';

const evidence = (code: string, weight: number, text: string): Evidence => ({
	code: `attribution.${code}`,
	text,
	weight,
});

const speaks = (country: string, language: string): boolean =>
	countryByCode.get(country)?.languages.includes(language) === true;
/** Organisations of states are written to in every language. */
const international: ReadonlySet<string> = new Set(['INT', 'EU']);
const hosts = new Map(countries.flatMap(({ code, hosts: names = [] }) => names.map((host) => [host, code])));
/** Deals with people of all countries, and is written to in all languages. */
const foreignOffice = /foreign|department of state|diplom|affaires étrangères|buitenlandse zaken|auswärtig|exteriores/i;
const isForeignOffice = ({ registered }: DomainCandidate): boolean => foreignOffice.test(registered.organisation.name);
/** A neighbour that speaks the same language takes at most so much away. */
const mostNeighbour = 2;

/** Names, places, numbers and authorities that point to the candidate's country or away from it. */
export function clueEvidence(
	{ candidate, country, distinction }: Placed,
	{ named, localPart, endingCountry }: Setting,
): Evidence[] {
	if (country === '') return [];
	const found: Evidence[] = [];
	const isAbroad = isForeignOffice(candidate);
	// A mailbox at a provider may be anybody's in that country.
	const clues = named.clues.weight(country) * (distinction === 'provider' ? 0.5 : 1);
	if (clues > 0)
		found.push(evidence('country', clues, `Points to ${nameOf(country)}: ${named.clues.inWords(country)}.`));
	// Nearly all mail within a country names its people, places or money.
	else if (
		country === endingCountry &&
		named.language !== null &&
		named.language !== 'en' &&
		!localPart.countries.has(country)
	)
		found.push(evidence('no-country', -1.2, `Nothing points to ${nameOf(country)}.`));
	if (named.country !== null && named.country !== country && !isAbroad)
		found.push(evidence('national-number', -1, 'Holds a national number of another country.'));
	if (isAbroad && [...localPart.places].some((place) => place !== country))
		found.push(evidence('post', 2, 'The local part names a place abroad, as those of embassies do.'));
	return found;
}

/** Whether the message is in a language that the candidate is written to in, and what else speaks it. */
export function languageEvidence({ candidate, country, distinction }: Placed, setting: Setting): Evidence[] {
	const { named, placed, endingCountry } = setting;
	const { language } = named;
	if (language === null) return [];
	const whose = `the language of ${candidate.registered.organisation.name}.`;
	const isAnybodys = country === '' || international.has(country);
	if (language === 'en')
		return isAnybodys || speaks(country, 'en') ? [evidence('language', 0.8, `Written in ${whose}`)] : [];
	if (isAnybodys) return [];
	if (!speaks(country, language)) {
		const isSpokenByRival = placed.some((other) => other.country !== country && speaks(other.country, language));
		if (isSpokenByRival) return [evidence('language', -1.5, `Not written in ${whose}`)];
		return distinction === 'distinct' || isForeignOffice(candidate)
			? []
			: [evidence('language', -0.8, `Not written in ${whose}`)];
	}
	// What an owner under the recipient's own ending speaks as well says less against that owner.
	const isShared = speaks(endingCountry, language) && !placed.some((other) => other.country === endingCountry);
	const found = [evidence('language', isShared ? 2.2 : 3, `Written in ${whose}`)];
	const isAlone = distinction === 'distinct' || isForeignOffice(candidate);
	const neighbour = isAlone ? null : neighbourOf(country, language, setting);
	if (neighbour !== null) found.push(neighbour);
	return found;
}

/** Another country that the text points to, where the same language is spoken and that no candidate is of. */
function neighbourOf(
	country: string,
	language: string,
	{ named, placed, countries: registered, endingCountry }: Setting,
): Evidence | null {
	const weight = (code: string): number => named.clues.weight(code);
	const [first] = named.clues.countries
		.filter(
			(other) =>
				other !== country &&
				other !== endingCountry &&
				registered.has(other) &&
				speaks(other, language) &&
				!placed.some((one) => one.country === other),
		)
		.sort((a, b) => weight(b) - weight(a));
	const lead = first === undefined ? 0 : weight(first) - weight(country);
	if (first === undefined || lead <= 0) return null;
	const text = `Points rather to ${nameOf(first)}, where the same language is spoken.`;
	return evidence('neighbour', -Math.min(mostNeighbour, lead / 2), text);
}

/** Where a service has addresses with and without a host, the form of the local part tells which. */
const forms: Readonly<Record<string, Readonly<Record<string, 'persona' | 'plain'>>>> = {
	'army.mil': { '': 'persona', us: 'plain' },
	'navy.mil': { us: 'persona', '': 'plain' },
};

/** How the local part and the host before the domain are formed. */
export function formEvidence({ candidate, country }: Placed, { localPart }: Setting): Evidence[] {
	const found: Evidence[] = [];
	if (!localPart.isPersona) found.push(...(localPart.countries.get(country) ?? []));
	else if (candidate.domain.endsWith('.mil'))
		found.push(evidence('local-part', 4, 'The local part is formed as the US services form theirs.'));
	else if (country !== '' && country !== 'US')
		found.push(evidence('local-part', -2, 'The local part is formed as the US services form theirs.'));
	if (isJoined(candidate)) return [...found, ...joinedForm(candidate, localPart.isPersona, localPart.isPlainName)];
	const host = hosts.get(candidate.kept.split('.').at(-1) ?? '');
	if (host === country) found.push(evidence('host', 1.2, `${candidate.kept} is a host name in use there.`));
	else if (host !== undefined && country !== '')
		found.push(evidence('host', -2, `${candidate.kept} is a host name of another country.`));
	return found;
}

const isJoined = ({ edit }: DomainCandidate): boolean => edit.code === 'missing-dot' || edit.code === 'added-country';

function joinedForm({ registered, kept }: DomainCandidate, isPersona: boolean, isPlainName: boolean): Evidence[] {
	const form = forms[registered.domain]?.[kept];
	if (form === undefined || (form === 'persona' ? !isPersona : !isPlainName)) return [];
	const host = kept === '' ? registered.domain : `${kept}.${registered.domain}`;
	return [evidence('form', 2.5, `People with local parts of this form are at ${host}.`)];
}
