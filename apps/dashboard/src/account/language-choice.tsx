'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { cn } from '../words/class-names.ts';
import { type Language, languageCookie, languages } from '../words/languages.ts';

/** Each in its own words, so that everyone finds theirs. */
const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', nl: 'Nederlands' };

const year = 31_536_000;

const remember = (language: Language) => {
	const secure = window.location.protocol === 'https:' ? '; secure' : '';
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API does not exist over plain http.
	document.cookie = `${languageCookie}=${language}; path=/; max-age=${year}; samesite=lax${secure}`;
};

/** `compact`: for the user menu. The page keeps its place; only its words change. */
export const LanguageChoice = ({ compact = false }: { compact?: boolean }) => {
	const group = useId();
	const router = useRouter();
	const current = useLocale();
	const t = useTranslations('common');
	return (
		<fieldset className="flex flex-wrap gap-2">
			<legend className="sr-only">{t('language')}</legend>
			{languages.map((language) => (
				<label
					key={language}
					lang={language}
					className={cn(
						'has-focus-visible:outline-ring flex items-center justify-center gap-2 rounded-md border text-sm has-focus-visible:outline-2',
						compact ? 'h-8 flex-auto px-1.5' : 'h-9 px-3',
						language === current ? 'border-accent-text bg-accent-soft font-medium' : 'border-line hover:bg-hover',
					)}
				>
					<input
						type="radio"
						name={group}
						value={language}
						checked={language === current}
						onChange={() => {
							remember(language);
							router.refresh();
						}}
						className={compact ? 'sr-only' : 'accent-accent'}
					/>
					{names[language]}
				</label>
			))}
		</fieldset>
	);
};
