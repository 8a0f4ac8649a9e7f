'use client';

import type { TrapDomain } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../api/api-error.ts';
import { trapDomainsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import type { TrapDomainChange } from '../api/types.ts';
import { Button } from '../components/ui/button.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Field } from '../components/ui/field.tsx';
import { Textarea } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { toast } from '../components/ui/toast.tsx';
import { needsLegalBasis } from '../words/policies.ts';
import { ExcludedField, namesOf } from './excluded-field.tsx';
import { IntendedDomainField } from './intended-domain-field.tsx';
import { PolicyChoice } from './policy-choice.tsx';

/** Changes what happens to mail for a domain; takes effect within seconds. */
export const EditTrapDomain = ({ trap, onClose }: { trap: TrapDomain; onClose: () => void }) => {
	const t = useTranslations('domains');
	const client = useQueryClient();
	const [policy, setPolicy] = useState(trap.policy);
	const [legalBasis, setLegalBasis] = useState(trap.legalBasis ?? '');
	const [excluded, setExcluded] = useState(trap.excluded.join('\n'));
	const [intendedDomain, setIntendedDomain] = useState(trap.intendedDomain ?? '');
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);

	const save = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(null);
		const body: TrapDomainChange = {
			policy,
			...(legalBasis.trim() ? { legalBasis: legalBasis.trim() } : {}),
			...(trap.scope === 'domain' ? {} : { excluded: namesOf(excluded) }),
			intendedDomain: intendedDomain.trim() || null,
		};
		try {
			await request(`/api/trap-domains/${trap.id}`, { method: 'PATCH', body });
			await client.invalidateQueries({ queryKey: trapDomainsQuery.queryKey });
			toast(t('changed', { domain: trap.domain }));
			onClose();
		} catch (problem) {
			setError(problem);
			setBusy(false);
		}
	};

	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t('changeOf', { domain: trap.domain })}
			className="sm:w-[min(38rem,calc(100vw-2rem))]"
		>
			<form onSubmit={save} className="grid gap-5">
				<PolicyChoice value={policy} onChange={setPolicy} />
				{needsLegalBasis(policy) && (
					<Field label={t('legalBasis')} hint={t('basisHint')}>
						{(control) => (
							<Textarea
								{...control}
								required
								maxLength={4000}
								value={legalBasis}
								onChange={(event) => setLegalBasis(event.target.value)}
							/>
						)}
					</Field>
				)}
				{trap.scope !== 'domain' && <ExcludedField value={excluded} onChange={setExcluded} rows={2} />}
				<IntendedDomainField domain={trap.domain} value={intendedDomain} onChange={setIntendedDomain} />
				{error !== null && <Notice tone="error">{sentenceOf(error)}</Notice>}
				<div className="flex justify-end gap-2">
					<Button onClick={onClose}>{t('cancel')}</Button>
					<Button type="submit" variant="primary" busy={busy}>
						{t('save')}
					</Button>
				</div>
			</form>
		</Dialog>
	);
};
