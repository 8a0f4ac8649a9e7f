'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { meQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { useSentence } from '../api/use-sentence.ts';
import { Button } from '../components/ui/button.tsx';
import { toast } from '../components/ui/toast.tsx';
import { useWords } from '../words/use-words.ts';
import { AddPasskey } from './add-passkey.tsx';

interface Passkey {
	readonly id: string;
	readonly name?: string | null;
	readonly createdAt?: string | null;
}

const queryKey = ['passkeys'];

export const PasskeyList = () => {
	const t = useTranslations('account.passkeys');
	const { exactTime } = useWords();
	const sentenceOf = useSentence();
	const client = useQueryClient();
	const { data: passkeys = [] } = useQuery({
		queryKey,
		queryFn: ({ signal }) => request<Passkey[]>('/api/auth/passkey/list-user-passkeys', { signal }),
	});
	const refresh = async () => {
		await Promise.all([
			client.invalidateQueries({ queryKey }),
			client.invalidateQueries({ queryKey: meQuery.queryKey }),
		]);
	};
	const remove = async (id: string) => {
		try {
			await request('/api/auth/passkey/delete-passkey', { method: 'POST', body: { id } });
			await refresh();
			toast(t('removed'));
		} catch (error) {
			toast(sentenceOf(error), { error: true });
		}
	};
	return (
		<div className="grid gap-4">
			{passkeys.length > 0 && (
				<ul className="border-line divide-line divide-y rounded-lg border">
					{passkeys.map(({ id, name, createdAt }) => (
						<li key={id} className="flex items-center gap-3 px-3 py-2 text-sm">
							<KeyRound aria-hidden className="text-muted size-4 shrink-0" />
							<span className="min-w-0 flex-1">
								<span className="block truncate font-medium">{name || t('one')}</span>
								{createdAt && <span className="text-muted block text-xs">{exactTime(createdAt)}</span>}
							</span>
							<Button
								size="small"
								aria-label={t('removeNamed', { name: name || t('one') })}
								onClick={() => void remove(id)}
							>
								{t('remove')}
							</Button>
						</li>
					))}
				</ul>
			)}
			<AddPasskey
				onAdded={() => {
					toast(t('added'));
					void refresh();
				}}
			/>
		</div>
	);
};
