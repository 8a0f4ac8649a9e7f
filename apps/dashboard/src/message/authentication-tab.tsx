'use client';

import type { MessageDetail } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { Badge } from '../components/ui/badge.tsx';

const toneOf = (result: string): string => {
	if (result === 'pass') return 'bg-good-soft text-good';
	return result === 'fail' || result === 'softfail' || result === 'permerror' ? 'bg-critical-soft text-critical' : '';
};

const Origin = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	return (
		<dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
			<dt className="text-muted">{t('authentication.client')}</dt>
			<dd className="font-mono text-xs leading-5 break-all">{message.clientAddress}</dd>
			<dt className="text-muted">HELO</dt>
			<dd className="font-mono text-xs leading-5 break-all">{message.helo || '–'}</dd>
			<dt className="text-muted">{t('authentication.transport')}</dt>
			<dd>{message.tls ?? t('authentication.notEncrypted')}</dd>
		</dl>
	);
};

/** What is known of where the message came from: SPF, DKIM, DMARC, ARC (RFC 8601) and the connection. */
export const AuthenticationTab = ({ message }: { message: MessageDetail }) => {
	const t = useTranslations('message');
	return (
		<>
			{message.authentication.length === 0 ? (
				<p className="text-muted text-sm">{t('authentication.none')}</p>
			) : (
				<ul className="border-line divide-line divide-y rounded-lg border">
					{message.authentication.map(({ method, result, domain, detail }) => (
						<li key={`${method} ${domain}`} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2 text-sm">
							<span className="w-14 font-medium uppercase">{method}</span>
							<Badge className={toneOf(result)}>
								{result === 'not-checked' ? t('authentication.notChecked') : result}
							</Badge>
							{domain && <span className="break-all">{domain}</span>}
							<span className="text-muted w-full sm:w-auto">{detail ?? t(`authentication.meanings.${method}`)}</span>
						</li>
					))}
				</ul>
			)}
			<Origin message={message} />
		</>
	);
};
