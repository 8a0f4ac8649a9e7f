'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { Button } from '../components/ui/button.tsx';
import { CodeInput } from '../components/ui/code-input.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';

/** A code from the authenticator app, or one of the backup codes. */
export const SecondFactorForm = ({ onDone, onBack }: { onDone: () => void; onBack: () => void }) => {
	const t = useTranslations('signIn');
	const [code, setCode] = useState('');
	const [backup, setBackup] = useState(false);
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);
	const verify = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(undefined);
		const { twoFactor } = await authClient();
		const { error: refused } = backup
			? await twoFactor.verifyBackupCode({ code: code.trim() })
			: await twoFactor.verifyTotp({ code });
		if (!refused) return onDone();
		setBusy(false);
		setCode('');
		setError(refused.status === 429 ? t('tooMany') : t(backup ? 'wrongBackupCode' : 'wrongCode'));
	};
	const swap = () => {
		setBackup(!backup);
		setCode('');
		setError(undefined);
	};
	return (
		<form onSubmit={verify} className="grid gap-4">
			{backup ? (
				<Field label={t('backupCode')} error={error}>
					{(control) => (
						<Input
							{...control}
							required
							autoFocus
							autoComplete="off"
							spellCheck={false}
							value={code}
							onChange={(event) => setCode(event.target.value)}
							className="font-mono"
						/>
					)}
				</Field>
			) : (
				<Field label={t('code')} error={error}>
					{(control) => <CodeInput {...control} autoFocus value={code} onValueChange={setCode} />}
				</Field>
			)}
			<Button type="submit" variant="primary" size="large" busy={busy} disabled={!backup && code.length !== 6}>
				{t('verify')}
			</Button>
			<div className="flex justify-between text-sm">
				<Button variant="link" size="text" onClick={onBack}>
					{t('back')}
				</Button>
				<Button variant="link" size="text" onClick={swap}>
					{t(backup ? 'useApp' : 'useBackup')}
				</Button>
			</div>
		</form>
	);
};
