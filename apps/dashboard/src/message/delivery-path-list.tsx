'use client';

import type { MessageDetail } from '@straymail/contracts';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { deliveryPath, type Hop } from './delivery-path.ts';

const units = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
] as const;

const useDuration = (): ((seconds: number) => string) => {
	const t = useTranslations('message');
	return (seconds) => {
		const length = Math.abs(seconds);
		const [unit, size] = units.find(([, each]) => length >= each) ?? (['seconds', 1] as const);
		const n = Math.round((length / size) * (size === 1 ? 1 : 10)) / (size === 1 ? 1 : 10);
		const text = t(`path.${unit}`, { n });
		return seconds < 0 ? `−${text}` : text;
	};
};

const Station = ({ hop, first, last }: { hop: Hop; first: boolean; last: boolean }) => {
	const t = useTranslations('message');
	const { exactTime } = useWords();
	const duration = useDuration();
	const place = last ? t('path.here') : first && hop.by === null ? t('path.sent') : (hop.by ?? t('path.unknown'));
	const details = [
		hop.from && t('path.from', { name: hop.from }),
		hop.protocol && t('path.with', { protocol: hop.protocol }),
	].filter(Boolean);
	return (
		<li className="relative pb-4 pl-7 last:pb-0">
			{!last && (
				<span aria-hidden className="bg-line-strong/50 absolute top-3 bottom-[-0.6rem] left-[0.4375rem] w-px" />
			)}
			<span
				aria-hidden
				className={cn(
					'border-surface absolute top-1 left-0.5 size-3 rounded-full border-2',
					hop.implausible === null ? (last ? 'bg-accent' : 'bg-line-strong') : 'bg-high',
				)}
			/>
			<div className="flex flex-wrap items-baseline gap-x-3">
				<span className="min-w-0 font-medium break-all">{place}</span>
				{hop.delay !== null && (
					<span className={cn('text-sm tabular-nums', hop.implausible ? 'text-high font-medium' : 'text-muted')}>
						{hop.delay >= 0 ? `+${duration(hop.delay)}` : duration(hop.delay)}
					</span>
				)}
			</div>
			{details.length > 0 && <p className="text-muted text-sm break-all">{details.join(' · ')}</p>}
			<p className="text-muted text-xs">{hop.at ? exactTime(hop.at) : '–'}</p>
			{hop.implausible && (
				<p className="text-high mt-0.5 flex items-center gap-1.5 text-sm">
					<TriangleAlert aria-hidden className="size-3.5 shrink-0" /> {t(`path.marks.${hop.implausible}`)}
				</p>
			)}
		</li>
	);
};

/** The way of a message, drawn from its `Received` lines: who took it from whom, and how long each had it. */
export const DeliveryPath = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	if (!message.view) return null;
	const hops = deliveryPath(message.view.headers, message);
	return (
		<section aria-labelledby="delivery-path" className="mb-6">
			<h3 id="delivery-path" className="mb-3 text-sm font-semibold">
				{t('path.name')}
			</h3>
			<ol>
				{hops.map((hop, at) => (
					<Station key={at} hop={hop} first={at === 0} last={at === hops.length - 1} />
				))}
			</ol>
			<p className="text-muted mt-3 text-sm">{t('path.caution')}</p>
		</section>
	);
};
