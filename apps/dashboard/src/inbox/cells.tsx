'use client';

import type { MessageItem } from '@straymail/contracts';
import { ArrowRight, Copy, FileX2, Flag, Loader, Lock, Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { useFieldWords } from './use-field-words.ts';

type CellProps = { readonly item: MessageItem };

export const SenderCell = ({ item }: CellProps) => {
	const t = useTranslations('inbox');
	return (
		<span
			title={item.headerFrom ?? (item.envelopeFrom || t('cells.noSender'))}
			className={cn('block truncate', !item.senderDomain && 'text-muted italic')}
		>
			{item.senderDomain || t('cells.mailSystem')}
		</span>
	);
};

/** What stands in for a subject that is empty or not known yet. */
export const useSubject = (item: Pick<MessageItem, 'subject' | 'status' | 'metadataOnly'>): string => {
	const t = useTranslations('inbox');
	if (item.subject) return item.subject;
	if (item.status === 'received') return t('cells.beingRead');
	return item.metadataOnly ? t('cells.notKept') : t('cells.noSubject');
};

/** Small signs beside the subject, each with words for those who do not see it. */
export const Signs = ({ item }: CellProps) => {
	const t = useTranslations('inbox');
	const sign = 'text-muted size-3.5 shrink-0';
	return (
		<>
			{item.status === 'received' && <Loader role="img" aria-label={t('cells.beingRead')} className={sign} />}
			{item.status === 'unreadable' && <Badge className="bg-high-soft text-high">{t('cells.unreadable')}</Badge>}
			{item.held && <Lock role="img" aria-label={t('cells.held')} className={sign} />}
			{item.inReport && <Flag role="img" aria-label={t('cells.inReport')} className={sign} />}
			{item.metadataOnly && <FileX2 role="img" aria-label={t('cells.metadataOnly')} className={sign} />}
			{item.copies > 1 && (
				<span
					className="text-muted inline-flex shrink-0 items-center gap-0.5 text-xs"
					title={t('cells.copies', { count: item.copies })}
				>
					<Copy aria-hidden className="size-3.5" />
					{item.copies}
					<span className="sr-only"> {t('cells.copiesShort')}</span>
				</span>
			)}
			{item.hasAttachment && <Paperclip role="img" aria-label={t('cells.attachments')} className={sign} />}
		</>
	);
};

export const SubjectCell = ({ item }: CellProps) => {
	const subject = useSubject(item);
	return (
		<span className="flex min-w-0 items-center gap-2">
			<span className={cn('truncate', item.status === 'new' && 'font-medium', !item.subject && 'text-muted')}>
				{subject}
			</span>
			<Signs item={item} />
		</span>
	);
};

export const CategoryCell = ({ item }: CellProps) => {
	const t = useTranslations('inbox');
	const { categoryName } = useWords();
	const [first, ...rest] = item.categories;
	if (!first) return null;
	return (
		<span
			className="flex min-w-0 items-center gap-1 overflow-hidden"
			title={item.categories.map((category) => categoryName(category)).join(', ')}
		>
			<Badge className="min-w-0 shrink truncate">{categoryName(first)}</Badge>
			{rest.length > 0 && (
				<span className="text-muted shrink-0 text-xs">
					+{rest.length}
					<span className="sr-only"> {t('cells.moreCategories')}</span>
				</span>
			)}
		</span>
	);
};

/** The recipient that was attributed with most confidence, or the first. */
export const mainRecipient = (item: MessageItem) =>
	item.recipients.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];

export const IntendedCell = ({ item }: CellProps) => {
	const t = useTranslations('inbox');
	const { percent } = useWords();
	const recipient = mainRecipient(item);
	if (!recipient) return null;
	const others = item.recipients.length - 1;
	const title = [
		recipient.address,
		recipient.intendedAddress
			? t('cells.meantForAddress', { address: recipient.intendedAddress })
			: t('cells.intendedUnknown'),
		recipient.organisation,
	]
		.filter(Boolean)
		.join(' · ');
	return (
		<span className="flex min-w-0 items-center gap-1.5" title={title}>
			{recipient.intendedAddress ? (
				<>
					<ArrowRight role="img" aria-label={t('cells.meantFor')} className="text-muted size-3.5 shrink-0" />
					<span className="truncate">{recipient.intendedAddress}</span>
					{recipient.confidence !== null && (
						<span className="text-muted shrink-0 text-xs tabular-nums">{percent(recipient.confidence)}</span>
					)}
				</>
			) : (
				<span className="text-muted truncate">{recipient.address}</span>
			)}
			{others > 0 && (
				<span className="text-muted shrink-0 text-xs">
					+{others}
					<span className="sr-only"> {t('cells.moreRecipients')}</span>
				</span>
			)}
		</span>
	);
};

const Plain = ({ children, title }: { children: string | null | undefined; title?: string }) =>
	children ? (
		<span title={title ?? children} className="text-muted block truncate">
			{children}
		</span>
	) : null;

export const KindCell = ({ item }: CellProps) => {
	const { kindName, kindMeaning } = useWords();
	return item.kind && <Plain title={kindMeaning(item.kind)}>{kindName(item.kind)}</Plain>;
};

export const StatusCell = ({ item }: CellProps) => {
	const { statusName } = useWords();
	return <Plain>{statusName(item.status)}</Plain>;
};

export const AssigneeCell = ({ item }: CellProps) => <Plain>{item.assignee?.name}</Plain>;

export const OrganisationCell = ({ item }: CellProps) => <Plain>{mainRecipient(item)?.organisation}</Plain>;

export const TrapDomainCell = ({ item }: CellProps) => (
	<Plain>{[...new Set(item.recipients.map(({ trapDomain }) => trapDomain))].join(', ')}</Plain>
);

export const LanguageCell = ({ item }: CellProps) => {
	const { languageName } = useWords();
	return <Plain>{item.language && languageName(item.language)}</Plain>;
};

export const AttachmentCell = ({ item }: CellProps) => {
	const { fieldName } = useFieldWords();
	return item.hasAttachment ? (
		<Paperclip role="img" aria-label={fieldName('attachments')} className="text-muted size-3.5" />
	) : null;
};

export const SizeCell = ({ item }: CellProps) => {
	const { size } = useWords();
	return <span className="text-muted tabular-nums">{size(item.size)}</span>;
};
