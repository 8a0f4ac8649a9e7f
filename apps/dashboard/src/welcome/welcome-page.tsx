'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/api-error.ts';
import { meQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { useSentence } from '../api/use-sentence.ts';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { Entrance } from '../sign-in/entrance.tsx';
import { SetUpWizard } from './set-up-wizard.tsx';

/** Takes the token out of the address at once: it must not stay in the history. */
const takeToken = (): string | null => {
	const token = new URLSearchParams(window.location.search).get('token');
	if (token) window.history.replaceState(null, '', '/welcome');
	return token;
};

type Entry = 'signing-in' | 'in' | { readonly error: unknown };

/** The one-time link: opening it changes nothing, only the page's own POST uses it up. Then the set-up. */
export const WelcomePage = () => {
	const t = useTranslations('welcome');
	const common = useTranslations('common');
	const sentenceOf = useSentence();
	const [entry, setEntry] = useState<Entry>('signing-in');
	const started = useRef(false);
	const { data: me, error, refetch } = useQuery({ ...meQuery, enabled: entry === 'in', retry: false });

	useEffect(() => {
		if (started.current) return;
		started.current = true;
		const token = takeToken();
		if (!token) return setEntry('in');
		request('/api/first-sign-in', { method: 'POST', body: { token } }).then(
			() => setEntry('in'),
			(problem: unknown) => setEntry({ error: problem }),
		);
	}, []);

	if (typeof entry === 'object') {
		return (
			<Entrance title={t('badLink')}>
				<Notice tone="error">{sentenceOf(entry.error)}</Notice>
				<p className="text-muted mt-4 text-sm">{t('badLinkNote')}</p>
				<Link href="/sign-in" className={`${buttonLook({ variant: 'primary', size: 'large' })} mt-5 w-full`}>
					{t('signIn')}
				</Link>
			</Entrance>
		);
	}
	if (error && !me) {
		const signedOut = error instanceof ApiError && error.status === 401;
		return (
			<Entrance title={t(signedOut ? 'signInFirst' : 'title')}>
				<Notice tone="error">{sentenceOf(error)}</Notice>
				{signedOut ? (
					<Link href="/sign-in" className={`${buttonLook({ variant: 'primary', size: 'large' })} mt-5 w-full`}>
						{t('signIn')}
					</Link>
				) : (
					<Button className="mt-5 w-full" onClick={() => void refetch()}>
						{common('tryAgain')}
					</Button>
				)}
			</Entrance>
		);
	}
	if (!me) {
		return (
			<Entrance title={t('signingIn')}>
				<div role="status" className="grid gap-4">
					<span className="sr-only">{t('signingIn')}</span>
					<Skeleton className="w-1/2" />
					<Skeleton className="h-9" />
					<Skeleton className="h-9" />
				</div>
			</Entrance>
		);
	}
	return <SetUpWizard me={me} />;
};
