'use client';

import type { TrapDomain } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { Globe, Plus } from 'lucide-react';
import Link from 'next/link';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { meQuery, trapDomainsQuery } from '../api/queries.ts';
import { Badge } from '../components/ui/badge.tsx';
import { Button } from '../components/ui/button.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { toast } from '../components/ui/toast.tsx';
import { policyNames, scopeNames } from '../words/statuses.ts';
import { EditTrapDomain } from './edit-trap-domain.tsx';
import { RecipientRules } from './recipient-rules.tsx';
import { TrapDomainForm } from './trap-domain-form.tsx';

const policyTones = {
	collect: 'bg-accent-soft text-accent-text',
	'metadata-only': 'bg-low-soft text-low',
	'reject-with-hint': '',
	defer: 'bg-moderate-soft text-moderate',
} as const;

const TrapRow = ({
	trap,
	onEdit,
	onRules,
}: {
	trap: TrapDomain;
	onEdit: (() => void) | null;
	onRules: (() => void) | null;
}) => (
	<li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3">
		<div className="min-w-0 flex-1 basis-64">
			<div className="flex flex-wrap items-center gap-2">
				<h2 className="font-semibold break-all">{trap.domain}</h2>
				<Badge className={policyTones[trap.policy]}>{policyNames[trap.policy].name}</Badge>
			</div>
			<p className="text-muted mt-0.5 text-sm">
				{scopeNames[trap.scope]}
				{trap.excluded.length > 0 &&
					`, without ${trap.excluded.length === 1 ? trap.excluded[0] : `${trap.excluded.length} names`}`}
				{trap.intendedDomain && (
					<>
						{' · '}meant: <span className="text-foreground">{trap.intendedDomain}</span>
					</>
				)}
			</p>
			{trap.rules.length > 0 && (
				<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
					Otherwise for:{' '}
					{trap.rules.map(({ pattern, policy }) => `${pattern} (${policyNames[policy].name})`).join(', ')}
				</p>
			)}
			{trap.legalBasis && (
				<p className="text-muted mt-1 text-sm [overflow-wrap:anywhere]">
					Legal basis: {trap.legalBasis}
					{trap.basisRecordedBy && ` (recorded by ${trap.basisRecordedBy})`}
				</p>
			)}
		</div>
		<div className="flex items-center gap-1.5">
			<Link
				href={`/?q=trap:${trap.domain}`}
				aria-label={`Messages of ${trap.domain}`}
				className="text-accent-text inline-flex h-7 items-center px-2 text-sm font-medium underline-offset-3 hover:underline"
			>
				Messages
			</Link>
			{onRules && (
				<Button size="small" aria-label={`Recipients of ${trap.domain}`} onClick={onRules}>
					Recipients
				</Button>
			)}
			{onEdit && (
				<Button size="small" aria-label={`Change ${trap.domain}`} onClick={onEdit}>
					Change
				</Button>
			)}
		</div>
	</li>
);

export const DomainsPage = () => {
	const { data: me } = useQuery(meQuery);
	const { data: traps, error, isPending, refetch } = useQuery(trapDomainsQuery);
	const [adding, setAdding] = useQueryState('add', parseAsString);
	const [editing, setEditing] = useState<TrapDomain | null>(null);
	const [ruled, setRuled] = useState<string | null>(null);
	const trapWithRules = traps?.find(({ id }) => id === ruled);
	const mayChange = me?.user.role === 'operator' || me?.user.role === 'admin';
	const addButton = mayChange && (
		<Button variant="primary" onClick={() => void setAdding('1')}>
			<Plus aria-hidden /> Add trap domain
		</Button>
	);
	return (
		<Page>
			<PageHeader title="Trap domains" action={traps && traps.length > 0 && addButton}>
				The domains that Straymail receives for, and what happens to mail for each. Everything else is refused.
			</PageHeader>
			{isPending && <LoadingRows label="Loading trap domains" />}
			{error && !traps && <LoadError error={error} onRetry={() => void refetch()} />}
			{traps?.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Globe} title="No trap domain yet" action={addButton}>
						<p>Name a domain you hold. You choose whether its mail is collected, refused with a hint, or deferred.</p>
					</Empty>
				</div>
			)}
			{traps && traps.length > 0 && (
				<ul className="border-line divide-line bg-surface divide-y rounded-lg border">
					{traps.map((trap) => (
						<TrapRow
							key={trap.id}
							trap={trap}
							onEdit={mayChange ? () => setEditing(trap) : null}
							onRules={mayChange ? () => setRuled(trap.id) : null}
						/>
					))}
				</ul>
			)}
			<Dialog
				open={adding !== null && mayChange}
				onOpenChange={(open) => void setAdding(open ? '1' : null)}
				title="Add a trap domain"
				className="sm:w-[min(38rem,calc(100vw-2rem))]"
			>
				<TrapDomainForm
					submit="Add trap domain"
					onAdded={(added) => {
						void setAdding(null);
						toast(`${added.domain} was added`);
					}}
				/>
			</Dialog>
			{trapWithRules && <RecipientRules trap={trapWithRules} onClose={() => setRuled(null)} />}
			{editing && <EditTrapDomain key={editing.id} trap={editing} onClose={() => setEditing(null)} />}
		</Page>
	);
};
