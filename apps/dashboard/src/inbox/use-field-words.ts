'use client';

import type { Category, FindingType, Kind, Level } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { FieldId } from './fields.ts';

type Translator = ReturnType<typeof useTranslations<'inbox'>>;
type MessageKey = Parameters<Translator>[0];

/** Names of the inbox's fields and their values in the reader's language. */
export const useFieldWords = () => {
	const t = useTranslations('inbox');
	const words = useWords();
	return useMemo(() => {
		/** A value that has words of its own; what people typed by hand may have none. */
		const worded = (key: string, otherwise: string): string =>
			t.has(key as MessageKey) ? t(key as MessageKey) : otherwise;
		const named: Readonly<Record<string, (value: string) => string>> = {
			level: (value) => {
				const level = /^[a-z]+$/.test(value) ? value : null;
				return level ? words.levelName(level as Level) : value === '>=high' ? t('levels.high-up') : value;
			},
			kind: (value) => words.kindName(value as Kind),
			category: (value) => words.categoryName(value as Category),
			finding: (value) => words.findingTypeName(value as FindingType),
			lang: (value) => words.languageName(value),
			is: (value) => worded(`is.${value}`, value),
			has: (value) => worded(`has.${value}`, value),
			type: (value) => worded(`types.${value}`, value),
			auth: (value) => value.replace('-', ' ').toUpperCase(),
			assignee: (value) => (value === 'none' ? t('assignee.none') : value === 'me' ? t('assignee.me') : value),
		};
		return {
			fieldName: (id: FieldId): string => t(`fields.${id}`),
			valueName: (key: string, value: string): string => named[key]?.(value) ?? value,
			keyMeaning: (key: string): string => worded(`keys.${key}`, ''),
		};
	}, [t, words]);
};
