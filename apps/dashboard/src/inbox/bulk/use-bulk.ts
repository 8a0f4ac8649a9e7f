'use client';

import type { BulkAction, BulkResponse, MessageDetail, MessageItem } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { sentenceOf } from '../../api/api-error.ts';
import { messageQuery, statsQuery } from '../../api/queries.ts';
import { request } from '../../api/request.ts';
import { toast } from '../../components/ui/toast.tsx';
import { type InboxData, rowsOf, withUpdates } from '../list/pages.ts';
import { patched, portions } from './patched.ts';
import { peopleQuery } from './people-query.ts';
import { allAnswered, pushUndo, takeUndo, whileUnderWay } from './undo-stack.ts';

/** As `bulkLimit` of the contract, whose value would bring its schemas into the first load. */
const mostAtOnce = 500;

/** Does one thing to many messages, shows it wherever they are on the page, and can take it back as a whole. */
export const useBulk = () => {
	const client = useQueryClient();
	const t = useTranslations('inbox');

	const show = useCallback(
		(items: readonly MessageItem[]) => {
			client.setQueriesData<InboxData>({ queryKey: ['inbox'] }, (data) => data && withUpdates(data, items));
			for (const item of items) {
				client.setQueryData<MessageDetail>(messageQuery(item.id).queryKey, (old) => old && { ...old, ...item });
			}
		},
		[client],
	);
	/** What the API answered, and everything that follows from it: details, counts, statistics. */
	const settle = useCallback(
		(items: readonly MessageItem[]) => {
			show(items);
			for (const { id } of items) void client.invalidateQueries({ queryKey: messageQuery(id).queryKey });
			void client.invalidateQueries({ queryKey: statsQuery.queryKey });
			void client.invalidateQueries({ queryKey: ['facets'] });
			void client.invalidateQueries({ queryKey: ['histogram'] });
		},
		[client, show],
	);
	const inMemory = useCallback(
		(ids: readonly string[]) => {
			const wanted = new Set(ids);
			const found = new Map<string, MessageItem>();
			for (const [, data] of client.getQueriesData<InboxData>({ queryKey: ['inbox'] })) {
				for (const item of rowsOf(data).loaded) if (wanted.has(item.id)) found.set(item.id, item);
			}
			return [...found.values()];
		},
		[client],
	);

	const undo = useCallback(
		async (which?: readonly string[]) => {
			if (!which) await allAnswered();
			const changeIds = takeUndo(which);
			if (!changeIds) {
				if (!which) toast(t('bulk.nothingToUndo'));
				return;
			}
			try {
				const done: MessageItem[] = [];
				let left = 0;
				for (const changeId of changeIds.toReversed()) {
					const path = `/api/messages/bulk/${encodeURIComponent(changeId)}/undo`;
					const answer = await request<BulkResponse>(path, { method: 'POST', body: {} });
					done.push(...answer.items);
					left += answer.unchanged.length;
				}
				settle(done);
				toast(t('bulk.undone', { count: done.length, left }));
			} catch (error) {
				pushUndo(changeIds);
				toast(sentenceOf(error), { error: true });
			}
		},
		[settle, t],
	);

	const change = useCallback(
		async (ids: readonly string[], action: BulkAction): Promise<boolean> => {
			if (ids.length === 0) return false;
			const people = client.getQueryData(peopleQuery.queryKey) ?? [];
			const before = inMemory(ids);
			const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
			show(before.flatMap((item) => patched(item, action, nameOf) ?? []));
			const changeIds: string[] = [];
			const done: MessageItem[] = [];
			try {
				for (const portion of portions(ids, mostAtOnce)) {
					const body = { ids: portion, action };
					const answer = await request<BulkResponse>('/api/messages/bulk', { method: 'POST', body });
					if (answer.changeId) changeIds.push(answer.changeId);
					done.push(...answer.items);
				}
			} catch (error) {
				const changed = new Set(done.map(({ id }) => id));
				show(before.filter(({ id }) => !changed.has(id)));
				toast(sentenceOf(error), { error: true });
			}
			settle(done);
			if (changeIds.length === 0) {
				if (done.length === 0) toast(t('bulk.unchanged'));
				return done.length > 0;
			}
			pushUndo(changeIds);
			const value = 'value' in action ? String(action.value) : '';
			toast(t(`bulk.done.${action.type}`, { count: done.length, value }), {
				action: { label: t('bulk.undo'), run: () => void undo(changeIds) },
			});
			return true;
		},
		[client, inMemory, settle, show, undo, t],
	);
	const run = useCallback((ids: readonly string[], action: BulkAction) => whileUnderWay(change(ids, action)), [change]);
	return { run, undo };
};
