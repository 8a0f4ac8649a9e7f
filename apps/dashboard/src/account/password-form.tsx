'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { meQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { Me } from '../api/types.ts';
import { useSentence } from '../api/use-sentence.ts';
import { Button } from '../components/ui/button.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';

/** As NIST SP 800-63B-4 asks of a password beside a second factor: length, and nothing else. */
export const passwordLength = { minimum: 12, maximum: 128 } as const;

const PasswordField = ({
	label,
	value,
	onChange,
	isNew = false,
}: {
	label: string;
	value: string;
	onChange: (value: string) => void;
	isNew?: boolean;
}) => {
	const t = useTranslations('account.password');
	return (
		<Field label={label} {...(isNew ? { hint: t('hint', { minimum: passwordLength.minimum }) } : {})}>
			{(control) => (
				<Input
					{...control}
					required
					type="password"
					autoComplete={isNew ? 'new-password' : 'current-password'}
					minLength={isNew ? passwordLength.minimum : undefined}
					maxLength={passwordLength.maximum}
					value={value}
					onChange={(event) => onChange(event.target.value)}
				/>
			)}
		</Field>
	);
};

/** First sign-in: name, e-mail and password of the operator who came by the one-time link. */
export const FirstPasswordForm = ({ me, onDone }: { me: Me; onDone: (password: string) => void }) => {
	const t = useTranslations('account.password');
	const sentenceOf = useSentence();
	const client = useQueryClient();
	const [name, setName] = useState(me.passwordSet ? me.user.name : '');
	const [email, setEmail] = useState(me.passwordSet ? me.user.email : '');
	const [password, setPassword] = useState('');
	const [error, setError] = useState<unknown>(null);
	const [busy, setBusy] = useState(false);
	const save = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(null);
		try {
			await request('/api/account/password', {
				method: 'POST',
				body: { name: name.trim(), email: email.trim(), password },
			});
			await client.invalidateQueries({ queryKey: meQuery.queryKey });
			onDone(password);
		} catch (problem) {
			setError(problem);
			setBusy(false);
		}
	};
	return (
		<form onSubmit={save} className="grid gap-4">
			<Field label={t('name')} hint={t('nameHint')}>
				{(control) => (
					<Input
						{...control}
						required
						maxLength={200}
						autoComplete="name"
						value={name}
						onChange={(event) => setName(event.target.value)}
					/>
				)}
			</Field>
			<Field label={t('email')} hint={t('emailHint')}>
				{(control) => (
					<Input
						{...control}
						required
						type="email"
						autoComplete="username"
						value={email}
						onChange={(event) => setEmail(event.target.value)}
					/>
				)}
			</Field>
			<PasswordField label={t('title')} isNew value={password} onChange={setPassword} />
			{error !== null && <Notice tone="error">{sentenceOf(error)}</Notice>}
			<Button type="submit" variant="primary" size="large" busy={busy} className="justify-self-end">
				{t('save')}
			</Button>
		</form>
	);
};

/** Changes the password and ends every other session. */
export const ChangePasswordForm = ({ onDone }: { onDone: () => void }) => {
	const t = useTranslations('account.password');
	const sentenceOf = useSentence();
	const [currentPassword, setCurrent] = useState('');
	const [newPassword, setNew] = useState('');
	const [error, setError] = useState<unknown>(null);
	const [busy, setBusy] = useState(false);
	const save = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(null);
		try {
			const body = { currentPassword, newPassword, revokeOtherSessions: true };
			await request('/api/auth/change-password', { method: 'POST', body });
			setCurrent('');
			setNew('');
			onDone();
		} catch (problem) {
			setError(problem);
		}
		setBusy(false);
	};
	return (
		<form onSubmit={save} className="grid max-w-sm gap-4">
			<PasswordField label={t('current')} value={currentPassword} onChange={setCurrent} />
			<PasswordField label={t('new')} isNew value={newPassword} onChange={setNew} />
			{error !== null && <Notice tone="error">{sentenceOf(error)}</Notice>}
			<Button type="submit" busy={busy} className="justify-self-start">
				{t('change')}
			</Button>
		</form>
	);
};
