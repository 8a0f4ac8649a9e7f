import type { Language } from './languages.ts';

/** English dates and numbers are written as in Europe: 23 Nov 2026. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-NL' };

const make = (language: Language) => {
	const locale = locales[language];
	const number = (options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
	// Everything is shown in UTC: people in several countries speak about the same message, and the audit log is in UTC.
	const date = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
	const unit = (name: string, digits: number) =>
		number({ style: 'unit', unit: name, maximumFractionDigits: digits, minimumFractionDigits: digits });
	return {
		whole: number({ maximumFractionDigits: 0 }),
		short: number({ notation: 'compact', maximumFractionDigits: 1 }),
		percent: number({ style: 'percent', maximumFractionDigits: 0 }),
		kilobytes: [unit('kilobyte', 0), unit('kilobyte', 1)] as const,
		megabytes: [unit('megabyte', 0), unit('megabyte', 1)] as const,
		dayMonth: date({ day: 'numeric', month: 'short' }),
		dayMonthYear: date({ day: 'numeric', month: 'short', year: 'numeric' }),
		day: date({ day: '2-digit', month: 'short', year: 'numeric' }),
		time: date({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
		languages: new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
	};
};

const made = new Map<Language, ReturnType<typeof make>>();

/** Formats are costly to make and are asked for in every row of a list: one set for each language. */
export const formatsOf = (language: Language): ReturnType<typeof make> => {
	const known = made.get(language) ?? make(language);
	made.set(language, known);
	return known;
};
