'use client';

import type { Sort } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLiveEvents } from '../api/live-events.tsx';
import { facetsQuery, inboxQuery, search } from './inbox-query.ts';
import { freshOf, type InboxData, withHead, withUpdates } from './list/pages.ts';

/** A burst of events is answered by one question; the next follows no sooner than this. */
const restMs = 800;
const gatherMs = 60;
/** How many of the newest are looked at. */
const headSize = 50;
const facetsRestMs = 3_000;
const highlightMs = 4_500;

interface Options {
	readonly text: string;
	readonly sort: Sort;
	/** True when the first row is in sight, so that inserting before it surprises nobody. */
	readonly isAtTop: () => boolean;
}

/**
 * Brings new messages into the open inbox. At its top they are inserted; otherwise they wait behind
 * `waiting`, and `show` brings them in.
 */
export const useFreshMessages = ({ text, sort, isAtTop }: Options) => {
	const client = useQueryClient();
	const t = useTranslations('inbox');
	const [waiting, setWaiting] = useState(0);
	const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
	const [announcement, setAnnouncement] = useState('');
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const facetsTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const lastCheck = useRef(0);
	const arrived = useRef(new Set<string>());
	const { queryKey } = inboxQuery(text, sort);
	const newestFirst = sort.key === 'receivedAt' && sort.direction === 'desc';

	const check = useCallback(
		async (insert: boolean) => {
			lastCheck.current = Date.now();
			const key = inboxQuery(text, sort).queryKey;
			if (!client.getQueryData<InboxData>(key)) return;
			const head = await search({
				query: text,
				limit: headSize,
				sort: { key: 'receivedAt', direction: 'desc' },
				facets: false,
			}).catch(() => null);
			const data = client.getQueryData<InboxData>(key);
			if (!head || !data) return;
			// In another order a message that is not shown need not be new: only those that an event named are.
			const added = freshOf(data, head).filter(({ id }) => newestFirst || arrived.current.has(id));
			if (added.length === 0) {
				client.setQueryData<InboxData>(key, withUpdates(data, head.items));
				return;
			}
			setAnnouncement(t('list.arrived', { count: added.length, more: added.length === headSize ? 'yes' : 'no' }));
			if (!newestFirst || !(insert || isAtTop())) {
				client.setQueryData<InboxData>(key, withUpdates(data, head.items));
				setWaiting(added.length);
				return;
			}
			client.setQueryData<InboxData>(key, withHead(data, head));
			setWaiting(0);
			setFresh(new Set(added.map(({ id }) => id)));
		},
		[client, text, sort, newestFirst, isAtTop, t],
	);

	const schedule = useCallback(() => {
		timer.current ??= setTimeout(
			() => {
				timer.current = undefined;
				void check(false);
			},
			Math.max(gatherMs, lastCheck.current + restMs - Date.now()),
		);
		facetsTimer.current ??= setTimeout(() => {
			facetsTimer.current = undefined;
			void client.invalidateQueries({ queryKey: facetsQuery(text).queryKey });
			void client.invalidateQueries({ queryKey: ['histogram', text] });
		}, facetsRestMs);
	}, [check, client, text]);

	useLiveEvents((event) => {
		if (event.type === 'trap-domain.changed') return;
		if (event.type !== 'message.reviewed') for (const id of event.ids) arrived.current.add(id);
		schedule();
	});

	// Rows kept from an earlier visit may be behind: ask once.
	useEffect(() => {
		setWaiting(0);
		arrived.current.clear();
		schedule();
		return () => {
			clearTimeout(timer.current);
			clearTimeout(facetsTimer.current);
			timer.current = undefined;
			facetsTimer.current = undefined;
		};
	}, [schedule]);

	useEffect(() => {
		if (fresh.size === 0) return;
		const fading = setTimeout(() => setFresh(new Set()), highlightMs);
		return () => clearTimeout(fading);
	}, [fresh]);

	const show = useCallback(async () => {
		setWaiting(0);
		arrived.current.clear();
		if (newestFirst) return check(true);
		await client.resetQueries({ queryKey });
	}, [check, client, newestFirst, queryKey]);

	return { waiting, fresh, announcement, show };
};
