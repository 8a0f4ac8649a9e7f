'use client';

import { Fingerprint } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { Button } from '../components/ui/button.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Entrance } from './entrance.tsx';
import { SecondFactorForm } from './second-factor-form.tsx';

interface Refusal {
	readonly status?: number;
	readonly message?: string | undefined;
}

const useReason = () => {
	const t = useTranslations('signIn');
	return ({ status, message }: Refusal): string => {
		if (status === 401) return t('wrong');
		if (status === 429) return t('tooMany');
		if (!status || status >= 500) return t('away');
		return message ?? t('failed');
	};
};

/** Password, then a code; or a passkey alone. */
export const SignInPage = ({ next }: { next: string }) => {
	const t = useTranslations('signIn');
	const reasonOf = useReason();
	const [email, setEmail] = useState('');
	const [password, setPassword] = useState('');
	const [secondFactor, setSecondFactor] = useState(false);
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState<'password' | 'passkey' | null>(null);
	// A fresh page, so that nothing of another person's session stays in memory.
	const enter = () => window.location.assign(next);

	const signIn = async (event: FormEvent) => {
		event.preventDefault();
		setBusy('password');
		setError(undefined);
		const client = await authClient();
		const { data, error: refused } = await client.signIn.email({ email: email.trim(), password });
		if (refused) {
			setBusy(null);
			return setError(reasonOf(refused));
		}
		if (data?.twoFactorRedirect) {
			setBusy(null);
			return setSecondFactor(true);
		}
		enter();
	};
	const signInByPasskey = async () => {
		setBusy('passkey');
		setError(undefined);
		const client = await authClient();
		const answer = await client.signIn.passkey();
		if (!answer.error) return enter();
		setBusy(null);
		setError(answer.error.message ?? t('passkeyRefused'));
	};

	if (secondFactor) {
		return (
			<Entrance title={t('secondFactor')}>
				<SecondFactorForm onDone={enter} onBack={() => setSecondFactor(false)} />
			</Entrance>
		);
	}
	return (
		<Entrance title={t('title')}>
			<form onSubmit={signIn} className="grid gap-4">
				<Field label={t('email')}>
					{(control) => (
						<Input
							{...control}
							required
							type="email"
							autoComplete="username webauthn"
							value={email}
							onChange={(event) => setEmail(event.target.value)}
						/>
					)}
				</Field>
				<Field label={t('password')}>
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
				{error && <Notice tone="error">{error}</Notice>}
				<Button type="submit" variant="primary" size="large" busy={busy === 'password'} disabled={busy !== null}>
					{t('title')}
				</Button>
				<div className="text-muted flex items-center gap-3 text-xs before:bg-line before:h-px before:flex-1 after:bg-line after:h-px after:flex-1">
					{t('or')}
				</div>
				<Button size="large" busy={busy === 'passkey'} disabled={busy !== null} onClick={signInByPasskey}>
					<Fingerprint aria-hidden /> {t('passkey')}
				</Button>
			</form>
			<p className="text-muted mt-6 text-sm">{t.rich('firstTime', { command: () => <code>npm start</code> })}</p>
		</Entrance>
	);
};
