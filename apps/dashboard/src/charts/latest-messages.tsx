'use client';

import type { MessageItem } from '@straymail/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { Panel } from './panel.tsx';

/** The newest messages, masked, each with the way to it. */
export const LatestMessages = ({ messages, all }: { messages: readonly MessageItem[]; all: string }) => {
	const t = useTranslations('overview');
	return (
		<Panel
			title={t('latest')}
			action={
				<Link href={all} className="text-accent-text text-sm font-medium underline-offset-3 hover:underline">
					{t('allInInbox')}
				</Link>
			}
		>
			<ul className="divide-line divide-y text-sm">
				{messages.map((message) => (
					<li key={message.id} className="py-2">
						<div className="flex items-baseline gap-3">
							<Link
								href={`/messages/${message.id}`}
								className="min-w-0 flex-1 truncate font-medium underline-offset-3 hover:underline"
							>
								{message.subject || <span className="text-muted font-normal">{t('noSubject')}</span>}
							</Link>
							<RelativeTime at={message.receivedAt} className="text-muted shrink-0" />
						</div>
						<div className="text-muted mt-0.5 flex items-center gap-3">
							<span className="min-w-0 flex-1 truncate">
								{message.headerFrom ?? message.envelopeFrom} →{' '}
								{message.recipients.map(({ address }) => address).join(', ')}
							</span>
							<LevelBadge level={message.level} className="shrink-0" />
						</div>
					</li>
				))}
			</ul>
		</Panel>
	);
};
