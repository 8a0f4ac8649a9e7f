'use client';

import type { MessageDetail, MessageItem } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { sentenceOf } from '../api/api-error.ts';
import { messageQuery, statsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { toast } from '../components/ui/toast.tsx';
import { plural } from '../words/numbers.ts';
import { type InboxData, withUpdates } from './inbox-query.ts';

/** Marks messages as reviewed, or takes that back, and shows it wherever they are on the page. */
export const useReview = () => {
	const client = useQueryClient();

	const apply = useCallback(
		(items: readonly MessageItem[]) => {
			client.setQueriesData<InboxData>({ queryKey: ['inbox'] }, (data) => data && withUpdates(data, items));
			for (const item of items) {
				const { queryKey } = messageQuery(item.id);
				client.setQueryData<MessageDetail>(queryKey, (old) => old && { ...old, status: item.status });
				void client.invalidateQueries({ queryKey });
			}
			void client.invalidateQueries({ queryKey: statsQuery.queryKey });
			void client.invalidateQueries({ queryKey: ['facets'] });
		},
		[client],
	);

	const send = useCallback(
		async (ids: readonly string[], verb: 'review' | 'unreview') => {
			const answers = await Promise.allSettled(
				ids.map((id) => request<MessageItem>(`/api/messages/${id}/${verb}`, { method: 'POST', body: {} })),
			);
			const done = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
			const failed = answers.find((answer) => answer.status === 'rejected');
			if (done.length > 0) apply(done);
			if (failed) toast(sentenceOf(failed.reason), { error: true });
			return done.map(({ id }) => id);
		},
		[apply],
	);

	const unreview = useCallback((ids: readonly string[]) => send(ids, 'unreview'), [send]);
	const review = useCallback(
		async (ids: readonly string[]) => {
			if (ids.length === 0) return;
			const done = await send(ids, 'review');
			if (done.length === 0) return;
			toast(`${done.length === 1 ? 'Marked' : `${plural(done.length, 'message')} marked`} as reviewed`, {
				action: { label: 'Undo', run: () => void unreview(done) },
			});
		},
		[send, unreview],
	);
	return { review, unreview };
};
