'use client';

import type { WrongDomain } from '@straymail/contracts';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWords } from '../words/use-words.ts';
import { Panel } from './panel.tsx';

/** Which domain was written, and which was meant. */
export const WrongDomains = ({
	pairs,
	title,
	note,
	withOrganisation = true,
}: {
	pairs: readonly WrongDomain[];
	title: string;
	note?: string;
	withOrganisation?: boolean;
}) => {
	const t = useTranslations('overview');
	const { count } = useWords();
	return (
		<Panel title={title} note={note}>
			{pairs.length === 0 && <p className="text-muted text-sm">{t('nothingYet')}</p>}
			<ul className="divide-line divide-y text-sm">
				{pairs.map((pair) => (
					<li
						key={`${pair.wrong} ${pair.intended} ${pair.organisationId}`}
						className="flex items-baseline gap-3 py-1.5"
					>
						<div className="min-w-0 flex-1">
							<p className="flex flex-wrap items-center gap-x-1.5 [overflow-wrap:anywhere]">
								<Link
									href={`/?q=${encodeURIComponent(`to:${pair.wrong}`)}`}
									title={t('messagesTo', { domain: pair.wrong })}
									className="text-accent-text inline-flex min-h-6 items-center underline-offset-3 hover:underline"
								>
									{pair.wrong}
								</Link>
								<ArrowRight role="img" aria-label={t('means')} className="text-muted size-3.5 shrink-0" />
								<span>{pair.intended ?? <em className="text-muted">{t('unknown')}</em>}</span>
							</p>
							{withOrganisation && pair.organisation && (
								<p className="text-muted [overflow-wrap:anywhere]">
									{pair.organisationId ? (
										<Link
											href={`/organisations/${pair.organisationId}`}
											className="inline-flex min-h-6 items-center underline-offset-3 hover:underline"
										>
											{pair.organisation}
										</Link>
									) : (
										pair.organisation
									)}
								</p>
							)}
						</div>
						<span className="tabular-nums">{count(pair.count)}</span>
					</li>
				))}
			</ul>
		</Panel>
	);
};
