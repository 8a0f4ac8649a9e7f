'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { remember } from '../shell/remember.ts';
import { type Language, languageCookie } from './languages.ts';

/** In their own words, so that everyone finds theirs. */
export const ownLanguageNames: Readonly<Record<Language, string>> = {
	en: 'English',
	fr: 'Français',
	nl: 'Nederlands',
};

/** The language of the page and how to change it: the page keeps its place, only its words change. */
export const useLanguage = (): readonly [Language, (language: Language) => void] => {
	const router = useRouter();
	return [
		useLocale(),
		(language) => {
			remember(languageCookie, language);
			router.refresh();
		},
	];
};
