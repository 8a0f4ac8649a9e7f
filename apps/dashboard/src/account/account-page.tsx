'use client';

import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries.ts';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { toast } from '../components/ui/toast.tsx';
import { ShortcutSwitch } from '../shell/shortcuts/shortcut-switch.tsx';
import { roleNames } from '../words/statuses.ts';
import { Authenticator } from './authenticator.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { ChangePasswordForm, FirstPasswordForm } from './password-form.tsx';
import { Section } from './section.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export const AccountPage = () => {
	const { data: me, error, isPending, refetch } = useQuery(meQuery);
	return (
		<Page>
			<PageHeader title="Account">{me && `${me.user.name}, ${me.user.email}, ${roleNames[me.user.role]}`}</PageHeader>
			{isPending && <LoadingRows label="Loading your account" />}
			{error && !me && <LoadError error={error} onRetry={() => void refetch()} />}
			{me && (
				<div className="grid max-w-2xl gap-4">
					<Section
						title="Password"
						note={
							me.passwordSet
								? 'Changing it ends all other sessions.'
								: 'You came by a one-time link. Set a password to come again.'
						}
					>
						{me.passwordSet ? (
							<ChangePasswordForm onDone={() => toast('The password was changed')} />
						) : (
							<FirstPasswordForm me={me} onDone={() => toast('The password was set')} />
						)}
					</Section>
					<Section
						title="Authenticator app"
						note="A six-digit code beside your password. Revealing plain content asks for it."
					>
						<Authenticator passwordSet={me.passwordSet} />
					</Section>
					<Section
						title="Passkeys"
						note="Sign in with a fingerprint, a face or a security key; nothing to type, nothing to phish."
					>
						<PasskeyList />
					</Section>
					<Section
						title="Keyboard shortcuts"
						note="Single keys can get in the way of speech input. Those with Control or Command, and Escape, always work."
					>
						<ShortcutSwitch />
					</Section>
					<Section title="Language" note="Kept in this browser. Dates and numbers follow it; times stay in UTC.">
						<LanguageChoice />
					</Section>
					<Section title="Theme" note="Kept in this browser.">
						<ThemeChoice />
					</Section>
				</div>
			)}
		</Page>
	);
};
