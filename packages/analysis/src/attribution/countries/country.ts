import be from './be.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import int from './int.json' with { type: 'json' };
import ml from './ml.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import others from './others.json' with { type: 'json' };
import us from './us.json' with { type: 'json' };

/** What a country is known by in mail. Words stand as they are written: a capital in one asks for a capital. */
export interface Country {
	/** ISO 3166-1, or `INT` and `EU`. */
	readonly code: string;
	readonly name: string;
	/** Top-level domains, without dots. */
	readonly endings: readonly string[];
	/** Of telephone numbers (ITU-T E.164); empty for none. */
	readonly prefix: string;
	/** ISO 639-1, in which its offices are written to. */
	readonly languages: readonly string[];
	/** Least and greatest latitude and longitude, where a position there says something. */
	readonly box?: readonly number[];
	/** Host names that its services use for mail. */
	readonly hosts?: readonly string[];
	/** Its own embassies and consulates, which write home. */
	readonly missions?: readonly string[];
	/** The country, its people and its towns. */
	readonly places?: readonly string[];
	/** Towns of others where its forces are stationed. */
	readonly garrisons?: readonly string[];
	/** Authorities, units, ranks, firms and papers. */
	readonly offices?: readonly string[];
	readonly money?: readonly string[];
	readonly manners?: readonly string[];
	/** What daily life there has and a rival's has not. */
	readonly things?: readonly string[];
	/** Family and given names that are frequent there. */
	readonly people?: readonly string[];
	/** Country whose names are frequent there too. */
	readonly peopleOf?: string;
}

export const countries: readonly Country[] = [us, nl, fr, ml, be, int, ...(others as readonly Country[])];

export const countryByCode: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.code, country]));
const byEnding: ReadonlyMap<string, Country> = new Map(
	countries.flatMap((country) => country.endings.map((ending) => [ending, country] as const)),
);

/** The country of a domain's ending; null for those of none. */
export const countryOfDomain = (domain: string): Country | null =>
	byEnding.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? null;

const prefixes = new Map<string, Country[]>();
for (const country of countries) {
	if (country.prefix === '') continue;
	prefixes.set(country.prefix, [...(prefixes.get(country.prefix) ?? []), country]);
}

/** Countries of a telephone number, given its first three digits behind the plus: no prefix begins another. */
export const countriesOfPrefix = (digits: string): readonly Country[] =>
	prefixes.get(digits) ?? prefixes.get(digits.slice(0, 2)) ?? prefixes.get(digits.slice(0, 1)) ?? [];
