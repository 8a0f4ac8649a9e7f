'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Notice } from '../components/ui/notice.tsx';

/** Why there is nothing to show, when there is not. */
export const Absence = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	if (message.status === 'received') return <Notice tone="info">{t('absence.received')}</Notice>;
	if (message.status === 'unreadable') {
		return <Notice tone="warning">{t('absence.unreadable', { reason: message.unreadableReason ?? '' })}</Notice>;
	}
	if (message.metadataOnly) return <Notice tone="info">{t('absence.metadataOnly')}</Notice>;
	if (message.locked) return <Notice tone="info">{t('absence.locked')}</Notice>;
	return <Notice tone="info">{t('absence.nothing')}</Notice>;
};
