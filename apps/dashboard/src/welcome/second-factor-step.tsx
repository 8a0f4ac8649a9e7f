'use client';

import { AddPasskey } from '../account/add-passkey.tsx';
import { TotpSetUp } from '../account/totp-set-up.tsx';
import type { Me } from '../api/types.ts';
import { Notice } from '../components/ui/notice.tsx';

/** An authenticator app or a passkey; plain content is shown to nobody without one. */
export const SecondFactorStep = ({ me, password, onDone }: { me: Me; password: string | null; onDone: () => void }) => (
	<div className="grid gap-6">
		<p className="text-muted max-w-[60ch] text-sm">
			Stray mail holds other people’s secrets. Revealing any of it asks for a second factor, so that a stolen password
			opens nothing.
		</p>
		<section aria-label="Authenticator app">
			<h2 className="mb-3 text-base font-semibold">Authenticator app</h2>
			{me.passwordSet ? (
				<TotpSetUp password={password} onDone={onDone} />
			) : (
				<Notice tone="info">Set a password in the first step to use an authenticator app.</Notice>
			)}
		</section>
		<section aria-label="Passkey" className="border-line border-t pt-5">
			<h2 className="mb-3 text-base font-semibold">Or a passkey</h2>
			<AddPasskey onAdded={onDone} />
		</section>
	</div>
);
