'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SearchX, TriangleAlert } from 'lucide-react';
import { ApiError, sentenceOf } from '../api/api-error.ts';
import { useLiveEvents } from '../api/live-events.tsx';
import { messageQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { Tabs } from '../components/ui/tabs.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { AuthenticationList } from './authentication-list.tsx';
import { FindingList } from './finding-list.tsx';
import { HeaderList } from './header-list.tsx';
import { History } from './history.tsx';
import { Judgement } from './judgement.tsx';
import { MaskedText } from './masked-text.tsx';
import { MessageActions } from './message-actions.tsx';
import { MessageHeader } from './message-header.tsx';
import { Structure } from './structure.tsx';

const LoadingMessage = () => (
	<div role="status" className="grid gap-4 pt-2">
		<span className="sr-only">Loading the message</span>
		<Skeleton className="h-6 w-3/5" />
		<Skeleton className="h-8 w-48" />
		<Skeleton className="h-20 rounded-lg" />
		<Skeleton className="h-28 rounded-lg" />
		<Skeleton className="h-60 rounded-lg" />
	</div>
);

const Missing = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
	const gone = error instanceof ApiError && (error.status === 404 || error.status === 410 || error.status === 400);
	return (
		<Empty
			icon={gone ? SearchX : TriangleAlert}
			title={gone ? 'This message is not here' : 'The message could not be loaded'}
			action={!gone && <Button onClick={onRetry}>Try again</Button>}
		>
			<p role="alert">{sentenceOf(error)}</p>
		</Empty>
	);
};

/** Why there is no text to show, when there is none. */
const Absence = ({ message }: { message: MessageDetail }) => {
	if (message.status === 'received')
		return <Notice tone="info">This message is being read. It appears here by itself.</Notice>;
	if (message.status === 'unreadable') {
		return (
			<Notice tone="warning">
				This message could not be analysed and was set aside
				{message.unreadableReason ? `: ${message.unreadableReason}` : '.'} Its raw form can still be revealed.
			</Notice>
		);
	}
	if (message.metadataOnly) {
		return <Notice tone="info">Only metadata was kept for this message, as the policy of its trap domain says.</Notice>;
	}
	return <Notice tone="info">There is nothing to show of this message’s content.</Notice>;
};

/** Everything that may be known of a message without a reveal. */
export const MessageView = ({ id, heading }: { id: string; heading: 'h1' | 'h2' }) => {
	const client = useQueryClient();
	const { data: message, error, isPending, refetch } = useQuery(messageQuery(id));
	useLiveEvents((event) => {
		if (event.ids.includes(id)) void client.invalidateQueries({ queryKey: messageQuery(id).queryKey });
	});
	if (isPending) return <LoadingMessage />;
	if (!message) return <Missing error={error} onRetry={() => void refetch()} />;
	const { view } = message;
	const texts = view?.parts.filter(({ part }) => part !== 'subject') ?? [];
	return (
		<article data-testid="message-view" data-message-id={id}>
			<MessageHeader message={message} heading={heading} />
			<MessageActions message={message} />
			<Judgement message={message} />
			<FindingList findings={message.findings} heading={heading === 'h1' ? 'h2' : 'h3'} />
			<div className="mt-6">
				<Tabs
					label="Content of the message"
					items={[
						{
							value: 'text',
							label: 'Text',
							content:
								texts.length > 0 ? <MaskedText parts={texts} message={message} /> : <Absence message={message} />,
						},
						{
							value: 'headers',
							label: 'Headers',
							content: view ? <HeaderList headers={view.headers} /> : <Absence message={message} />,
						},
						{
							value: 'structure',
							label: 'Structure',
							content: view ? <Structure view={view} /> : <Absence message={message} />,
						},
						{
							value: 'attachments',
							label: 'Attachments',
							count: message.attachments.length,
							content: <AttachmentList attachments={message.attachments} />,
						},
						{
							value: 'authentication',
							label: 'Authentication',
							content: <AuthenticationList message={message} />,
						},
						{ value: 'history', label: 'History', content: <History items={message.history} /> },
					]}
				/>
			</div>
		</article>
	);
};
