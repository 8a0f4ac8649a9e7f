'use client';

import type { DecisionItem } from '@straymail/contracts';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../components/ui/button.tsx';

/** Who said otherwise, what the machine says still, and the way back. */
export const Decided = ({
	decision,
	machine,
	onWithdraw,
	busy,
}: {
	decision: DecisionItem;
	/** The machine's answer in words. */
	machine: string;
	/** Missing for those who may not. */
	onWithdraw: (() => void) | undefined;
	busy: boolean;
}) => {
	const t = useTranslations('message');
	return (
		<p className="text-muted mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
			<span className="min-w-0 [overflow-wrap:anywhere]">
				{t('decision.by', { name: decision.decidedBy, machine })}
			</span>
			{onWithdraw && (
				<Button size="small" busy={busy} onClick={onWithdraw}>
					<Undo2 aria-hidden /> {t('decision.takeBack')}
				</Button>
			)}
		</p>
	);
};
