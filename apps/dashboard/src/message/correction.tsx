'use client';

import type { DecisionItem, Kind, Level, MessageDetail } from '@straymail/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { sentenceOf } from '../api/api-error.ts';
import { meQuery, messageQuery, statsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/ui/button.tsx';
import { NativeSelect } from '../components/ui/input.tsx';
import { toast } from '../components/ui/toast.tsx';
import { kindNames, kindsInOrder } from '../words/kinds.ts';
import { levelLooks, levelsDown } from '../words/levels.ts';

type Field = 'kind' | 'level';
const mayDecide: ReadonlySet<string> = new Set(['operator', 'analyst']);

const nameOf = (field: Field, value: Kind | Level | null): string => {
	if (value === null) return 'nothing';
	return field === 'kind' ? kindNames[value as Kind].name : levelLooks[value as Level].name;
};

const standing = ({ decisions }: MessageDetail, field: Field): DecisionItem | undefined =>
	decisions.find((decision) => decision.field === field && decision.endedAt === null);

/** Lets a person say otherwise than the machine; its own answer stays beside, and a decision can be taken back. */
export const Correction = ({ message, field }: { message: MessageDetail; field: Field }) => {
	const client = useQueryClient();
	const me = useQuery(meQuery);
	const decision = standing(message, field);
	const path = `/api/messages/${message.id}/decisions`;
	const onSettled = async () => {
		await client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey });
		void client.invalidateQueries({ queryKey: ['inbox'] });
		void client.invalidateQueries({ queryKey: ['facets'] });
		void client.invalidateQueries({ queryKey: statsQuery.queryKey });
	};
	const onError = (error: Error) => toast(sentenceOf(error), { error: true });
	const decide = useMutation({
		mutationFn: (value: string) => request(path, { method: 'POST', body: { field, value } }),
		onSettled,
		onError,
	});
	const withdraw = useMutation({
		mutationFn: (id: string) => request(`${path}/${id}`, { method: 'DELETE' }),
		onSettled,
		onError,
	});
	const value = message[field];
	if (value === null || message.metadataOnly) return null;
	const allowed = me.data !== undefined && mayDecide.has(me.data.user.role);
	const busy = decide.isPending || withdraw.isPending;
	return (
		<div className="mt-2 grid gap-1.5">
			{decision && (
				<p className="text-muted flex flex-wrap items-center gap-x-2 text-sm">
					<span>
						{decision.decidedBy} decided so; the machine says {nameOf(field, message.machine[field]).toLowerCase()}.
					</span>
					{allowed && (
						<Button size="small" busy={withdraw.isPending} onClick={() => withdraw.mutate(decision.id)}>
							<Undo2 aria-hidden /> Take back
						</Button>
					)}
				</p>
			)}
			{allowed && (
				<NativeSelect
					aria-label={`Correct the ${field}`}
					className="w-auto max-w-full justify-self-start"
					disabled={busy}
					value={value}
					onChange={(event) => decide.mutate(event.target.value)}
				>
					{(field === 'kind' ? kindsInOrder : levelsDown).map((one) => (
						<option key={one} value={one}>
							{nameOf(field, one)}
						</option>
					))}
				</NativeSelect>
			)}
		</div>
	);
};
