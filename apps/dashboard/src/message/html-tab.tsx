'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Notice } from '../components/ui/notice.tsx';
import { Absence } from './absence.tsx';
import { RevealButton } from './reveal/reveal-button.tsx';
import { hasHtml } from './reveal/revealable-parts.ts';
import { Revealed, RevealedText } from './reveal/revealed.tsx';
import { useReveals } from './reveal/reveals.tsx';

/**
 * The message as its sender laid it out: made safe by the server, in a frame that may do nothing (`sandbox` without
 * exceptions: an origin of its own, no scripts, no forms, no way out) under a policy that lets nothing load.
 */
export const HtmlTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const reveals = useReveals();
	const page = reveals.get('html', 'view');
	const source = reveals.get('html', 'content');
	if (message.metadataOnly || message.locked) return <Absence message={message} />;
	if (!hasHtml(message)) return <Notice tone="info">{t('html.none')}</Notice>;
	return (
		<>
			{!page && (
				<div className="mb-4 grid gap-3">
					<p className="text-muted max-w-prose text-sm">{t('html.explanation')}</p>
					<div className="flex flex-wrap gap-2">
						<RevealButton message={message} part="html" as="view">
							{t('html.show')}
						</RevealButton>
						{!source && (
							<RevealButton message={message} part="html" as="content">
								{t('html.showSource')}
							</RevealButton>
						)}
					</div>
				</div>
			)}
			{page?.path && (
				<Revealed answer={page} name={t('reveal.parts.html')} className="mb-5">
					<iframe
						sandbox=""
						src={page.path}
						title={t('html.frame')}
						referrerPolicy="no-referrer"
						data-testid="html-frame"
						className="block h-[70dvh] min-h-64 w-full resize-y overflow-auto bg-white"
					/>
				</Revealed>
			)}
			{source && <RevealedText answer={source} name={t('html.source')} />}
		</>
	);
};
