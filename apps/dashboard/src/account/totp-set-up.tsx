'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { Button } from '../components/ui/button.tsx';
import { CodeInput } from '../components/ui/code-input.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { QrCode } from './qr-code.tsx';

interface Enrolment {
	readonly uri: string;
	readonly backupCodes: readonly string[];
}

const secretOf = (uri: string): string =>
	(new URL(uri).searchParams.get('secret') ?? '').replaceAll(/(.{4})(?=.)/g, '$1 ');

const PasswordStep = ({
	onEnrolled,
	password: known,
}: {
	onEnrolled: (enrolment: Enrolment) => void;
	password: string | null;
}) => {
	const t = useTranslations('account.authenticator');
	const [password, setPassword] = useState(known ?? '');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);
	const enrol = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(undefined);
		const client = await authClient();
		const { data, error: refused } = await client.twoFactor.enable({ password });
		setBusy(false);
		if (data?.totpURI) {
			return onEnrolled({ uri: data.totpURI, backupCodes: data.backupCodes ?? [] });
		}
		setError(refused?.message ?? t('notSetUp'));
	};
	return (
		<form onSubmit={enrol} className="grid justify-items-start gap-4">
			{known === null ? (
				<Field label={t('yourPassword')} error={error} className="w-full max-w-sm">
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
			) : (
				error && <Notice tone="error">{error}</Notice>
			)}
			<Button
				type="submit"
				variant="primary"
				busy={busy}
				className="max-w-full max-sm:h-auto max-sm:min-h-8 max-sm:py-1.5 max-sm:whitespace-normal"
			>
				{t('setUp')}
			</Button>
		</form>
	);
};

const CodeStep = ({ uri, onVerified }: { uri: string; onVerified: () => void }) => {
	const t = useTranslations('account.authenticator');
	const [code, setCode] = useState('');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);
	const verify = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(undefined);
		const client = await authClient();
		const { error: refused } = await client.twoFactor.verifyTotp({ code });
		setBusy(false);
		if (!refused) return onVerified();
		setCode('');
		setError(t('wrongCode'));
	};
	return (
		<form onSubmit={verify} className="grid gap-5 sm:grid-cols-[auto_1fr]">
			<QrCode text={uri} label={t('qrCode')} />
			<div className="grid content-start gap-4">
				<p className="text-sm">
					{t('scan')}
					<code
						data-testid="totp-secret"
						className="bg-sunken mt-1.5 block rounded px-2 py-1 text-sm break-words select-all"
					>
						{secretOf(uri)}
					</code>
				</p>
				<Field label={t('code')} error={error}>
					{(control) => <CodeInput {...control} value={code} onValueChange={setCode} />}
				</Field>
				<Button type="submit" variant="primary" busy={busy} disabled={code.length !== 6} className="justify-self-start">
					{t('confirm')}
				</Button>
			</div>
		</form>
	);
};

/** Authenticator app (RFC 6238): password, then the picture and a first code, then backup codes. */
export const TotpSetUp = ({ password = null, onDone }: { password?: string | null; onDone: () => void }) => {
	const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
	const [verified, setVerified] = useState(false);
	if (!enrolment) return <PasswordStep password={password} onEnrolled={setEnrolment} />;
	if (verified) return <BackupCodes codes={enrolment.backupCodes} onDone={onDone} />;
	return <CodeStep uri={enrolment.uri} onVerified={() => setVerified(true)} />;
};
