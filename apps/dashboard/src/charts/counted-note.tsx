'use client';

import type { Counted } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useWords } from '../words/use-words.ts';

/** Of which messages the numbers are. */
export const CountedNote = ({ of: { counted, capped, since } }: { of: Counted }) => {
	const t = useTranslations('overview');
	const { exactTime } = useWords();
	if (!capped || !since) return null;
	return <p className="text-muted text-sm">{t('capped', { count: counted, since: exactTime(since) })}</p>;
};
