'use client';

import type { AttachmentItem, MessageDetail } from '@straymail/contracts';
import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { useWords } from '../words/use-words.ts';
import { AttachmentPreview } from './attachment-preview.tsx';
import { useNotReadReason } from './parts.ts';
import { RevealButton } from './reveal/reveal-button.tsx';
import { Revealed } from './reveal/revealed.tsx';
import { useReveals } from './reveal/reveals.tsx';

const Attachment = ({ item, message }: { item: AttachmentItem; message: MessageDetail }) => {
	const t = useTranslations('message');
	const { size } = useWords();
	const reasonOf = useNotReadReason();
	const part = `attachment:${item.index}`;
	const answer = useReveals().get(part, 'view');
	const name = item.fileName || t('attachments.noName');
	const differs = item.foundType !== null && item.foundType !== item.claimedType;
	return (
		<li className="px-3.5 py-2.5">
			<div className="flex flex-wrap items-center gap-2">
				<Paperclip aria-hidden className="text-muted size-4 shrink-0" />
				<span className="min-w-0 font-medium [overflow-wrap:anywhere]">{name}</span>
				<span className="text-muted text-sm">{size(item.size)}</span>
				{item.read ? (
					<Badge className="bg-good-soft text-good">{t('attachments.read')}</Badge>
				) : (
					<Badge className="bg-moderate-soft text-moderate">
						{item.notRead ? t('attachments.notReadFor', { reason: reasonOf(item.notRead) }) : t('attachments.notRead')}
					</Badge>
				)}
			</div>
			<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
				{item.claimedType}
				{differs && (
					<span className="text-high font-medium"> · {t('attachments.looksLike', { type: item.foundType ?? '' })}</span>
				)}
			</p>
			<p className="text-muted mt-0.5 font-mono text-xs break-all">SHA-256 {item.sha256}</p>
			<div className="mt-2 flex flex-wrap gap-2">
				{!answer && (
					<RevealButton message={message} part={part} as="view" small label={t('attachments.previewOf', { name })}>
						{t('attachments.preview')}
					</RevealButton>
				)}
				<RevealButton message={message} part={part} as="file" small label={t('attachments.saveOf', { name })}>
					{t('attachments.save')}
				</RevealButton>
			</div>
			{answer?.preview && (
				<Revealed answer={answer} name={answer.fileName ?? name} className="mt-3">
					<AttachmentPreview preview={answer.preview} name={answer.fileName ?? name} />
				</Revealed>
			)}
		</li>
	);
};

export const AttachmentsTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	if (message.attachments.length === 0) return <p className="text-muted text-sm">{t('attachments.none')}</p>;
	return (
		<ul className="border-line divide-line divide-y rounded-lg border">
			{message.attachments.map((item) => (
				<Attachment key={item.index} item={item} message={message} />
			))}
		</ul>
	);
};
