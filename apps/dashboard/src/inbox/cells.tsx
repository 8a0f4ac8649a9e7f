'use client';

import type { MessageItem } from '@straymail/contracts';
import { ArrowRight, Copy, FileX2, Flag, Loader, Lock, Paperclip } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../components/ui/badge.tsx';
import { LevelBadge } from '../components/ui/level-badge.tsx';
import { RelativeTime } from '../components/ui/time.tsx';
import type { FieldId } from './fields.ts';
import { type FieldWords, useFieldWords } from './use-field-words.ts';

// Cells are functions and not components, and are given their words: while one scrolls, dozens of rows with ten cells
// each are drawn within a frame, and a component with hooks costs several times what it shows.
type Cell = (item: MessageItem, say: FieldWords) => ReactNode;

type WithSubject = Pick<MessageItem, 'subject' | 'status' | 'metadataOnly'>;

/** What stands in for a subject that is empty or not known yet. */
export const subjectOf = (item: WithSubject, { cells }: FieldWords): string => {
	if (item.subject) return item.subject;
	if (item.status === 'received') return cells.beingRead;
	return item.metadataOnly ? cells.notKept : cells.noSubject;
};

export const useSubject = (item: WithSubject): string => subjectOf(item, useFieldWords());

export const senderCell: Cell = (item, { cells }) => (
	<span
		title={item.headerFrom ?? (item.envelopeFrom || cells.noSender)}
		className={item.senderDomain ? 'block truncate' : 'text-muted block truncate italic'}
	>
		{item.senderDomain || cells.mailSystem}
	</span>
);

const sign = 'text-muted size-3.5 shrink-0';

/** Small signs beside the subject, each with words for those who do not see it. */
export const signs: Cell = (item, { t, cells }) => (
	<>
		{item.status === 'received' && <Loader role="img" aria-label={cells.beingRead} className={sign} />}
		{item.status === 'unreadable' && <Badge className="bg-high-soft text-high">{cells.unreadable}</Badge>}
		{item.held && <Lock role="img" aria-label={cells.held} className={sign} />}
		{item.inReport && <Flag role="img" aria-label={cells.inReport} className={sign} />}
		{item.metadataOnly && <FileX2 role="img" aria-label={cells.metadataOnly} className={sign} />}
		{item.copies > 1 && (
			<span
				className="text-muted inline-flex shrink-0 items-center gap-0.5 text-xs"
				title={t('cells.copies', { count: item.copies })}
			>
				<Copy aria-hidden className="size-3.5" />
				{item.copies}
				<span className="sr-only"> {cells.copies}</span>
			</span>
		)}
		{item.hasAttachment && <Paperclip role="img" aria-label={cells.attachments} className={sign} />}
	</>
);

const subjectLook = (item: MessageItem): string =>
	`truncate${item.status === 'new' ? ' font-medium' : ''}${item.subject ? '' : ' text-muted'}`;

const subjectCell: Cell = (item, say) => (
	<span className="flex min-w-0 items-center gap-2">
		<span className={subjectLook(item)}>{subjectOf(item, say)}</span>
		{signs(item, say)}
	</span>
);

const more = (number: number, meaning: string) =>
	number > 0 && (
		<span className="text-muted shrink-0 text-xs">
			+{number}
			<span className="sr-only"> {meaning}</span>
		</span>
	);

const badge = 'bg-none-soft text-none h-5 min-w-0 truncate rounded px-1.5 text-xs leading-5 font-medium';

const categoryCell: Cell = (item, { words, cells }) => {
	const [first, ...rest] = item.categories;
	if (!first) return null;
	const title = item.categories.map((category) => words.categoryName(category)).join(', ');
	return (
		<span className="flex min-w-0 items-center gap-1 overflow-hidden" title={title}>
			<span className={badge}>{words.categoryName(first)}</span>
			{more(rest.length, cells.moreCategories)}
		</span>
	);
};

/** The recipient that was attributed with most confidence, or the first. */
export const mainRecipient = ({ recipients }: MessageItem) =>
	recipients.length < 2
		? recipients[0]
		: recipients.reduce((best, each) => ((each.confidence ?? 0) > (best.confidence ?? 0) ? each : best));

const intendedCell: Cell = (item, { t, words, cells }) => {
	const recipient = mainRecipient(item);
	if (!recipient) return null;
	const { address, intendedAddress, organisation, confidence } = recipient;
	const meant = intendedAddress ? t('cells.meantForAddress', { address: intendedAddress }) : cells.intendedUnknown;
	return (
		<span
			className="flex min-w-0 items-center gap-1.5"
			title={[address, meant, organisation].filter(Boolean).join(' · ')}
		>
			{intendedAddress ? (
				<>
					<ArrowRight role="img" aria-label={cells.meantFor} className={sign} />
					<span className="truncate">{intendedAddress}</span>
					{confidence !== null && (
						<span className="text-muted shrink-0 text-xs tabular-nums">{words.percent(confidence)}</span>
					)}
				</>
			) : (
				<span className="text-muted truncate">{address}</span>
			)}
			{more(item.recipients.length - 1, cells.moreRecipients)}
		</span>
	);
};

const plain = (text: string | null | undefined, title = text) =>
	text ? (
		<span title={title ?? text} className="text-muted block truncate">
			{text}
		</span>
	) : null;

/** What a cell shows; everything else about a column stands in `fields`. */
export const cells: Partial<Record<FieldId, Cell>> = {
	level: ({ level }) => <LevelBadge level={level} />,
	status: ({ status }, { words }) => plain(words.statusName(status)),
	senderDomain: senderCell,
	subject: subjectCell,
	assignee: ({ assignee }) => plain(assignee?.name),
	categories: categoryCell,
	organisation: (item) => plain(mainRecipient(item)?.organisation),
	intended: intendedCell,
	trapDomain: ({ recipients }) => plain([...new Set(recipients.map(({ trapDomain }) => trapDomain))].join(', ')),
	kind: ({ kind }, { words }) => kind && plain(words.kindName(kind), words.kindMeaning(kind)),
	language: ({ language }, { words }) => language && plain(words.languageName(language)),
	attachments: ({ hasAttachment }, say) =>
		hasAttachment && <Paperclip role="img" aria-label={say.cells.attachments} className={sign} />,
	size: ({ size }, { words }) => <span className="text-muted tabular-nums">{words.size(size)}</span>,
	receivedAt: ({ receivedAt }) => <RelativeTime at={receivedAt} className="tabular-nums" />,
};
