'use client';

import type { MaskedView, MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Absence } from './absence.tsx';
import { DeliveryPath } from './delivery-path-list.tsx';
import { RevealButton } from './reveal/reveal-button.tsx';
import { RevealedText } from './reveal/revealed.tsx';
import { useReveals } from './reveal/reveals.tsx';

const HeaderList = ({ headers }: { headers: MaskedView['headers'] }) => (
	<dl className="grid gap-y-1.5 font-mono text-xs sm:grid-cols-[minmax(8rem,12rem)_1fr] sm:gap-x-4">
		{headers.map(({ name, value }, at) => (
			<div key={at} className="contents">
				<dt className="text-muted break-all sm:text-right">{name}</dt>
				<dd className="mb-1 [overflow-wrap:anywhere] whitespace-pre-wrap sm:mb-0">{value}</dd>
			</div>
		))}
	</dl>
);

export const HeadersTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	const answer = useReveals().get('headers', 'content');
	return (
		<>
			<DeliveryPath message={message} />
			<div className="mb-3 flex flex-wrap items-center justify-between gap-2">
				<h3 className="text-sm font-semibold">{t('headers.name')}</h3>
				{!answer && (
					<RevealButton message={message} part="headers" as="content" small>
						{t('headers.reveal')}
					</RevealButton>
				)}
			</div>
			{answer && <RevealedText answer={answer} name={t('reveal.parts.headers')} />}
			{message.view ? <HeaderList headers={message.view.headers} /> : <Absence message={message} />}
		</>
	);
};
