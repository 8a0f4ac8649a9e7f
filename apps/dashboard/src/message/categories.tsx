'use client';

import type { Category, MessageDetail } from '@straymail/contracts';
import { Pencil, Stamp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { Button } from '../components/ui/button.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { categoriesInOrder } from '../words/categories.ts';
import { useWords } from '../words/use-words.ts';
import { Decided } from './decided.tsx';
import { usePartName } from './parts.ts';
import { standing, useDecision, useMayDecide } from './use-decision.ts';

const Editor = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { categoryName } = useWords();
	const { decide, busy } = useDecision(message.id);
	const chosen = new Set(message.categories);
	const toggle = (category: Category) => {
		const value = categoriesInOrder.filter((one) => (one === category ? !chosen.has(one) : chosen.has(one)));
		decide({ field: 'categories', value });
	};
	return (
		<ul aria-label={t('categories.name')} className="grid gap-0.5">
			{categoriesInOrder.map((category) => (
				<li key={category}>
					<label className="hover:bg-hover flex h-7 items-center gap-2 rounded-md px-1.5 text-sm">
						<input
							type="checkbox"
							className="accent-accent size-4"
							checked={chosen.has(category)}
							disabled={busy}
							onChange={() => toggle(category)}
						/>
						{categoryName(category)}
					</label>
				</li>
			))}
		</ul>
	);
};

/** Categories and markings, and the way to correct the former. */
export const Categories = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { categoryName } = useWords();
	const partName = usePartName();
	const allowed = useMayDecide() && !message.metadataOnly;
	const { withdraw, busy } = useDecision(message.id);
	const decision = standing(message, 'categories');
	if (message.categories.length === 0 && message.markings.length === 0 && !allowed) return null;
	const machine = message.machine.categories.map(categoryName).join(', ') || t('decision.nothing');
	return (
		<div className="border-line border-t px-3.5 py-2.5">
			<div className="flex flex-wrap items-center gap-1.5">
				<p className="text-muted mr-1 text-xs font-medium">{t('categories.name')}</p>
				{message.categories.map((category) => (
					<Badge key={category}>{categoryName(category)}</Badge>
				))}
				{message.markings.map(({ text, part, kind }) => (
					<Badge
						key={`${text} ${part}`}
						title={t(`markings.${kind}`, { part: partName(part) })}
						className={kind === 'classification' ? 'bg-critical-soft text-critical' : 'bg-moderate-soft text-moderate'}
					>
						<Stamp aria-hidden className="size-3" /> {text}
					</Badge>
				))}
				{allowed && (
					<Popover
						title={t('categories.correct')}
						trigger={
							<Button
								variant="ghost"
								size="iconSmall"
								aria-label={t('categories.correct')}
								title={t('categories.correct')}
								className="size-6"
							>
								<Pencil aria-hidden className="size-3.5" />
							</Button>
						}
					>
						<Editor message={message} />
					</Popover>
				)}
			</div>
			{decision && (
				<Decided
					decision={decision}
					machine={machine}
					onWithdraw={allowed ? () => withdraw(decision.id) : undefined}
					busy={busy}
				/>
			)}
		</div>
	);
};
