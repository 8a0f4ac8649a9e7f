'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { cn } from '../words/class-names.ts';
import { languages } from '../words/languages.ts';
import { ownLanguageNames, useLanguage } from '../words/use-language.ts';

/** `compact`: for the user menu and the sign-in page. */
export const LanguageChoice = ({ compact = false }: { compact?: boolean }) => {
	const group = useId();
	const [current, choose] = useLanguage();
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
						onChange={() => choose(language)}
						className={compact ? 'sr-only' : 'accent-accent'}
					/>
					{ownLanguageNames[language]}
				</label>
			))}
		</fieldset>
	);
};
