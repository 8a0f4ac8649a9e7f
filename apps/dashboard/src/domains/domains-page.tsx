'use client';

import type { TrapDomain } from '@straymail/contracts';
import { useQuery } from '@tanstack/react-query';
import { Globe, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryState } from 'nuqs';
import { useState } from 'react';
import { meQuery, trapDomainsQuery } from '../api/queries.ts';
import { Button } from '../components/ui/button.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Empty } from '../components/ui/empty.tsx';
import { LoadError, LoadingRows } from '../components/ui/loading.tsx';
import { Page, PageHeader } from '../components/ui/page-header.tsx';
import { toast } from '../components/ui/toast.tsx';
import { EditTrapDomain } from './edit-trap-domain.tsx';
import { RecipientRules } from './recipient-rules.tsx';
import { TrapDomainForm } from './trap-domain-form.tsx';
import { TrapRow } from './trap-row.tsx';

/** What is received, and what happens to it. */
export const DomainsPage = () => {
	const t = useTranslations('domains');
	const { data: me } = useQuery(meQuery);
	const { data: traps, error, isPending, refetch } = useQuery(trapDomainsQuery);
	const [adding, setAdding] = useQueryState('add', parseAsString);
	const [editing, setEditing] = useState<TrapDomain | null>(null);
	const [ruled, setRuled] = useState<string | null>(null);
	const trapWithRules = traps?.find(({ id }) => id === ruled);
	const mayChange = me?.user.role === 'operator' || me?.user.role === 'admin';
	const addButton = mayChange && (
		<Button variant="primary" onClick={() => void setAdding('1')}>
			<Plus aria-hidden /> {t('add')}
		</Button>
	);
	return (
		<Page>
			<PageHeader title={t('title')} action={traps && traps.length > 0 && addButton}>
				{t('lead')}
			</PageHeader>
			{isPending && <LoadingRows label={t('loading')} />}
			{error && !traps && <LoadError error={error} onRetry={() => void refetch()} />}
			{traps?.length === 0 && (
				<div className="border-line bg-surface rounded-lg border">
					<Empty icon={Globe} title={t('noneYet')} action={addButton}>
						<p>{t('noneYetHint')}</p>
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
				title={t('addTitle')}
				className="sm:w-[min(38rem,calc(100vw-2rem))]"
			>
				<TrapDomainForm
					submit={t('add')}
					onAdded={(added) => {
						void setAdding(null);
						toast(t('addedToast', { domain: added.domain }));
					}}
				/>
			</Dialog>
			{trapWithRules && <RecipientRules trap={trapWithRules} onClose={() => setRuled(null)} />}
			{editing && <EditTrapDomain key={editing.id} trap={editing} onClose={() => setEditing(null)} />}
		</Page>
	);
};
