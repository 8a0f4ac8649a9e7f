'use client';

import type { DecisionInput, DecisionItem, MessageDetail } from '@straymail/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { sentenceOf } from '../api/api-error.ts';
import { meQuery, messageQuery, statsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { toast } from '../components/ui/toast.tsx';

const mayDecide: ReadonlySet<string> = new Set(['operator', 'analyst']);

/** The decision that holds of a field, or of one recipient or finding. */
export const standing = (
	{ decisions }: MessageDetail,
	field: DecisionItem['field'],
	item = '',
): DecisionItem | undefined =>
	decisions.find((decision) => decision.field === field && decision.item === item && decision.endedAt === null);

/** Whether the reader may say otherwise than the machine. */
export const useMayDecide = (): boolean => {
	const { data: me } = useQuery(meQuery);
	return me !== undefined && mayDecide.has(me.user.role);
};

/** Says otherwise than the machine, in one step, and takes that back. */
export const useDecision = (id: string) => {
	const client = useQueryClient();
	const t = useTranslations('message');
	const path = `/api/messages/${id}/decisions`;
	const onSettled = async () => {
		await client.invalidateQueries({ queryKey: messageQuery(id).queryKey });
		for (const queryKey of [['inbox'], ['facets'], statsQuery.queryKey]) void client.invalidateQueries({ queryKey });
	};
	const onError = (error: Error) => toast(sentenceOf(error), { error: true });
	const withdraw = useMutation({
		mutationFn: (decision: string) => request(`${path}/${decision}`, { method: 'DELETE' }),
		onSettled,
		onError,
	});
	const decide = useMutation({
		mutationFn: (decision: DecisionInput) => request<{ id: string }>(path, { method: 'POST', body: decision }),
		onSuccess: (made) =>
			toast(t('decision.kept'), { action: { label: t('decision.undo'), run: () => withdraw.mutate(made.id) } }),
		onSettled,
		onError,
	});
	return { decide: decide.mutate, withdraw: withdraw.mutate, busy: decide.isPending || withdraw.isPending };
};
