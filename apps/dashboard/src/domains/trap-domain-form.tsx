'use client';

import type { AddTrapDomain, TrapDomain, TrapPolicy, TrapScope } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ApiError, sentenceOf } from '../api/api-error.ts';
import { meQuery, trapDomainsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/ui/button.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input, NativeSelect, Textarea } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { needsLegalBasis, scopes } from '../words/policies.ts';
import { useWords } from '../words/use-words.ts';
import { ExcludedField, namesOf } from './excluded-field.tsx';
import { IntendedDomainField } from './intended-domain-field.tsx';
import { PolicyChoice } from './policy-choice.tsx';

/** Names a domain to receive for. The API checks it; what it refuses stands at the field it concerns. */
export const TrapDomainForm = ({ submit, onAdded }: { submit: string; onAdded: (added: TrapDomain) => void }) => {
	const t = useTranslations('domains');
	const { scopeName } = useWords();
	const client = useQueryClient();
	const [domain, setDomain] = useState('');
	const [scope, setScope] = useState<TrapScope>('domain-and-subdomains');
	const [policy, setPolicy] = useState<TrapPolicy>('collect');
	const [legalBasis, setLegalBasis] = useState('');
	const [intendedDomain, setIntendedDomain] = useState('');
	const [excluded, setExcluded] = useState('');
	const [busy, setBusy] = useState(false);
	const [error, setError] = useState<unknown>(null);
	const code = error instanceof ApiError ? error.code : null;

	const add = async (event: FormEvent) => {
		event.preventDefault();
		setBusy(true);
		setError(null);
		const body: AddTrapDomain = {
			domain: domain.trim(),
			scope,
			policy,
			excluded: namesOf(excluded),
			...(legalBasis.trim() ? { legalBasis: legalBasis.trim() } : {}),
			...(intendedDomain.trim() ? { intendedDomain: intendedDomain.trim() } : {}),
		};
		try {
			const added = await request<TrapDomain>('/api/trap-domains', { method: 'POST', body });
			await Promise.all([
				client.invalidateQueries({ queryKey: trapDomainsQuery.queryKey }),
				client.invalidateQueries({ queryKey: meQuery.queryKey }),
				client.invalidateQueries({ queryKey: ['stats'] }),
			]);
			onAdded(added);
		} catch (problem) {
			setError(problem);
			setBusy(false);
		}
	};

	const domainError = code === 'trap-domain-exists' || code === 'trap-domain-invalid' ? sentenceOf(error) : undefined;
	const basisError = code === 'legal-basis-needed' ? sentenceOf(error) : undefined;
	return (
		<form onSubmit={add} className="grid gap-5">
			<Field label={t('trapDomain')} hint={t('trapDomainHint')} error={domainError}>
				{(control) => (
					<Input
						{...control}
						required
						maxLength={253}
						autoCapitalize="off"
						autoComplete="off"
						spellCheck={false}
						value={domain}
						onChange={(event) => setDomain(event.target.value)}
					/>
				)}
			</Field>
			<Field label={t('scope')}>
				{(control) => (
					<NativeSelect {...control} value={scope} onChange={(event) => setScope(event.target.value as TrapScope)}>
						{scopes.map((each) => (
							<option key={each} value={each}>
								{scopeName(each)}
							</option>
						))}
					</NativeSelect>
				)}
			</Field>
			<PolicyChoice value={policy} onChange={setPolicy} />
			{needsLegalBasis(policy) && (
				<Field label={t('legalBasis')} hint={t('basisLongHint')} error={basisError}>
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
			{scope === 'tld' && <ExcludedField value={excluded} onChange={setExcluded} rows={3} />}
			<IntendedDomainField domain={domain} value={intendedDomain} onChange={setIntendedDomain} />
			{scope === 'domain-and-subdomains' && (
				<details>
					<summary className="text-accent-text inline-flex min-h-6 w-fit items-center rounded text-sm font-medium">
						{t('excludeBelow')}
					</summary>
					<div className="mt-2">
						<ExcludedField value={excluded} onChange={setExcluded} rows={2} />
					</div>
				</details>
			)}
			{error !== null && !domainError && !basisError && <Notice tone="error">{sentenceOf(error)}</Notice>}
			<div className="flex justify-end">
				<Button type="submit" variant="primary" size="large" busy={busy}>
					{submit}
				</Button>
			</div>
		</form>
	);
};
