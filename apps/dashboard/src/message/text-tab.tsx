'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Absence } from './absence.tsx';
import { MaskedText } from './masked-text.tsx';
import { RevealButton } from './reveal/reveal-button.tsx';
import { RevealedText } from './reveal/revealed.tsx';
import { useReveals } from './reveal/reveals.tsx';

export const TextTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const answer = useReveals().get('body', 'content');
	const texts = message.view?.parts.filter(({ part }) => part !== 'subject') ?? [];
	return (
		<>
			{answer ? (
				<RevealedText answer={answer} name={t('reveal.parts.body')} />
			) : (
				<div className="mb-4 flex flex-wrap items-center justify-between gap-2">
					<p className="text-muted text-sm">{t('text.masked')}</p>
					<RevealButton message={message} part="body" as="content" small>
						{t('text.reveal')}
					</RevealButton>
				</div>
			)}
			{texts.length > 0 ? <MaskedText parts={texts} message={message} /> : <Absence message={message} />}
		</>
	);
};
