'use client';

import type { ReceiverState } from '@straymail/contracts';
import { CircleAlert, CircleCheck, CircleOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Panel } from '../charts/panel.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';

const looks = {
	up: { icon: CircleCheck, tone: 'text-good' },
	troubled: { icon: CircleAlert, tone: 'text-critical' },
	stale: { icon: CircleOff, tone: 'text-moderate' },
} as const;

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
	<div>
		<dt className="text-muted text-xs">{name}</dt>
		<dd className="tabular-nums">{children}</dd>
	</div>
);

/** Whether mail is taken: each receiver says so every few seconds. */
export const Receivers = ({ receivers }: { receivers: readonly ReceiverState[] }) => {
	const t = useTranslations('overview');
	const { count } = useWords();
	return (
		<Panel title={t('receivers')} note={t('receiversHint')}>
			{receivers.length === 0 && <p className="text-muted text-sm">{t('noReceivers')}</p>}
			<ul className="divide-line divide-y">
				{receivers.map((receiver) => {
					const { icon: Icon, tone } = looks[receiver.state];
					return (
						<li key={receiver.id} className="py-2.5">
							<div className="flex flex-wrap items-baseline gap-x-3">
								<span className={cn('inline-flex items-center gap-1.5 text-sm font-medium', tone)}>
									<Icon aria-hidden className="size-4 self-center" /> {t(`receiverStates.${receiver.state}`)}
								</span>
								<span className="font-mono text-sm [overflow-wrap:anywhere]">
									{receiver.host}:{receiver.port}
								</span>
								<span className="text-muted text-xs">{t('process', { id: String(receiver.processId) })}</span>
							</div>
							<dl className="mt-1.5 grid grid-cols-2 gap-x-4 gap-y-1.5 text-sm sm:grid-cols-5">
								<Fact name={t('connections')}>{count(receiver.connections)}</Fact>
								<Fact name={t('accepted')}>{count(receiver.accepted)}</Fact>
								<Fact name={t('refused')}>{count(receiver.refused)}</Fact>
								<Fact name={t('started')}>
									<RelativeTime at={receiver.startedAt} />
								</Fact>
								<Fact name={t('heard')}>
									<RelativeTime at={receiver.lastSeenAt} />
								</Fact>
							</dl>
							{receiver.lastError && (
								<p className="text-muted mt-1.5 text-sm [overflow-wrap:anywhere]">
									{t('lastError')} {receiver.lastError}
									{receiver.lastErrorAt && (
										<>
											{' ('}
											<RelativeTime at={receiver.lastErrorAt} />)
										</>
									)}
								</p>
							)}
						</li>
					);
				})}
			</ul>
		</Panel>
	);
};
