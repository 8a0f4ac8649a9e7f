'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { meQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { toast } from '../components/ui/toast.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { TotpSetUp } from './totp-set-up.tsx';

const queryKey = ['session'];
const twoFactorEnabled = async (): Promise<boolean> => {
	const { data } = await (await authClient()).getSession();
	return data?.user.twoFactorEnabled ?? false;
};

/** New backup codes, or no authenticator app at all: both after the password. */
const Change = ({ onOff, onCodes }: { onOff: () => void; onCodes: (codes: readonly string[]) => void }) => {
	const t = useTranslations('account.authenticator');
	const [password, setPassword] = useState('');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);
	const run = (verb: 'disable' | 'codes') => async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(undefined);
		const { twoFactor } = await authClient();
		const codes = verb === 'codes' ? await twoFactor.generateBackupCodes({ password }) : null;
		const { error: refused } = codes ?? (await twoFactor.disable({ password }));
		setBusy(false);
		setPassword('');
		if (refused) return setError(refused.message ?? t('failed'));
		if (codes) onCodes(codes.data?.backupCodes ?? []);
		else onOff();
	};
	return (
		<form onSubmit={run('codes')} className="grid gap-3">
			<Notice tone="good">{t('isSetUp')}</Notice>
			<Field label={t('yourPassword')} hint={t('passwordHint')} error={error} className="max-w-sm">
				{(control) => (
					<Input
						{...control}
						required
						type="password"
						autoComplete="current-password"
						value={password}
						onChange={(event) => setPassword(event.target.value)}
					/>
				)}
			</Field>
			<div className="flex flex-wrap gap-2">
				<Button type="submit" busy={busy} disabled={!password}>
					{t('newCodes')}
				</Button>
				<Button
					busy={busy}
					disabled={!password}
					onClick={run('disable')}
					className="max-w-full max-sm:h-auto max-sm:min-h-8 max-sm:py-1.5 max-sm:whitespace-normal"
				>
					{t('remove')}
				</Button>
			</div>
		</form>
	);
};

export const Authenticator = ({ passwordSet }: { passwordSet: boolean }) => {
	const t = useTranslations('account.authenticator');
	const client = useQueryClient();
	const { data: enabled } = useQuery({ queryKey, queryFn: twoFactorEnabled });
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	const refresh = () => {
		void client.invalidateQueries({ queryKey });
		void client.invalidateQueries({ queryKey: meQuery.queryKey });
	};
	if (codes) return <BackupCodes codes={codes} onDone={() => setCodes(null)} />;
	if (enabled === undefined) return <Skeleton className="h-9 w-52" />;
	if (!enabled && !passwordSet) return <Notice tone="info">{t('passwordFirst')}</Notice>;
	if (!enabled) {
		return (
			<TotpSetUp
				onDone={() => {
					toast(t('done'));
					refresh();
				}}
			/>
		);
	}
	return (
		<Change
			onCodes={setCodes}
			onOff={() => {
				toast(t('removed'));
				refresh();
			}}
		/>
	);
};
