'use client';

import { Fingerprint } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { authClient } from '../api/auth-client.ts';
import { Button } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';

/** Registers a passkey of this device or of a security key. */
export const AddPasskey = ({ onAdded }: { onAdded: () => void }) => {
	const t = useTranslations('account.passkeys');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);
	const add = async () => {
		setBusy(true);
		setError(undefined);
		const client = await authClient();
		const answer = await client.passkey.addPasskey({
			name: t('newName', { date: new Date().toISOString().slice(0, 10) }),
		});
		setBusy(false);
		if (!answer.error) return onAdded();
		setError(answer.error.message ?? t('notAdded'));
	};
	return (
		<div className="grid justify-items-start gap-3">
			<Button busy={busy} onClick={add}>
				<Fingerprint aria-hidden /> {t('add')}
			</Button>
			{error && <Notice tone="error">{error}</Notice>}
		</div>
	);
};
