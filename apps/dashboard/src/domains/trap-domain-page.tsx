'use client';

import type { TrapDomain } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { meQuery, trapDomainsQuery } from '../api/queries.ts';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { ExactTime } from '../components/ui/time.tsx';
import { useWords } from '../words/use-words.ts';
import { DnsSection } from './dns-section.tsx';
import { EditTrapDomain } from './edit-trap-domain.tsx';
import { PolicyBadge } from './policy-badge.tsx';
import { RecipientRules } from './recipient-rules.tsx';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
	<div className="border-line grid gap-x-4 border-t px-4 py-2.5 first:border-t-0 sm:grid-cols-[11rem_1fr]">
		<dt className="text-muted text-sm">{name}</dt>
		<dd className="min-w-0 text-sm [overflow-wrap:anywhere]">{children}</dd>
	</div>
);

const Facts = ({ trap }: { trap: TrapDomain }) => {
	const t = useTranslations('domains');
	const { scopeName, policyMeaning } = useWords();
	const none = <span className="text-muted">{t('none')}</span>;
	return (
		<dl className="border-line bg-surface rounded-lg border">
			<Fact name={t('policy')}>
				<span className="flex flex-wrap items-center gap-2">
					<PolicyBadge policy={trap.policy} />
					<span className="text-muted">{policyMeaning(trap.policy)}</span>
				</span>
			</Fact>
			<Fact name={t('scope')}>{scopeName(trap.scope)}</Fact>
			<Fact name={t('legalBasis')}>
				{trap.legalBasis ?? none}
				{trap.legalBasis && trap.basisRecordedBy && (
					<span className="text-muted block">{t('recordedBy', { name: trap.basisRecordedBy })}</span>
				)}
			</Fact>
			<Fact name={t('intended')}>{trap.intendedDomain ?? none}</Fact>
			{trap.scope !== 'domain' && (
				<Fact name={t('excluded')}>{trap.excluded.length > 0 ? trap.excluded.join(', ') : none}</Fact>
			)}
			<Fact name={t('rules')}>
				{trap.rules.length === 0 && none}
				<ul className="grid gap-1">
					{trap.rules.map(({ id, pattern, policy, legalBasis }) => (
						<li key={id} className="flex flex-wrap items-center gap-2">
							<span className="font-mono text-xs">{pattern}</span> <PolicyBadge policy={policy} />
							{legalBasis && <span className="text-muted">{legalBasis}</span>}
						</li>
					))}
				</ul>
			</Fact>
			<Fact name={t('added')}>
				<ExactTime at={trap.createdAt} />
			</Fact>
		</dl>
	);
};

/** One trap domain: what happens to its mail, and what its zone must hold. */
export const TrapDomainPage = ({ domain }: { domain: string }) => {
	const t = useTranslations('domains');
	const { data: me } = useQuery(meQuery);
	const { data: traps, error, isPending, refetch } = useQuery(trapDomainsQuery);
	const [open, setOpen] = useState<'change' | 'rules' | null>(null);
	const trap = traps?.find((one) => one.domain === domain);
	const mayChange = me?.user.role === 'operator' || me?.user.role === 'admin';
	const mayCheck = mayChange || me?.user.role === 'analyst';
	return (
		<Page>
			<Link
				href="/domains"
				className="text-muted hover:text-foreground mb-2 inline-flex min-h-6 items-center gap-1 text-sm"
			>
				<ArrowLeft aria-hidden className="size-4" /> {t('title')}
			</Link>
			<PageHeader
				title={domain}
				action={
					trap && (
						<div className="flex flex-wrap gap-2">
							<Link href={`/?q=${encodeURIComponent(`trap:${trap.domain}`)}`} className={buttonLook({})}>
								{t('messages')}
							</Link>
							{mayChange && <Button onClick={() => setOpen('rules')}>{t('recipients')}</Button>}
							{mayChange && <Button onClick={() => setOpen('change')}>{t('change')}</Button>}
						</div>
					)
				}
			/>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !traps && <LoadError error={error} onRetry={() => void refetch()} />}
			{traps && !trap && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={SearchX} title={t('unknown', { domain })}>
						<p>{t('unknownHint')}</p>
					</Empty>
				</div>
			)}
			{trap && (
				<div className="grid grid-cols-[minmax(0,1fr)] gap-8">
					<Facts trap={trap} />
					<DnsSection trap={trap} mayCheck={mayCheck} />
				</div>
			)}
			{trap && open === 'rules' && <RecipientRules trap={trap} onClose={() => setOpen(null)} />}
			{trap && open === 'change' && <EditTrapDomain trap={trap} onClose={() => setOpen(null)} />}
		</Page>
	);
};
