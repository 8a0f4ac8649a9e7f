'use client';

import type { MessageItem, RelatedGroup } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { sentenceOf } from '../api/api-error.ts';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { Skeleton } from '../components/ui/skeleton.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useWords } from '../words/use-words.ts';
import { relatedQuery } from './related-query.ts';

const relations = ['thread', 'sender', 'body', 'recipient'] as const;

const Item = ({ item }: { item: MessageItem }) => {
	const t = useTranslations('message');
	const { kindName } = useWords();
	const to = item.recipients.map(({ address }) => address).join(', ');
	return (
		<li>
			<Link href={`/messages/${item.id}`} className="hover:bg-hover block px-3.5 py-2">
				<span className="flex min-w-0 items-baseline justify-between gap-3">
					<span className="min-w-0 truncate font-medium">{item.subject || t('header.noSubject')}</span>
					<LevelBadge level={item.level} />
				</span>
				<span className="text-muted flex flex-wrap gap-x-2 text-sm">
					<span className="min-w-0 truncate">
						{item.headerFrom ?? item.envelopeFrom} → {to}
					</span>
					{item.kind && <span>{kindName(item.kind)}</span>}
					<ExactTime at={item.receivedAt} />
				</span>
			</Link>
		</li>
	);
};

const Group = ({ relation, group }: { relation: (typeof relations)[number]; group: RelatedGroup }) => {
	const t = useTranslations('message');
	const { count } = useWords();
	return (
		<section aria-labelledby={`related-${relation}`} className="mb-5">
			<div className="mb-1.5 flex flex-wrap items-baseline gap-x-3">
				<h3 id={`related-${relation}`} className="text-sm font-semibold">
					{t(`related.${relation}.name`)}{' '}
					<span className="text-muted font-normal tabular-nums">
						{group.capped ? t('related.moreThan', { count: count(group.count) }) : count(group.count)}
					</span>
				</h3>
				{group.query && group.count > 0 && (
					<Link
						href={`/?q=${encodeURIComponent(group.query)}`}
						className="text-accent-text inline-flex items-center gap-1 text-sm font-medium hover:underline"
					>
						<Search aria-hidden className="size-3.5" /> {t('related.search')}
					</Link>
				)}
			</div>
			<p className="text-muted mb-1.5 text-sm">{t(`related.${relation}.meaning`)}</p>
			{group.items.length > 0 && (
				<ul className="border-line divide-line divide-y overflow-hidden rounded-lg border text-sm">
					{group.items.map((item) => (
						<Item key={item.id} item={item} />
					))}
				</ul>
			)}
		</section>
	);
};

/** What else arrived that has something in common with this message. */
export const RelatedTab = ({ id }: { id: string }) => {
	const t = useTranslations('message');
	const { data, error } = useQuery(relatedQuery(id));
	if (error) return <Notice tone="error">{sentenceOf(error)}</Notice>;
	if (!data) {
		return (
			<div role="status" className="grid gap-3">
				<span className="sr-only">{t('related.loading')}</span>
				<Skeleton className="h-16 rounded-lg" />
				<Skeleton className="h-16 rounded-lg" />
			</div>
		);
	}
	return (
		<>
			{relations.map((relation) => (
				<Group key={relation} relation={relation} group={data[relation]} />
			))}
		</>
	);
};
