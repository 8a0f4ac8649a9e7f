'use client';

import type { Evidence, MessageDetail } from '@straymail/contracts';
import { CornerDownRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { cn } from '../words/class-names.ts';
import { levelLooks } from '../words/levels.ts';
import { useWords } from '../words/use-words.ts';
import { Categories } from './categories.tsx';
import { CorrectKind, CorrectLevel } from './correction.tsx';

/** Two rules may give the same reason: a person reads it once. */
const reasonsOf = (evidence: readonly Evidence[]): readonly Evidence[] =>
	evidence.filter(({ text }, at) => evidence.findIndex((other) => other.text === text) === at);

const Why = ({ evidence }: { evidence: readonly Evidence[] }) =>
	evidence.length === 0 ? null : (
		<ul className="mt-1.5 grid gap-1 text-sm">
			{reasonsOf(evidence).map(({ code, text }) => (
				<li key={`${code} ${text}`} className="flex gap-1.5" title={code}>
					<CornerDownRight aria-hidden className="text-muted mt-0.5 size-3.5 shrink-0" />
					<span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
				</li>
			))}
		</ul>
	);

const Answer = ({
	name,
	value,
	children,
	className,
}: {
	name: string;
	value: ReactNode;
	children?: ReactNode;
	className?: string;
}) => (
	<div className={cn('min-w-0 px-3.5 py-2.5', className)}>
		<p className="text-muted text-xs font-medium">{name}</p>
		<div className="mt-1">{value}</div>
		{children}
	</div>
);

/** What was decided, by the machine or a person, and why: level, kind, categories, markings. */
export const Judgement = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { kindName, percent } = useWords();
	if (message.level === null && message.kind === null) return null;
	return (
		<section aria-label={t('judgement.name')} className="border-line @container mt-4 rounded-lg border">
			<div className="divide-line divide-y @xl:grid @xl:grid-cols-2 @xl:divide-x @xl:divide-y-0">
				<Answer
					name={t('judgement.level')}
					value={<LevelBadge level={message.level} className="text-base font-semibold" />}
					className={
						message.level
							? cn(levelLooks[message.level].soft, 'rounded-t-lg @xl:rounded-tr-none @xl:rounded-bl-none')
							: ''
					}
				>
					<Why evidence={message.levelEvidence} />
					<CorrectLevel message={message} />
				</Answer>
				<Answer
					name={t('judgement.kind')}
					value={
						message.kind && (
							<span className="font-semibold">
								{kindName(message.kind)}
								{message.kindConfidence !== null && message.machine.kind === message.kind && (
									<span className="text-muted ml-2 text-sm font-normal">{percent(message.kindConfidence)}</span>
								)}
							</span>
						)
					}
				>
					<Why evidence={message.kindEvidence} />
					<CorrectKind message={message} />
				</Answer>
			</div>
			<Categories message={message} />
		</section>
	);
};
