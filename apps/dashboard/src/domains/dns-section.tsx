'use client';

import type { DnsCheckResponse, DnsPlan, TrapDomain } from '@straymail/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Radar } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { sentenceOf } from '../api/api-error.ts';
import { dnsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/ui/button.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { CopyButton } from './copy-button.tsx';
import { DnsRecordItem, FindingLine } from './dns-record.tsx';

const Verdict = ({ checked }: { checked: DnsCheckResponse }) => {
	const t = useTranslations('domains');
	if (!checked.asked) return <Notice tone="warning">{t('noResolver')}</Notice>;
	const troubles = checked.findings.filter(({ state, need }) => state !== 'good' && need !== 'optional').length;
	return troubles === 0 ? (
		<Notice tone="good">{t('allGood')}</Notice>
	) : (
		<Notice tone="warning">{t('troubles', { count: troubles })}</Notice>
	);
};

const MtaSts = ({ plan }: { plan: DnsPlan }) => {
	const t = useTranslations('domains');
	if (!plan.mtaSts) return null;
	return (
		<details className="border-line border-t px-4 py-3 text-sm">
			<summary className="text-accent-text inline-flex min-h-6 w-fit items-center rounded font-medium">
				{t('mtaSts.title')}
			</summary>
			<ol className="mt-2 grid list-decimal gap-1 pl-5">
				<li>{t('mtaSts.address', { host: new URL(plan.mtaSts.url).hostname })}</li>
				<li className="[overflow-wrap:anywhere]">{t('mtaSts.policy', { url: plan.mtaSts.url })}</li>
				<li>{t('mtaSts.receivers')}</li>
				<li>{t('mtaSts.later')}</li>
			</ol>
			<div className="mt-2 flex flex-wrap items-start gap-2">
				<pre className="bg-sunken min-w-0 flex-1 overflow-x-auto rounded-md px-3 py-2 font-mono text-xs leading-relaxed">
					{plan.mtaSts.policy.trimEnd()}
				</pre>
				<CopyButton text={plan.mtaSts.policy} label={t('mtaSts.copy')} />
			</div>
		</details>
	);
};

/** What the zone must hold, and whether it does. */
export const DnsSection = ({ trap, mayCheck }: { trap: TrapDomain; mayCheck: boolean }) => {
	const t = useTranslations('domains');
	const { data: plan, error, isPending, refetch } = useQuery(dnsQuery(trap.id));
	const check = useMutation({
		mutationFn: () => request<DnsCheckResponse>(`/api/trap-domains/${trap.id}/check`, { method: 'POST' }),
	});
	const findings = check.data?.findings ?? [];
	return (
		<section aria-labelledby="dns">
			<div className="mb-2 flex flex-wrap items-end justify-between gap-2">
				<div className="min-w-0">
					<h2 id="dns" className="text-lg font-semibold">
						{t('dns')}
					</h2>
					<p className="text-muted max-w-[65ch] text-sm">{t('dnsLead')}</p>
				</div>
				<div className="flex flex-wrap gap-2">
					{plan && <CopyButton text={plan.zone} label={t('copyZone')} name={t('copyAll')} />}
					{mayCheck && (
						<Button variant="primary" size="small" busy={check.isPending} onClick={() => check.mutate()}>
							<Radar aria-hidden /> {check.isPending ? t('checking') : t('check')}
						</Button>
					)}
				</div>
			</div>
			{isPending && <LoadingRows label={t('loadingRecords')} />}
			{error && !plan && <LoadError error={error} onRetry={() => void refetch()} />}
			<div aria-live="polite" className="mb-2 empty:hidden">
				{check.error && <Notice tone="error">{sentenceOf(check.error)}</Notice>}
				{check.data && <Verdict checked={check.data} />}
			</div>
			{plan && (
				<div className="border-line bg-surface rounded-lg border">
					<ul className="divide-line divide-y">
						{plan.records.map((record) => (
							<DnsRecordItem key={record.id} record={record} finding={findings.find(({ id }) => id === record.id)} />
						))}
						<li className="px-4 py-3">
							<h3 className="text-sm font-semibold">{t('hosts')}</h3>
							<p className="text-muted text-sm">{t('hostsWhy')}</p>
							<ul className="mt-1 grid gap-1 font-mono text-xs">
								{plan.hosts.map((host) => {
									const finding = findings.find(({ id, name }) => id === 'host' && name === host);
									return (
										<li key={host}>
											{host}
											{finding && (
												<div className="font-sans">
													<FindingLine finding={finding} />
												</div>
											)}
										</li>
									);
								})}
							</ul>
						</li>
					</ul>
					<MtaSts plan={plan} />
				</div>
			)}
		</section>
	);
};
