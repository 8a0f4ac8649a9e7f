'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { meQuery } from '../api/queries.ts';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { toast } from '../components/ui/toast.tsx';
import { ShortcutSwitch } from '../shell/shortcuts/shortcut-switch.tsx';
import { useWords } from '../words/use-words.ts';
import { Authenticator } from './authenticator.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { ChangePasswordForm, FirstPasswordForm } from './password-form.tsx';
import { Section } from './section.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export const AccountPage = () => {
	const t = useTranslations('account');
	const common = useTranslations('common');
	const { roleName } = useWords();
	const { data: me, error, isPending, refetch } = useQuery(meQuery);
	return (
		<Page>
			<PageHeader title={t('title')}>{me && `${me.user.name}, ${me.user.email}, ${roleName(me.user.role)}`}</PageHeader>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !me && <LoadError error={error} onRetry={() => void refetch()} />}
			{me && (
				<div className="grid max-w-2xl gap-4">
					<Section title={t('password.title')} note={t(me.passwordSet ? 'password.noteChange' : 'password.noteFirst')}>
						{me.passwordSet ? (
							<ChangePasswordForm onDone={() => toast(t('password.changed'))} />
						) : (
							<FirstPasswordForm me={me} onDone={() => toast(t('password.wasSet'))} />
						)}
					</Section>
					<Section title={t('authenticator.title')} note={t('authenticator.note')}>
						<Authenticator passwordSet={me.passwordSet} />
					</Section>
					<Section title={t('passkeys.title')} note={t('passkeys.note')}>
						<PasskeyList />
					</Section>
					<Section title={t('shortcuts.title')} note={t('shortcuts.note')}>
						<ShortcutSwitch />
					</Section>
					<Section title={common('language')} note={t('languageNote')}>
						<LanguageChoice />
					</Section>
					<Section title={common('theme')} note={t('themeNote')}>
						<ThemeChoice />
					</Section>
				</div>
			)}
		</Page>
	);
};
