'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SearchX, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { ApiError, sentenceOf } from '../api/api-error.ts';
import { useLiveEvents } from '../api/live-events.tsx';
import { messageQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { useShortcuts } from '../shell/shortcuts/use-shortcuts.ts';
import { FindingList } from './finding-list.tsx';
import { Judgement } from './judgement.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageHeader } from './message-header.tsx';
import { MessageTabs } from './message-tabs.tsx';
import { RevealProvider } from './reveal/reveals.tsx';
import { tabOf, tabs } from './tabs.ts';

const LoadingMessage = () => {
	const t = useTranslations('message');
	return (
		<div role="status" className="grid gap-4 pt-2">
			<span className="sr-only">{t('view.loading')}</span>
			<Skeleton className="h-6 w-3/5" />
			<Skeleton className="h-8 w-48" />
			<Skeleton className="h-20 rounded-lg" />
			<Skeleton className="h-28 rounded-lg" />
			<Skeleton className="h-60 rounded-lg" />
		</div>
	);
};

const Missing = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
	const t = useTranslations('message');
	const gone = error instanceof ApiError && (error.status === 404 || error.status === 410 || error.status === 400);
	return (
		<Empty
			icon={gone ? SearchX : TriangleAlert}
			title={t(gone ? 'view.gone' : 'view.failed')}
			action={!gone && <Button onClick={onRetry}>{t('view.retry')}</Button>}
		>
			<p role="alert">{sentenceOf(error)}</p>
		</Empty>
	);
};

/** The open tab, in the address, so that it can be linked to. */
const useTab = () => useQueryState('tab', parseAsStringLiteral(tabs).withDefault('text'));

/** Everything that may be known of a message without a reveal, and the way to one. */
export const MessageView = ({ id, heading }: { id: string; heading: 'h1' | 'h2' }) => {
	const client = useQueryClient();
	const { data: message, error, isPending, refetch } = useQuery(messageQuery(id));
	const [tab, setTab] = useTab();
	useLiveEvents((event) => {
		if (event.ids.includes(id)) void client.invalidateQueries({ queryKey: messageQuery(id).queryKey });
	});
	const step = (by: number) => {
		const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
		if (next) void setTab(next);
	};
	useShortcuts('message', { previousTab: () => step(-1), nextTab: () => step(1) });
	if (isPending) return <LoadingMessage />;
	if (!message) return <Missing error={error} onRetry={() => void refetch()} />;
	return (
		<RevealProvider message={message} onShown={(part) => void setTab(tabOf(part))}>
			<article data-testid="message-view" data-message-id={id}>
				<MessageHeader message={message} heading={heading} />
				<MessageActions message={message} />
				<Judgement message={message} />
				<FindingList message={message} heading={heading === 'h1' ? 'h2' : 'h3'} />
				<div className="mt-6">
					<MessageTabs message={message} tab={tab} onTab={(next) => void setTab(next)} />
				</div>
			</article>
		</RevealProvider>
	);
};
