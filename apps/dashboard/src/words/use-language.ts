'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { startTransition, useOptimistic } from 'react';
import { remember } from '../shell/remember.ts';
import { type Language, languageCookie } from './languages.ts';

/** In their own words, so that everyone finds theirs. */
export const ownLanguageNames: Readonly<Record<Language, string>> = {
	en: 'English',
	fr: 'Français',
	nl: 'Nederlands',
};

/**
 * The language of the page and how to change it: the page keeps its place, only its words change. What was chosen is
 * answered at once, while the words are still on their way.
 */
export const useLanguage = (): readonly [Language, (language: Language) => void] => {
	const router = useRouter();
	const [language, setLanguage] = useOptimistic<Language>(useLocale());
	return [
		language,
		(chosen) =>
			startTransition(() => {
				setLanguage(chosen);
				remember(languageCookie, chosen);
				router.refresh();
			}),
	];
};
