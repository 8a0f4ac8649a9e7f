import type { Evidence, MessageDetail } from '@straymail/contracts';
import { CornerDownRight, Stamp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../components/ui/badge.tsx';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { categoryNames } from '../words/categories.ts';
import { cn } from '../words/class-names.ts';
import { kindNames } from '../words/kinds.ts';
import { levelLooks } from '../words/levels.ts';
import { percent } from '../words/numbers.ts';
import { Correction } from './correction.tsx';

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

const Decision = ({
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
	if (message.level === null && message.kind === null) return null;
	return (
		<section aria-label="Judgement" className="border-line @container mt-4 rounded-lg border">
			<div className="divide-line divide-y @xl:grid @xl:grid-cols-2 @xl:divide-x @xl:divide-y-0">
				<Decision
					name="Level"
					value={<LevelBadge level={message.level} className="text-base font-semibold" />}
					className={
						message.level
							? cn(levelLooks[message.level].soft, 'rounded-t-lg @xl:rounded-tr-none @xl:rounded-bl-none')
							: ''
					}
				>
					<Why evidence={message.levelEvidence} />
					<Correction message={message} field="level" />
				</Decision>
				<Decision
					name="Kind"
					value={
						message.kind && (
							<span className="font-semibold">
								{kindNames[message.kind].name}
								{message.kindConfidence !== null && (
									<span className="text-muted ml-2 text-sm font-normal">{percent(message.kindConfidence)}</span>
								)}
							</span>
						)
					}
				>
					<Why evidence={message.kindEvidence} />
					<Correction message={message} field="kind" />
				</Decision>
			</div>
			{(message.categories.length > 0 || message.markings.length > 0) && (
				<div className="border-line flex flex-wrap items-center gap-1.5 border-t px-3.5 py-2.5">
					<p className="text-muted mr-1 text-xs font-medium">Categories</p>
					{message.categories.map((category) => (
						<Badge key={category}>{categoryNames[category]}</Badge>
					))}
					{message.markings.map(({ text, part, kind }) => (
						<Badge
							key={`${text} ${part}`}
							title={`${kind} marking in ${part}`}
							className={
								kind === 'classification' ? 'bg-critical-soft text-critical' : 'bg-moderate-soft text-moderate'
							}
						>
							<Stamp aria-hidden className="size-3" /> {text}
						</Badge>
					))}
				</div>
			)}
		</section>
	);
};
