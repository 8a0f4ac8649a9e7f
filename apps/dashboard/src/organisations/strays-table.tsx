'use client';

import type { Stray } from '@straymail/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Panel } from '../charts/panel.tsx';
import { useWords } from '../words/use-words.ts';

/** What strays from whom to whom. */
export const StraysTable = ({ strays }: { strays: readonly Stray[] }) => {
	const t = useTranslations('organisations');
	const { count } = useWords();
	return (
		<Panel title={t('strays')} note={t('straysHint')}>
			<table className="w-full text-sm">
				<caption className="sr-only">{t('strays')}</caption>
				<thead>
					<tr className="text-muted text-left">
						<th scope="col" className="py-1 pr-3 font-medium">
							{t('from')}
						</th>
						<th scope="col" className="py-1 pr-3 font-medium">
							{t('wrote')}
						</th>
						<th scope="col" className="py-1 pr-3 font-medium max-sm:hidden">
							{t('meant')}
						</th>
						<th scope="col" className="py-1 text-right font-medium">
							{t('messages')}
						</th>
					</tr>
				</thead>
				<tbody>
					{strays.map((stray) => (
						<tr key={`${stray.from} ${stray.wrong} ${stray.intended}`} className="border-line border-t">
							<td className="py-1.5 pr-3 [overflow-wrap:anywhere]">
								{stray.from ? (
									<Link
										href={`/senders/${encodeURIComponent(stray.from)}`}
										className="text-accent-text inline-flex min-h-6 items-center underline-offset-3 hover:underline"
									>
										{stray.from}
									</Link>
								) : (
									<span className="text-muted">{t('nobody')}</span>
								)}
							</td>
							<td className="py-1.5 pr-3 [overflow-wrap:anywhere]">{stray.wrong}</td>
							<td className="py-1.5 pr-3 [overflow-wrap:anywhere] max-sm:hidden">{stray.intended ?? '–'}</td>
							<td className="py-1.5 text-right tabular-nums">{count(stray.count)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</Panel>
	);
};
