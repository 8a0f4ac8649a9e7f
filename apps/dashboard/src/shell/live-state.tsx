'use client';

import { useLiveState } from '../api/live-events.tsx';
import { cn } from '../words/class-names.ts';

const looks = {
	connecting: { dot: 'bg-line-strong', text: 'Connecting…' },
	live: { dot: 'bg-good', text: 'Live' },
	lost: { dot: 'bg-high', text: 'Reconnecting…' },
} as const;

/** Whether new messages appear by themselves. */
export const LiveState = () => {
	const state = useLiveState();
	const { dot, text } = looks[state];
	return (
		<p role="status" className="text-muted flex items-center gap-2 px-2.5 text-xs" data-live-state={state}>
			<span aria-hidden className={cn('size-1.5 rounded-full', dot)} />
			{text}
		</p>
	);
};
