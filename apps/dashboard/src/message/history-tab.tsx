'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { ExactTime } from '../components/ui/time.tsx';
import { cn } from '../words/class-names.ts';
import { useWords } from '../words/use-words.ts';
import { usePartName } from './parts.ts';

type Item = MessageDetail['history'][number];

const useRevealed = (message: MessageDetail) => {
	const t = useTranslations('message');
	const partName = usePartName();
	return ({ part, as }: NonNullable<Item['reveal']>): string => {
		const number = /^attachment:(\d+)$/.exec(part)?.[1];
		const file = message.attachments.find(({ index }) => String(index) === number)?.fileName;
		const name = number === undefined ? partName(part) : t('reveal.parts.attachment', { name: file || number });
		return t(`history.as.${as}`, { name });
	};
};

/** What happened to the message and by whom, newest first. */
export const HistoryTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const { actionName } = useWords();
	const revealed = useRevealed(message);
	if (message.history.length === 0) return <p className="text-muted text-sm">{t('history.none')}</p>;
	return (
		<ol className="border-line ml-1.5 grid gap-4 border-l pl-5">
			{message.history.map((item, at) => (
				<li key={`${item.at} ${at}`} className="relative text-sm">
					<span
						aria-hidden
						className={cn(
							'absolute top-1.5 -left-[1.45rem] size-2 rounded-full',
							item.reveal ? 'bg-critical' : 'bg-line-strong',
						)}
					/>
					<p>
						<span className="font-medium">{actionName(item.action)}</span>{' '}
						<span className="text-muted">{t('history.by', { name: item.actor })}</span>
					</p>
					{item.reveal && (
						<>
							<p className="[overflow-wrap:anywhere]">{revealed(item.reveal)}</p>
							<p className="border-line-strong/40 my-0.5 border-l-2 pl-2 [overflow-wrap:anywhere]">
								{item.reveal.reason}
							</p>
						</>
					)}
					{!item.reveal && item.detail && <p className="[overflow-wrap:anywhere]">{item.detail}</p>}
					<p className="text-muted text-xs">
						<ExactTime at={item.at} />
					</p>
				</li>
			))}
		</ol>
	);
};
