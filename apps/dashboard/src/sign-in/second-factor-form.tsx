'use client';

import { type FormEvent, useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { Button } from '../components/ui/button.tsx';
import { CodeInput } from '../components/ui/code-input.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';

/** A code from the authenticator app, or one of the backup codes. */
export const SecondFactorForm = ({ onDone, onBack }: { onDone: () => void; onBack: () => void }) => {
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
		setError(
			refused.status === 429
				? 'Too many tries. Wait a minute, then try again.'
				: `That code is not right.${backup ? ' Each backup code works once.' : ' Take the next one.'}`,
		);
	};
	const swap = () => {
		setBackup(!backup);
		setCode('');
		setError(undefined);
	};
	return (
		<form onSubmit={verify} className="grid gap-4">
			{backup ? (
				<Field label="Backup code" error={error}>
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
				<Field label="Code from your authenticator app" error={error}>
					{(control) => <CodeInput {...control} autoFocus value={code} onValueChange={setCode} />}
				</Field>
			)}
			<Button type="submit" variant="primary" size="large" busy={busy} disabled={!backup && code.length !== 6}>
				Verify
			</Button>
			<div className="flex justify-between text-sm">
				<Button variant="link" size="text" onClick={onBack}>
					Back
				</Button>
				<Button variant="link" size="text" onClick={swap}>
					{backup ? 'Use the authenticator app' : 'Use a backup code'}
				</Button>
			</div>
		</form>
	);
};
