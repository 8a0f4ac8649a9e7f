'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { MessageDetail } from '@straymail/contracts';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { useWords } from '../words/use-words.ts';
import { type Tab, tabs } from './tabs.ts';
import { TextTab } from './text-tab.tsx';

const Loading = () => <Skeleton className="h-40 rounded-lg" />;

// Most readers need the text alone: the rest comes when its tab is opened.
const HtmlTab = dynamic(() => import('./html-tab.tsx').then((module) => module.HtmlTab), {
	loading: Loading,
	ssr: false,
});
const HeadersTab = dynamic(() => import('./headers-tab.tsx').then((module) => module.HeadersTab), {
	loading: Loading,
	ssr: false,
});
const StructureTab = dynamic(() => import('./structure-tab.tsx').then((module) => module.StructureTab), {
	loading: Loading,
	ssr: false,
});
const AttachmentsTab = dynamic(() => import('./attachments-tab.tsx').then((module) => module.AttachmentsTab), {
	loading: Loading,
	ssr: false,
});
const AuthenticationTab = dynamic(() => import('./authentication-tab.tsx').then((module) => module.AuthenticationTab), {
	loading: Loading,
	ssr: false,
});
const RawTab = dynamic(() => import('./raw-tab.tsx').then((module) => module.RawTab), { loading: Loading, ssr: false });
const RelatedTab = dynamic(() => import('./related-tab.tsx').then((module) => module.RelatedTab), {
	loading: Loading,
	ssr: false,
});
const HistoryTab = dynamic(() => import('./history-tab.tsx').then((module) => module.HistoryTab), {
	loading: Loading,
	ssr: false,
});

const Content = ({ tab, message }: { tab: Tab; message: MessageDetail }) => {
	switch (tab) {
		case 'text':
			return <TextTab message={message} />;
		case 'html':
			return <HtmlTab message={message} />;
		case 'headers':
			return <HeadersTab message={message} />;
		case 'structure':
			return <StructureTab message={message} />;
		case 'attachments':
			return <AttachmentsTab message={message} />;
		case 'authentication':
			return <AuthenticationTab message={message} />;
		case 'raw':
			return <RawTab message={message} />;
		case 'related':
			return <RelatedTab id={message.id} />;
		case 'history':
			return <HistoryTab message={message} />;
	}
};

export const MessageTabs = ({
	message,
	tab,
	onTab,
}: {
	message: MessageDetail;
	tab: Tab;
	onTab: (tab: Tab) => void;
}) => {
	const t = useTranslations('message');
	const { count } = useWords();
	const list = useRef<HTMLDivElement>(null);
	// On a narrow page the list scrolls, and a linked tab may lie outside.
	useEffect(() => {
		const active = list.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`);
		const { offsetLeft = 0, offsetWidth = 0 } = active ?? {};
		const { scrollLeft = 0, clientWidth = 0 } = list.current ?? {};
		if (offsetLeft < scrollLeft || offsetLeft + offsetWidth > scrollLeft + clientWidth)
			list.current?.scrollTo({ left: offsetLeft - (clientWidth - offsetWidth) / 2 });
	}, [tab]);
	return (
		<Base.Root value={tab} onValueChange={(value) => onTab(value as Tab)}>
			<Base.List
				ref={list}
				activateOnFocus
				aria-label={t('tabs.name')}
				className="border-line relative flex gap-0.5 overflow-x-auto border-b [scrollbar-width:thin]"
			>
				{tabs.map((value) => (
					<Base.Tab
						key={value}
						value={value}
						data-tab={value}
						className="text-muted hover:text-foreground data-active:text-foreground data-active:border-accent -mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2 text-sm font-medium whitespace-nowrap outline-offset-[-2px]"
					>
						{t(`tabs.${value}`)}
						{value === 'attachments' && (
							<span className="text-muted text-xs tabular-nums">{count(message.attachments.length)}</span>
						)}
					</Base.Tab>
				))}
			</Base.List>
			<Base.Panel key={tab} value={tab} className="py-4 outline-offset-4">
				<Content tab={tab} message={message} />
			</Base.Panel>
		</Base.Root>
	);
};
