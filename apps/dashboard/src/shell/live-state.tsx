'use client';

import { useTranslations } from 'next-intl';
import { useLiveState } from '../api/live-events.tsx';
import { cn } from '../words/class-names.ts';

const dots = { connecting: 'bg-line-strong', live: 'bg-good', lost: 'bg-high' } as const;

/** Whether new messages appear by themselves. */
export const LiveState = ({ narrow }: { narrow: boolean }) => {
	const t = useTranslations('shell.live');
	const state = useLiveState();
	return (
		<p
			role="status"
			className="text-muted flex items-center gap-2 px-2.5 text-xs"
			data-live-state={state}
			title={narrow ? t(state) : undefined}
		>
			<span aria-hidden className={cn('size-1.5 rounded-full forced-colors:border', dots[state])} />
			<span className={narrow ? 'sr-only' : ''}>{t(state)}</span>
		</p>
	);
};
