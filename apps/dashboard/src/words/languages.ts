/** Languages of the interface; each has a folder in `messages/`. */
export const languages = ['en', 'fr', 'nl'] as const;
export type Language = (typeof languages)[number];

/** Where the reader's choice is kept: the address of a page is the same in every language. */
export const languageCookie = 'straymail-language';

const isLanguage = (value: string | undefined): value is Language => languages.some((language) => language === value);

/** The one of ours that stands highest in an Accept-Language header (RFC 9110, 12.5.4), or English. */
const preferred = (header: string): Language => {
	const asked = header
		.split(',')
		.map((range) => {
			const [tag = '', ...parameters] = range.trim().split(';');
			const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
			return { language: tag.split('-')[0]?.toLowerCase(), weight: Number(weight ?? 1) };
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return asked.map(({ language }) => language).find(isLanguage) ?? 'en';
};

/** What the reader chose here; before that what their browser asks for; else English. */
export const languageOf = (cookie: string | undefined, acceptLanguage: string | null): Language =>
	isLanguage(cookie) ? cookie : preferred(acceptLanguage ?? '');
