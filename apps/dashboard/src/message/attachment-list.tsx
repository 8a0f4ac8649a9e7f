import type { AttachmentItem } from '@straymail/contracts';
import { Paperclip } from 'lucide-react';
import { Badge } from '../components/ui/badge.tsx';
import { size } from '../words/numbers.ts';
import { notReadReason } from './parts.ts';

const Attachment = ({ item }: { item: AttachmentItem }) => {
	const differs = item.foundType !== null && item.foundType !== item.claimedType;
	return (
		<li className="px-3.5 py-2.5">
			<div className="flex flex-wrap items-center gap-2">
				<Paperclip aria-hidden className="text-muted size-4 shrink-0" />
				<span className="min-w-0 font-medium [overflow-wrap:anywhere]">{item.fileName || '(no name)'}</span>
				<span className="text-muted text-sm">{size(item.size)}</span>
				{item.read ? (
					<Badge className="bg-good-soft text-good">Read</Badge>
				) : (
					<Badge className="bg-moderate-soft text-moderate">
						Not read{item.notRead ? `: ${notReadReason(item.notRead)}` : ''}
					</Badge>
				)}
			</div>
			<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
				{item.claimedType}
				{differs && <span className="text-high font-medium"> · looks like {item.foundType}</span>}
			</p>
			<p className="text-muted mt-0.5 font-mono text-xs break-all">SHA-256 {item.sha256}</p>
		</li>
	);
};

export const AttachmentList = ({ attachments }: { attachments: readonly AttachmentItem[] }) =>
	attachments.length === 0 ? (
		<p className="text-muted text-sm">This message has no attachments.</p>
	) : (
		<ul className="border-line divide-line divide-y rounded-lg border">
			{attachments.map((item) => (
				<Attachment key={item.index} item={item} />
			))}
		</ul>
	);
