'use client';

import type { RepeatSender } from '@straymail/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { useWords } from '../words/use-words.ts';
import { Panel } from './panel.tsx';

/** Who wrote more than once to the wrong address: whoever is told of it can stop it. */
export const RepeatSenders = ({ senders, repeats }: { senders: readonly RepeatSender[]; repeats: number }) => {
	const t = useTranslations('overview');
	const { count } = useWords();
	return (
		<Panel
			title={t('repeatSenders')}
			note={repeats > senders.length ? t('firstOf', { shown: senders.length, total: repeats }) : undefined}
		>
			{senders.length === 0 && <p className="text-muted text-sm">{t('noRepeats')}</p>}
			{senders.length > 0 && (
				<table className="w-full text-sm">
					<caption className="sr-only">{t('repeatSenders')}</caption>
					<thead>
						<tr className="text-muted text-left">
							<th scope="col" className="py-1 pr-3 font-medium">
								{t('address')}
							</th>
							<th scope="col" className="py-1 pr-3 text-right font-medium">
								{t('messages')}
							</th>
							<th scope="col" className="py-1 pr-3 font-medium max-sm:hidden">
								{t('highest')}
							</th>
							<th scope="col" className="py-1 text-right font-medium">
								{t('last')}
							</th>
						</tr>
					</thead>
					<tbody>
						{senders.map(({ address, count: times, level, lastSeen }) => (
							<tr key={address} className="border-line border-t">
								<td className="py-1.5 pr-3 [overflow-wrap:anywhere]">
									<Link
										href={`/?q=${encodeURIComponent(`from:${address}`)}`}
										className="text-accent-text inline-flex min-h-6 items-center underline-offset-3 hover:underline"
									>
										{address}
									</Link>
								</td>
								<td className="py-1.5 pr-3 text-right tabular-nums">{count(times)}</td>
								<td className="py-1.5 pr-3 align-middle max-sm:hidden">
									<LevelBadge level={level} />
								</td>
								<td className="text-muted py-1.5 text-right whitespace-nowrap">
									<RelativeTime at={lastSeen} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Panel>
	);
};
