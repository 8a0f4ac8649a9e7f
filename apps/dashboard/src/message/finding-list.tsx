'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { FindingVerdict } from './finding-details.tsx';
import { usePartName } from './parts.ts';
import { standing } from './use-decision.ts';

export const FindingList = ({ message, heading: Heading }: { message: MessageDetail; heading: 'h2' | 'h3' }) => {
	const t = useTranslations('message');
	const { findingTypeName, categoryName, count } = useWords();
	const partName = usePartName();
	const { findings } = message;
	if (findings.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="findings">
			<Heading id="findings" className="text-sm font-semibold">
				{t('findings.name')} <span className="text-muted font-normal tabular-nums">{count(findings.length)}</span>
			</Heading>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
			<ul tabIndex={0} className="border-line divide-line mt-2 max-h-72 divide-y overflow-y-auto rounded-lg border">
				{findings.map((finding, index) => {
					const wrong = standing(message, 'finding', finding.item)?.value === false;
					return (
						<li key={finding.item} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3.5 py-2 text-sm">
							<span className={cn('font-medium', wrong && 'line-through')}>{findingTypeName(finding.type)}</span>
							<code className="bg-sunken text-foreground rounded px-1.5 py-0.5 text-xs break-all">
								{finding.masked}
							</code>
							<span className="text-muted ml-auto tabular-nums">
								{t('findings.sure', { percent: finding.confidence })}
							</span>
							<span className="text-muted flex w-full min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
								<Badge>{categoryName(finding.category)}</Badge>
								<span className="min-w-0 flex-1 basis-48 [overflow-wrap:anywhere]">
									{[t(`segments.${finding.segment}`, { part: partName(finding.part) }), ...finding.evidence].join(
										' · ',
									)}
								</span>
								<FindingVerdict message={message} index={index} />
							</span>
						</li>
					);
				})}
			</ul>
		</section>
	);
};
