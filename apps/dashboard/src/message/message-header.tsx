'use client';

import type { Intended, MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useSubject } from '../inbox/cells.tsx';
import { useWords } from '../words/use-words.ts';
import { IntendedRecipient } from './intended.tsx';

const Meta = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { size } = useWords();
	return (
		<dl className="text-muted mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
			<div className="flex min-w-0 gap-1.5">
				<dt>{t('header.from')}</dt>
				<dd className="text-foreground min-w-0 break-all">
					{message.headerFrom ?? (message.envelopeFrom || t('header.mailSystem'))}
				</dd>
			</div>
			{message.headerFrom !== null && message.envelopeFrom !== message.headerFrom && (
				<div className="flex min-w-0 gap-1.5">
					<dt>{t('header.envelope')}</dt>
					<dd className="min-w-0 break-all">{message.envelopeFrom || '<>'}</dd>
				</div>
			)}
			<div className="flex gap-1.5">
				<dt>{t('header.received')}</dt>
				<dd>
					<ExactTime at={message.receivedAt} />
				</dd>
			</div>
			<div className="flex gap-1.5">
				<dt>{t('header.size')}</dt>
				<dd>{size(message.size)}</dd>
			</div>
			{message.copies > 1 && (
				<div className="flex gap-1.5">
					<dt>{t('header.arrived')}</dt>
					<dd>{t('header.times', { count: message.copies })}</dd>
				</div>
			)}
		</dl>
	);
};

/** Recipients as the analysis saw them; before it, as the envelope named them. */
const recipientsOf = (message: MessageDetail): readonly Intended[] => {
	const judged = new Set(message.intended.map(({ recipient }) => recipient));
	const rest = message.recipients
		.filter(({ address }) => !judged.has(address))
		.map(({ address, intendedAddress, organisation, confidence }) => ({
			recipient: address,
			address: intendedAddress,
			organisation,
			confidence: confidence ?? 0,
			candidates: [],
			evidence: [],
		}));
	return [...message.intended, ...rest];
};

export const MessageHeader = ({ message, heading: Heading }: { message: MessageDetail; heading: 'h1' | 'h2' }) => {
	const t = useTranslations('message');
	const { statusName } = useWords();
	return (
		<header>
			<div className="flex flex-wrap items-center gap-2">
				<Heading className="min-w-0 text-lg font-semibold tracking-tight [overflow-wrap:anywhere]">
					{useSubject(message)}
				</Heading>
				<Badge className={message.status === 'new' ? 'bg-accent-soft text-accent-text' : ''}>
					{message.status === 'new' ? t('header.unreviewed') : statusName(message.status)}
				</Badge>
				{message.metadataOnly && <Badge>{t('header.metadataOnly')}</Badge>}
			</div>
			<Meta message={message} />
			<ul aria-label={t('header.recipients')} className="border-line divide-line mt-3 divide-y rounded-lg border">
				{recipientsOf(message).map((intended) => (
					<IntendedRecipient key={intended.recipient} message={message} intended={intended} />
				))}
			</ul>
		</header>
	);
};
