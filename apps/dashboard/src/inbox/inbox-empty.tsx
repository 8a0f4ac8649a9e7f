'use client';

import { BookmarkX, CircleCheck, Globe, Inbox, SearchX, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { sentenceOf } from '../api/api-error.ts';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { termsOf, withoutTerm } from './search/search-text.ts';

/** Each term can be taken away here: which of them was too narrow only the reader knows. */
export const NoMatch = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
	const t = useTranslations('inbox');
	const terms = termsOf(text);
	return (
		<Empty
			icon={SearchX}
			title={t('empty.noMatch')}
			action={
				<>
					{terms.length > 1 &&
						terms.map((term, at) => (
							<Button key={`${term.start}:${term.text}`} onClick={() => onSearch(withoutTerm(text, at))}>
								{t('empty.without', { term: term.text })}
							</Button>
						))}
					<Button variant="primary" onClick={() => onSearch('')}>
						{t('empty.clear')}
					</Button>
				</>
			}
		>
			<p>{t('empty.noMatchWhy')}</p>
		</Empty>
	);
};

export const NothingLeft = ({ onClear }: { onClear: () => void }) => {
	const t = useTranslations('inbox');
	return (
		<Empty
			icon={CircleCheck}
			title={t('empty.nothingLeft')}
			action={<Button onClick={onClear}>{t('empty.showAll')}</Button>}
		>
			<p>{t('empty.nothingLeftWhy')}</p>
		</Empty>
	);
};

export const NoSuchView = ({ onClear }: { onClear: () => void }) => {
	const t = useTranslations('inbox');
	return (
		<Empty icon={BookmarkX} title={t('empty.noView')} action={<Button onClick={onClear}>{t('empty.showAll')}</Button>}>
			<p>{t('empty.noViewWhy')}</p>
		</Empty>
	);
};

export const BadSearch = ({ onClear }: { onClear: () => void }) => {
	const t = useTranslations('inbox');
	return (
		<Empty icon={SearchX} title={t('empty.bad')} action={<Button onClick={onClear}>{t('empty.clear')}</Button>}>
			<p>{t('empty.badWhy')}</p>
		</Empty>
	);
};

export const NoTrapDomain = ({ mayAdd }: { mayAdd: boolean }) => {
	const t = useTranslations('inbox');
	return (
		<Empty
			icon={Globe}
			title={t('empty.noTrap')}
			action={
				mayAdd && (
					<Link href="/domains?add=1" className={buttonLook({ variant: 'primary' })}>
						{t('empty.addTrap')}
					</Link>
				)
			}
		>
			<p>{t.rich('empty.noTrapWhy', { code: (chunks) => <code>{chunks}</code> })}</p>
			{!mayAdd && <p className="mt-2">{t('empty.whoAdds')}</p>}
		</Empty>
	);
};

export const NoMail = () => {
	const t = useTranslations('inbox');
	return (
		<Empty icon={Inbox} title={t('empty.noMail')}>
			<p>{t('empty.noMailWhy')}</p>
			<pre className="bg-sunken border-line text-foreground mt-3 overflow-x-auto rounded-md border px-3 py-2 text-left text-xs">
				swaks --server 127.0.0.1:2525 --to j.smith@…
			</pre>
		</Empty>
	);
};

export const InboxError = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
	const t = useTranslations('inbox');
	return (
		<Empty
			icon={TriangleAlert}
			title={t('empty.failed')}
			action={<Button onClick={onRetry}>{t('empty.retry')}</Button>}
		>
			<p role="alert">{sentenceOf(error)}</p>
		</Empty>
	);
};
