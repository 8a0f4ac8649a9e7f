'use client';

import type { TrapDomain } from '@straymail/contracts';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '../components/ui/button.tsx';
import { useWords } from '../words/use-words.ts';
import { PolicyBadge } from './policy-badge.tsx';

/** A trap domain in the list, with the way to its own page. */
export const TrapRow = ({
	trap,
	onEdit,
	onRules,
}: {
	trap: TrapDomain;
	onEdit: (() => void) | null;
	onRules: (() => void) | null;
}) => {
	const t = useTranslations('domains');
	const { policyName, scopeName } = useWords();
	const link =
		'text-accent-text inline-flex h-7 items-center px-2 text-sm font-medium underline-offset-3 hover:underline';
	return (
		<li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
			<div className="min-w-0 flex-1 basis-64">
				<div className="flex flex-wrap items-center gap-2">
					<h2 className="font-semibold break-all">
						<Link
							href={`/domains/${encodeURIComponent(trap.domain)}`}
							className="inline-flex min-h-6 items-center underline-offset-3 hover:underline"
						>
							{trap.domain}
						</Link>
					</h2>
					<PolicyBadge policy={trap.policy} />
				</div>
				<p className="text-muted mt-0.5 text-sm">
					{[
						scopeName(trap.scope),
						trap.excluded.length > 0 && t('without', { count: trap.excluded.length, first: trap.excluded[0] ?? '' }),
						trap.intendedDomain && t('meant', { domain: trap.intendedDomain }),
					]
						.filter(Boolean)
						.join(' · ')}
				</p>
				{trap.rules.length > 0 && (
					<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
						{t('otherwise')} {trap.rules.map(({ pattern, policy }) => `${pattern} (${policyName(policy)})`).join(', ')}
					</p>
				)}
				{trap.legalBasis && (
					<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
						{t('legalBasis')}: {trap.legalBasis}
						{trap.basisRecordedBy && ` (${t('recordedBy', { name: trap.basisRecordedBy })})`}
					</p>
				)}
			</div>
			<div className="flex flex-wrap items-center gap-1.5">
				<Link href={`/?q=trap:${trap.domain}`} aria-label={t('messagesOf', { domain: trap.domain })} className={link}>
					{t('messages')}
				</Link>
				<Link
					href={`/domains/${encodeURIComponent(trap.domain)}#dns`}
					aria-label={t('dnsOf', { domain: trap.domain })}
					className={link}
				>
					{t('dns')}
				</Link>
				{onRules && (
					<Button size="small" aria-label={t('recipientsOf', { domain: trap.domain })} onClick={onRules}>
						{t('recipients')}
					</Button>
				)}
				{onEdit && (
					<Button size="small" aria-label={t('changeOf', { domain: trap.domain })} onClick={onEdit}>
						{t('change')}
					</Button>
				)}
			</div>
		</li>
	);
};
