'use client';

import { useTranslations } from 'next-intl';
import { AddPasskey } from '../account/add-passkey.tsx';
import { TotpSetUp } from '../account/totp-set-up.tsx';
import type { Me } from '../api/types.ts';
import { Notice } from '../components/ui/notice.tsx';

/** An authenticator app or a passkey; plain content is shown to nobody without one. */
export const SecondFactorStep = ({ me, password, onDone }: { me: Me; password: string | null; onDone: () => void }) => {
	const t = useTranslations('welcome.factor');
	return (
		<div className="grid gap-6">
			<p className="text-muted max-w-[60ch] text-sm">{t('why')}</p>
			<section aria-label={t('app')}>
				<h2 className="mb-3 text-base font-semibold">{t('app')}</h2>
				{me.passwordSet ? (
					<TotpSetUp password={password} onDone={onDone} />
				) : (
					<Notice tone="info">{t('passwordFirst')}</Notice>
				)}
			</section>
			<section aria-label={t('passkey')} className="border-line border-t pt-5">
				<h2 className="mb-3 text-base font-semibold">{t('orPasskey')}</h2>
				<AddPasskey onAdded={onDone} />
			</section>
		</div>
	);
};
