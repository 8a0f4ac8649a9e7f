import type { Evidence } from '@straymail/contracts';
import { nameOf, partsOf } from './countries/clues.ts';
import { tokensOf, wordsIn } from './countries/lexicon.ts';
import words from './local-part.json' with { type: 'json' };

/** What the local part of one recipient says by itself. */
export interface LocalPart {
	/** Countries whose way of forming local parts, or whose names of people and places it shows. */
	readonly countries: ReadonlyMap<string, readonly Evidence[]>;
	/** Names a town of a country: a post of a foreign ministry is called by where it is. */
	readonly places: ReadonlySet<string>;
	/** `first.m.last.mil`: as the US services name people since 2011. */
	readonly isPersona: boolean;
	/** `first.last` of a person, not of an office. */
	readonly isPlainName: boolean;
	/** Log-odds that nobody is called so, and why; 0 for an ordinary one. */
	readonly nobody: number;
}

const persona = /\.(?:mil|civ|ctr|naf|nfg|vol)\d{0,2}$/;
/** `john.a.smith`, a middle initial. */
const middleInitial = /^[a-z]{2,20}\.[a-z]\.[a-z-]{2,20}\d{0,4}(?:\.[a-z]{2,4}\d{0,2})?$/;
/** `jp.d.wit.02` of the Dutch services, `m.vd.berg`, `k.vandijk`: initials, and a particle before the name. */
const dutch = /^[a-z]{1,4}\.(?:(?:d|de|den|der|v|vd|van|ter|ten|te)\.){0,2}[a-z-]{2,20}\.\d\d$|[.]nl$/;
const dutchParticle =
	/^[a-z]{1,20}\.(?:(?:vd|vdr|van|v\.d|van\.de|van\.der|van\.den|ter|ten)\.[a-z]{2,20}|van(?:de[nr]?)?[a-z]{3,20})\d{0,2}$/;
const plainName = /^[a-z]{3,20}(?:\.[a-z]{2,20}){1,2}\d{0,3}$/;
/** Drawn by a machine: six characters or more, digits between letters, and no vowel. */
const drawn = /^(?=[^aeiouy]{6,30}$)[a-z]{1,10}\d{1,10}[a-z]{1,10}\d{0,10}$/;

const nobodyWords = new Set(words.nobody);
const absentWords = new Set(words.absent);
const officeWords = new Set(words.offices);
const absentOdds = 4;
const nobodyOdds = { word: 1, numbered: 4 };

function nobodyIn(tokens: readonly string[]): number {
	const letters = tokens.map((token) => token.replace(/\d+$/, ''));
	// `flight.test` is an office: the other tokens must be none that a name has.
	if (absentWords.has(letters[0] ?? '') && tokens.slice(1).every((token) => /\d/.test(token) || absentWords.has(token)))
		return absentOdds;
	const long = tokens.some((token) => /^\d{4,}$/.test(token) || /\d{4,}$/.test(token));
	if (nobodyWords.has(letters[0] ?? '')) return long ? nobodyOdds.numbered : tokens.length === 1 ? nobodyOdds.word : 0;
	return tokens.some((token) => drawn.test(token)) ? absentOdds : 0;
}

/** @param localPart in lower case */
export function readLocalPart(localPart: string): LocalPart {
	const tokens = localPart.split(/[^a-z\d]+/).filter((token) => token !== '');
	const countries = new Map<string, Evidence[]>();
	const places = new Set<string>();
	const say = (country: string, weight: number, text: string) => {
		countries.set(country, [...(countries.get(country) ?? []), { code: 'attribution.local-part', text, weight }]);
	};
	const isPersona = persona.test(localPart);
	if (middleInitial.test(localPart)) say('US', 0.8, 'The local part has a middle initial, as American ones do.');
	if (dutch.test(localPart)) say('NL', 1.5, 'The local part is formed as the Dutch services form theirs.');
	else if (dutchParticle.test(localPart)) say('NL', 1.5, 'The local part has a particle as Dutch names have.');
	const names = new Map<string, number>();
	for (const { country, sort } of wordsIn(tokensOf(partsOf(localPart)))) {
		if (sort === 'places' || sort === 'garrisons') places.add(country);
		if (sort === 'garrisons')
			say(country, 2, `The local part names a town where forces of ${nameOf(country)} are stationed.`);
		if (sort === 'people') names.set(country, (names.get(country) ?? 0) + 1);
	}
	for (const [country, count] of names)
		say(country, count > 1 ? 1.4 : 0.8, `The local part bears a name that is frequent in ${nameOf(country)}.`);
	const capitals = [...wordsIn(tokens.map((token) => token.toUpperCase()))];
	for (const country of new Set(capitals.filter(({ sort }) => sort === 'offices').map((hit) => hit.country)))
		say(country, 1.2, `The local part names an office of ${nameOf(country)}.`);
	const isOffice = tokens.some((token) => officeWords.has(token));
	return {
		countries,
		places,
		isPersona,
		isPlainName: !isPersona && !isOffice && plainName.test(localPart),
		nobody: nobodyIn(tokens),
	};
}
