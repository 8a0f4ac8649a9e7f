'use client';

import type { Kind, Level } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { kindKeys, levelKeys } from '../charts/series.ts';
import { LevelGlyph } from '../components/ui/level-badge.tsx';
import { levelLooks } from '../words/levels.ts';
import { useWords } from '../words/use-words.ts';
import { BarList } from './bar-list.tsx';

/** How sensitive, with the way to those messages; `within` narrows the search. */
export const ByLevel = ({ levels, within = '' }: { levels: Readonly<Record<Level, number>>; within?: string }) => {
	const t = useTranslations('overview');
	const { levelName } = useWords();
	return (
		<BarList
			title={t('byLevel')}
			empty={t('noneAnalysed')}
			bars={levelKeys.map((level) => ({
				key: level,
				label: (
					<span className="inline-flex items-center gap-2">
						<LevelGlyph level={level} /> {levelName(level)}
					</span>
				),
				count: levels[level] ?? 0,
				tone: levelLooks[level].text,
				href: `/?q=${encodeURIComponent(`${within} level:${level}`.trim())}`,
			}))}
		/>
	);
};

export const ByKind = ({ kinds, within = '' }: { kinds: Readonly<Record<Kind, number>>; within?: string }) => {
	const t = useTranslations('overview');
	const { kindName } = useWords();
	return (
		<BarList
			title={t('byKind')}
			empty={t('noneAnalysed')}
			bars={kindKeys.map((kind) => ({
				key: kind,
				label: kindName(kind),
				count: kinds[kind] ?? 0,
				href: `/?q=${encodeURIComponent(`${within} kind:${kind}`.trim())}`,
			}))}
		/>
	);
};
