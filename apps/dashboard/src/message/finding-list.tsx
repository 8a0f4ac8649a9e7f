import type { MessageDetail } from '@straymail/contracts';
import { Badge } from '../components/ui/badge.tsx';
import { categoryNames, findingTypeNames } from '../words/categories.ts';
import { partName } from './parts.ts';

const segmentNotes = {
	main: null,
	quotation: 'in a quotation',
	signature: 'in a signature',
	disclaimer: 'in a disclaimer',
} as const;

/** Where a finding's row is found on the page, so that a chip in the text can lead to it. */
export const findingAnchor = (index: number): string => `finding-${index}`;

export const FindingList = ({
	findings,
	heading: Heading,
}: {
	findings: MessageDetail['findings'];
	heading: 'h2' | 'h3';
}) => {
	if (findings.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="findings">
			<Heading id="findings" className="text-sm font-semibold">
				Findings <span className="text-muted font-normal tabular-nums">{findings.length}</span>
			</Heading>
			<ul className="border-line divide-line mt-2 max-h-96 divide-y overflow-y-auto rounded-lg border">
				{findings.map((finding, index) => (
					<li
						key={index}
						id={findingAnchor(index)}
						tabIndex={-1}
						className="target:bg-accent-soft focus:bg-accent-soft flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3.5 py-2 text-sm outline-none"
					>
						<span className="font-medium">{findingTypeNames[finding.type]}</span>
						<code className="bg-sunken text-foreground rounded px-1.5 py-0.5 text-xs break-all">{finding.masked}</code>
						<span className="text-muted ml-auto tabular-nums">
							{finding.confidence} %<span className="sr-only"> sure</span>
						</span>
						<span className="text-muted flex w-full min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
							<Badge>{categoryNames[finding.category]}</Badge>
							<span className="min-w-0 [overflow-wrap:anywhere]">
								{partName(finding.part)}
								{segmentNotes[finding.segment] ? `, ${segmentNotes[finding.segment]}` : ''}
								{finding.evidence.length > 0 && ` · ${finding.evidence.join(' · ')}`}
							</span>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
};
