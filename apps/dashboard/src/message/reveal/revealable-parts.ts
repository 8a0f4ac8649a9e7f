'use client';

import type { MaskedMimeNode, MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';

const hasType = (node: MaskedMimeNode, type: string): boolean =>
	node.contentType === type || node.children.some((child) => hasType(child, type));

/** Whether a message has HTML to show; unknown, and then yes, where its structure was not kept. */
export const hasHtml = ({ view }: MessageDetail): boolean => view === null || hasType(view.structure, 'text/html');

/** Names of the parts that can be revealed. */
export const useRevealableParts = (message: MessageDetail): readonly { value: string; name: string }[] => {
	const t = useTranslations('message');
	return [
		{ value: 'body', name: t('reveal.parts.body') },
		...(hasHtml(message) ? [{ value: 'html', name: t('reveal.parts.html') }] : []),
		{ value: 'headers', name: t('reveal.parts.headers') },
		...message.attachments.map(({ index, fileName }) => ({
			value: `attachment:${index}`,
			name: t('reveal.parts.attachment', { name: fileName || String(index + 1) }),
		})),
		{ value: 'raw', name: t('reveal.parts.raw') },
	];
};
