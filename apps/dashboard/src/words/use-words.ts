import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type Words, wordsIn } from './words-in.ts';

/** Vocabulary, numbers and times in the language of the page. */
export const useWords = (): Words => {
	const language = useLocale();
	const t = useTranslations('words');
	return useMemo(() => wordsIn(language, t), [language, t]);
};
