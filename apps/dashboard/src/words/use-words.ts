import { createTranslator, useLocale, useMessages } from 'next-intl';
import { type Words, wordsIn } from './words-in.ts';

const made = new WeakMap<object, Words>();

/**
 * Vocabulary, numbers and times in the language of the page. Made once for all that ask: a list draws hundreds of
 * cells a second, and each of them speaks.
 */
export const useWords = (): Words => {
	const locale = useLocale();
	const messages = useMessages();
	const known = made.get(messages);
	if (known) return known;
	const words = wordsIn(locale, createTranslator({ locale, messages, namespace: 'words' }));
	made.set(messages, words);
	return words;
};
