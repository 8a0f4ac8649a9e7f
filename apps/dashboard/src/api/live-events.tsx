'use client';

import type { LiveEvent } from '@straymail/contracts';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

type Listener = (event: LiveEvent) => void;
export type LiveState = 'connecting' | 'live' | 'lost';

interface Live {
	readonly subscribe: (listener: Listener) => () => void;
	readonly state: LiveState;
}

const LiveContext = createContext<Live | null>(null);

const parse = (data: string): LiveEvent | null => {
	try {
		const event = JSON.parse(data) as LiveEvent;
		return Array.isArray(event.ids) ? event : null;
	} catch {
		return null;
	}
};

/**
 * One event stream for the whole page. After a broken connection every listener is told of an event without
 * ids: what happened meanwhile is unknown, so each asks again.
 */
export const LiveEvents = ({ children }: { children: ReactNode }) => {
	const listeners = useRef(new Set<Listener>());
	const [state, setState] = useState<LiveState>('connecting');

	useEffect(() => {
		const tell = (event: LiveEvent) => {
			for (const listener of listeners.current) listener(event);
		};
		let broken = false;
		let retry: ReturnType<typeof setTimeout> | undefined;
		let source: EventSource;
		const connect = () => {
			source = new EventSource('/api/events');
			source.onopen = () => {
				setState('live');
				if (broken) tell({ type: 'message.analysed', ids: [] });
				broken = false;
			};
			source.onmessage = ({ data }: MessageEvent<string>) => {
				const event = parse(data);
				if (event) tell(event);
			};
			source.onerror = () => {
				broken = true;
				setState('lost');
				// The browser reconnects by itself unless the answer was not a stream at all.
				if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, 5_000);
			};
		};
		connect();
		return () => {
			clearTimeout(retry);
			source.close();
		};
	}, []);

	const [live] = useState(() => ({
		subscribe: (listener: Listener) => {
			listeners.current.add(listener);
			return () => {
				listeners.current.delete(listener);
			};
		},
	}));
	return <LiveContext value={{ subscribe: live.subscribe, state }}>{children}</LiveContext>;
};

const useLive = (): Live => {
	const live = useContext(LiveContext);
	if (!live) throw new Error('LiveEvents must be above whatever listens to it.');
	return live;
};

export const useLiveState = (): LiveState => useLive().state;

/** Calls `listener` for each live event while the component is mounted; always the newest `listener`. */
export const useLiveEvents = (listener: Listener): void => {
	const { subscribe } = useLive();
	const newest = useRef(listener);
	useEffect(() => {
		newest.current = listener;
	});
	useEffect(() => subscribe((event) => newest.current(event)), [subscribe]);
};
