'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useWords } from '../words/use-words.ts';
import { Absence } from './absence.tsx';
import { RevealButton } from './reveal/reveal-button.tsx';
import { RevealedText } from './reveal/revealed.tsx';
import { useReveals } from './reveal/reveals.tsx';

/** The message octet for octet, as text or as a file. */
export const RawTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { size } = useWords();
	const answer = useReveals().get('raw', 'content');
	if (message.metadataOnly || message.locked) return <Absence message={message} />;
	return (
		<>
			<div className="mb-4 grid gap-3">
				<p className="text-muted max-w-prose text-sm">{t('raw.explanation', { size: size(message.size) })}</p>
				<div className="flex flex-wrap gap-2">
					{!answer && (
						<RevealButton message={message} part="raw" as="content">
							{t('raw.show')}
						</RevealButton>
					)}
					<RevealButton message={message} part="raw" as="file">
						{t('raw.save')}
					</RevealButton>
				</div>
			</div>
			{answer && <RevealedText answer={answer} name={t('reveal.parts.raw')} />}
		</>
	);
};
