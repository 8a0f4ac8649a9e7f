'use client';

import type { Category, FindingType, Kind, Level } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';

/** Names of the inbox's fields and their values in the reader's language. */
export const useFieldWords = () => {
	const t = useTranslations('inbox');
	const words = useWords();
	return useMemo(() => {
		const named: Readonly<Record<string, (value: string) => string>> = {
			level: (value) => {
				const level = /^[a-z]+$/.test(value) ? value : null;
				return level ? words.levelName(level as Level) : value === '>=high' ? t('levels.high-up') : value;
			},
			kind: (value) => words.kindName(value as Kind),
			category: (value) => words.categoryName(value as Category),
			finding: (value) => words.findingTypeName(value as FindingType),
			lang: (value) => words.languageName(value),
			is: (value) => (t.has(`is.${value}`) ? t(`is.${value}`) : value),
			has: (value) => (t.has(`has.${value}`) ? t(`has.${value}`) : value),
			type: (value) => (t.has(`types.${value}`) ? t(`types.${value}`) : value),
			auth: (value) => value.replace('-', ' ').toUpperCase(),
			assignee: (value) => (value === 'none' ? t('assignee.none') : value === 'me' ? t('assignee.me') : value),
		};
		return {
			fieldName: (id: string): string => t(`fields.${id}`),
			valueName: (key: string, value: string): string => named[key]?.(value) ?? value,
			keyMeaning: (key: string): string => (t.has(`keys.${key}`) ? t(`keys.${key}`) : ''),
		};
	}, [t, words]);
};
