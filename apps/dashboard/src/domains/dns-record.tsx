'use client';

import type { DnsFinding, DnsRecord } from '@straymail/contracts';
import { CircleAlert, CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { cn } from '../words/class-names.ts';
import { CopyButton } from './copy-button.tsx';

const looks = {
	good: { icon: CircleCheck, tone: 'text-good' },
	missing: { icon: CircleX, tone: 'text-critical' },
	wrong: { icon: CircleAlert, tone: 'text-high' },
	unanswered: { icon: CircleHelp, tone: 'text-moderate' },
} as const;

/** What the check found, in a sentence. */
export const FindingLine = ({ finding }: { finding: DnsFinding }) => {
	const t = useTranslations('domains');
	const { icon: Icon, tone } = looks[finding.state];
	return (
		<div className="mt-2 flex gap-2 text-sm">
			<Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', tone)} />
			<div className="min-w-0 [overflow-wrap:anywhere]">
				<span className={cn('font-medium', tone)}>{t(`states.${finding.state}`)}</span> {finding.sentence}
				{finding.state === 'wrong' && finding.found.length > 0 && (
					<span className="text-muted block">
						{t('found')} <span className="font-mono text-xs">{finding.found.join(' · ')}</span>
					</span>
				)}
			</div>
		</div>
	);
};

/** One purpose of the zone: what to publish, why, and whether it is there. */
export const DnsRecordItem = ({ record, finding }: { record: DnsRecord; finding: DnsFinding | undefined }) => {
	const t = useTranslations('domains');
	return (
		<li className="px-4 py-3">
			<div className="flex flex-wrap items-start gap-x-3 gap-y-1">
				<div className="min-w-0 flex-1 basis-64">
					<h3 className="flex flex-wrap items-center gap-2 text-sm font-semibold">
						{t(`records.${record.id}.name`)}
						<Badge className={record.need === 'required' ? 'bg-accent-soft text-accent-text' : ''}>
							{t(`needs.${record.need}`)}
						</Badge>
					</h3>
					<p className="text-muted text-sm">{t(`records.${record.id}.why`)}</p>
				</div>
				<CopyButton text={record.zone} label={t('copyRecord', { name: t(`records.${record.id}.name`) })} />
			</div>
			<pre
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
				tabIndex={0}
				className="bg-sunken mt-2 overflow-x-auto rounded-md px-3 py-2 font-mono text-xs leading-relaxed"
			>
				{record.zone}
			</pre>
			{finding && <FindingLine finding={finding} />}
		</li>
	);
};
