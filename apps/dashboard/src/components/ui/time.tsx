'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '../../words/use-words.ts';

// One clock for all times on the page, so that a thousand rows do not keep a thousand timers.
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

const subscribe = (listener: () => void) => {
	listeners.add(listener);
	timer ??= setInterval(() => {
		now = Date.now();
		for (const each of listeners) each();
	}, 20_000);
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		clearInterval(timer);
		timer = undefined;
	};
};

/** `5 min`, with the exact time in UTC as its title. */
export const RelativeTime = ({ at, className }: { at: string; className?: string }) => {
	const { exactTime, relativeTime } = useWords();
	const current = useSyncExternalStore(
		subscribe,
		() => now,
		() => now,
	);
	return (
		<time dateTime={at} title={exactTime(at)} className={className}>
			{relativeTime(at, current)}
		</time>
	);
};

export const ExactTime = ({ at, className }: { at: string; className?: string }) => {
	const { exactTime } = useWords();
	return (
		<time dateTime={at} className={className}>
			{exactTime(at)}
		</time>
	);
};
