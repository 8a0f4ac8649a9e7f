'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLiveEvents } from '../api/live-events.tsx';
import { meQuery, statsQuery } from '../api/queries.ts';

/** Keeps counts and lists beside the inbox fresh; at most one question in three seconds. */
export const LiveCounts = () => {
	const client = useQueryClient();
	const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => () => clearTimeout(waiting.current), []);
	useLiveEvents((event) => {
		if (event.type === 'trap-domain.changed') {
			void client.invalidateQueries({ queryKey: ['trap-domains'] });
			void client.invalidateQueries({ queryKey: meQuery.queryKey });
		}
		waiting.current ??= setTimeout(() => {
			waiting.current = undefined;
			void client.invalidateQueries({ queryKey: statsQuery.queryKey });
		}, 3_000);
	});
	return null;
};
