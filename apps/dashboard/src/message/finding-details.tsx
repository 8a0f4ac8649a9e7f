'use client';

import type { MessageDetail } from '@straymail/contracts';
import { Check, Undo2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { Button } from '../components/ui/button.tsx';
import { useWords } from '../words/use-words.ts';
import { usePartName } from './parts.ts';
import { standing, useDecision, useMayDecide } from './use-decision.ts';

/** Whether a finding is one, said in one click. */
export const FindingVerdict = ({ message, index }: { message: MessageDetail; index: number }) => {
	const t = useTranslations('message');
	const { decide, withdraw, busy } = useDecision(message.id);
	const allowed = useMayDecide();
	const finding = message.findings[index];
	const decision = finding && standing(message, 'finding', finding.item);
	if (!finding) return null;
	if (decision) {
		return (
			<span className="flex flex-wrap items-center gap-1.5 text-sm">
				<Badge className={decision.value ? 'bg-good-soft text-good' : 'bg-critical-soft text-critical'}>
					{t(decision.value ? 'findings.right' : 'findings.wrong')}
				</Badge>
				<span className="text-muted">{t('findings.by', { name: decision.decidedBy })}</span>
				{allowed && (
					<Button size="small" variant="ghost" busy={busy} onClick={() => withdraw(decision.id)}>
						<Undo2 aria-hidden /> {t('decision.takeBack')}
					</Button>
				)}
			</span>
		);
	}
	if (!allowed) return null;
	const say = (value: boolean) => decide({ field: 'finding', finding: index, value });
	return (
		<span className="flex gap-1">
			<Button size="small" variant="ghost" busy={busy} onClick={() => say(true)}>
				<Check aria-hidden /> {t('findings.right')}
			</Button>
			<Button size="small" variant="ghost" busy={busy} onClick={() => say(false)}>
				<X aria-hidden /> {t('findings.wrong')}
			</Button>
		</span>
	);
};

/** What a chip in the text stands for: type, how sure, why, and whether that is so. */
export const FindingDetails = ({ message, index }: { message: MessageDetail; index: number }) => {
	const t = useTranslations('message');
	const { categoryName } = useWords();
	const partName = usePartName();
	const finding = message.findings[index];
	if (!finding) return null;
	return (
		<div className="grid gap-2 text-sm">
			<p className="flex flex-wrap items-center gap-1.5">
				<Badge>{categoryName(finding.category)}</Badge>
				<span className="tabular-nums">{t('findings.sure', { percent: finding.confidence })}</span>
			</p>
			<p className="text-muted">{t(`segments.${finding.segment}`, { part: partName(finding.part) })}</p>
			{finding.evidence.length > 0 && (
				<ul className="list-disc pl-4">
					{finding.evidence.map((reason) => (
						<li key={reason} className="[overflow-wrap:anywhere]">
							{reason}
						</li>
					))}
				</ul>
			)}
			<FindingVerdict message={message} index={index} />
		</div>
	);
};
