import type { MessageItem } from '@straymail/contracts';
import { ArrowRight, Copy, FileX2, Loader, Paperclip } from 'lucide-react';
import { Badge } from '../components/ui/badge.tsx';
import { categoryNames } from '../words/categories.ts';
import { cn } from '../words/class-names.ts';
import { kindNames } from '../words/kinds.ts';
import { percent } from '../words/numbers.ts';

export const SenderCell = ({ item }: { item: MessageItem }) => (
	<span
		title={item.headerFrom ?? (item.envelopeFrom || 'No sender: a report from a mail system')}
		className={cn('block truncate', !item.senderDomain && 'text-muted italic')}
	>
		{item.senderDomain || 'mail system'}
	</span>
);

/** What stands in for a subject that is empty or not known yet. */
export const subjectOf = (item: MessageItem): string => {
	if (item.subject) return item.subject;
	if (item.status === 'received') return 'Being read…';
	return item.metadataOnly ? '(content not kept)' : '(no subject)';
};

/** Small signs beside the subject, each with words for those who do not see it. */
export const Signs = ({ item }: { item: MessageItem }) => (
	<>
		{item.status === 'received' && (
			<Loader role="img" aria-label="Being read" className="text-muted size-3.5 shrink-0" />
		)}
		{item.status === 'unreadable' && <Badge className="bg-high-soft text-high">Unreadable</Badge>}
		{item.metadataOnly && <FileX2 role="img" aria-label="Metadata only" className="text-muted size-3.5 shrink-0" />}
		{item.copies > 1 && (
			<span
				className="text-muted inline-flex shrink-0 items-center gap-0.5 text-xs"
				title={`Arrived ${item.copies} times`}
			>
				<Copy aria-hidden className="size-3.5" />
				{item.copies}
				<span className="sr-only"> copies</span>
			</span>
		)}
		{item.hasAttachment && (
			<Paperclip role="img" aria-label="Has attachments" className="text-muted size-3.5 shrink-0" />
		)}
	</>
);

export const SubjectCell = ({ item }: { item: MessageItem }) => (
	<span className="flex min-w-0 items-center gap-2">
		<span className={cn('truncate', item.status === 'new' && 'font-medium', !item.subject && 'text-muted')}>
			{subjectOf(item)}
		</span>
		<Signs item={item} />
	</span>
);

const More = ({ number, className }: { number: number; className: string }) =>
	number > 0 ? (
		<span className={cn('text-muted shrink-0 text-xs', className)}>
			+{number}
			<span className="sr-only"> more categories</span>
		</span>
	) : null;

export const CategoryCell = ({ item }: { item: MessageItem }) => {
	const [first, second, ...rest] = item.categories;
	if (!first) return null;
	return (
		<span
			className="flex min-w-0 items-center gap-1 overflow-hidden"
			title={item.categories.map((category) => categoryNames[category]).join(', ')}
		>
			<Badge>{categoryNames[first]}</Badge>
			{second && <Badge className="hidden @7xl:inline-flex">{categoryNames[second]}</Badge>}
			<More number={second ? rest.length + 1 : 0} className="@7xl:hidden" />
			<More number={rest.length} className="hidden @7xl:inline" />
		</span>
	);
};

/** The recipient that was attributed with most confidence, or the first. */
export const mainRecipient = (item: MessageItem) =>
	item.recipients.toSorted((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0))[0];

export const IntendedCell = ({ item }: { item: MessageItem }) => {
	const recipient = mainRecipient(item);
	if (!recipient) return null;
	const others = item.recipients.length - 1;
	const title = [
		recipient.address,
		recipient.intendedAddress ? `meant for ${recipient.intendedAddress}` : 'intended address not known',
		recipient.organisation,
	]
		.filter(Boolean)
		.join(' · ');
	return (
		<span className="flex min-w-0 items-center gap-1.5" title={title}>
			{recipient.intendedAddress ? (
				<>
					<ArrowRight role="img" aria-label="meant for" className="text-muted size-3.5 shrink-0" />
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
					<span className="sr-only"> more recipients</span>
				</span>
			)}
		</span>
	);
};

export const KindCell = ({ item }: { item: MessageItem }) =>
	item.kind ? (
		<span title={kindNames[item.kind].meaning} className="text-muted block truncate">
			{kindNames[item.kind].name}
		</span>
	) : null;
