'use client';

import type { Category, FindingType, Kind, Level } from '@straymail/contracts';
import { createTranslator, useLocale, useMessages, type useTranslations } from 'next-intl';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words-in.ts';
import type { FieldId } from './fields.ts';

type Translator = ReturnType<typeof useTranslations<'inbox'>>;
type MessageKey = Parameters<Translator>[0];

const wordsOfFields = (t: Translator, words: Words) => {
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
		t,
		words,
		fieldName: (id: FieldId): string => t(`fields.${id}`),
		valueName: (key: string, value: string): string => named[key]?.(value) ?? value,
		keyMeaning: (key: string): string => worded(`keys.${key}`, ''),
		/** What cells say without arguments, looked up once. */
		cells: {
			noSender: t('cells.noSender'),
			mailSystem: t('cells.mailSystem'),
			beingRead: t('cells.beingRead'),
			notKept: t('cells.notKept'),
			noSubject: t('cells.noSubject'),
			unreadable: t('cells.unreadable'),
			held: t('cells.held'),
			inReport: t('cells.inReport'),
			metadataOnly: t('cells.metadataOnly'),
			copies: t('cells.copiesShort'),
			attachments: t('cells.attachments'),
			moreCategories: t('cells.moreCategories'),
			moreRecipients: t('cells.moreRecipients'),
			meantFor: t('cells.meantFor'),
			intendedUnknown: t('cells.intendedUnknown'),
			unreviewed: t('cells.unreviewed'),
		},
	};
};

export type FieldWords = ReturnType<typeof wordsOfFields>;

const made = new WeakMap<object, FieldWords>();

/** Names of the inbox's fields and their values in the reader's language; made once for all that ask. */
export const useFieldWords = (): FieldWords => {
	const locale = useLocale();
	const messages = useMessages();
	const words = useWords();
	const known = made.get(messages);
	if (known) return known;
	const say = wordsOfFields(createTranslator({ locale, messages, namespace: 'inbox' }), words);
	made.set(messages, say);
	return say;
};
