'use client';

import type { RecipientRule, TrapDomain, TrapPolicy } from '@straymail/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { sentenceOf } from '../api/api-error.ts';
import { trapDomainsQuery } from '../api/queries.ts';
import { request } from '../api/request.ts';
import { Button } from '../components/ui/button.tsx';
import { Dialog } from '../components/ui/dialog.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input, NativeSelect, Textarea } from '../components/ui/input.tsx';
import { Notice } from '../components/ui/notice.tsx';
import { needsLegalBasis, policies } from '../words/policies.ts';
import { useWords } from '../words/use-words.ts';

const RuleItem = ({ rule, onRemove }: { rule: RecipientRule; onRemove: () => void }) => {
	const t = useTranslations('domains');
	const { policyName } = useWords();
	return (
		<li className="flex items-start justify-between gap-3 px-3 py-2">
			<div className="min-w-0">
				<p className="font-medium break-all">{rule.pattern}</p>
				<p className="text-muted text-sm [overflow-wrap:anywhere]">
					{policyName(rule.policy)}
					{rule.legalBasis && ` · ${rule.legalBasis} (${t('recordedBy', { name: rule.basisRecordedBy ?? '' })})`}
				</p>
			</div>
			<Button size="small" aria-label={t('removeRule', { pattern: rule.pattern })} onClick={onRemove}>
				<Trash2 aria-hidden />
			</Button>
		</li>
	);
};

/** Recipients of a trap domain that are treated otherwise than the domain; receivers follow within seconds. */
export const RecipientRules = ({ trap, onClose }: { trap: TrapDomain; onClose: () => void }) => {
	const t = useTranslations('domains');
	const { policyName } = useWords();
	const client = useQueryClient();
	const [pattern, setPattern] = useState('');
	const [policy, setPolicy] = useState<TrapPolicy>('reject-with-hint');
	const [legalBasis, setLegalBasis] = useState('');
	const path = `/api/trap-domains/${trap.id}/rules`;
	const onSuccess = () => client.invalidateQueries({ queryKey: trapDomainsQuery.queryKey });
	const set = useMutation({
		mutationFn: () =>
			request(path, {
				method: 'PUT',
				body: { pattern, policy, ...(needsLegalBasis(policy) ? { legalBasis } : {}) },
			}),
		onSuccess: () => {
			setPattern('');
			setLegalBasis('');
			return onSuccess();
		},
	});
	const remove = useMutation({
		mutationFn: (id: string) => request(`${path}/${id}`, { method: 'DELETE' }),
		onSuccess,
	});
	const error = set.error ?? remove.error;

	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose()}
			title={t('recipientsOf', { domain: trap.domain })}
			className="sm:w-[min(38rem,calc(100vw-2rem))]"
		>
			<div className="grid gap-5">
				<p className="text-muted text-sm">
					{t.rich('rulesLead', {
						policy: policyName(trap.policy),
						strong: (chunks) => <strong>{chunks}</strong>,
					})}
				</p>
				{trap.rules.length > 0 && (
					<ul className="border-line divide-line divide-y rounded-lg border">
						{trap.rules.map((rule) => (
							<RuleItem key={rule.id} rule={rule} onRemove={() => remove.mutate(rule.id)} />
						))}
					</ul>
				)}
				<form
					className="grid gap-4"
					onSubmit={(event: FormEvent) => {
						event.preventDefault();
						set.mutate();
					}}
				>
					<div className="grid items-start gap-4 sm:grid-cols-2">
						<Field label={t('recipients')} hint={t('patternHint')}>
							{(control) => (
								<Input
									{...control}
									required
									maxLength={320}
									autoComplete="off"
									spellCheck={false}
									value={pattern}
									onChange={(event) => setPattern(event.target.value)}
								/>
							)}
						</Field>
						<Field label={t('policy')}>
							{(control) => (
								<NativeSelect
									{...control}
									value={policy}
									onChange={(event) => setPolicy(event.target.value as TrapPolicy)}
								>
									{policies.map((one) => (
										<option key={one} value={one}>
											{policyName(one)}
										</option>
									))}
								</NativeSelect>
							)}
						</Field>
					</div>
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
					{error && <Notice tone="error">{sentenceOf(error)}</Notice>}
					<div className="flex justify-end gap-2">
						<Button onClick={onClose}>{t('close')}</Button>
						<Button type="submit" variant="primary" busy={set.isPending}>
							{t('setRule')}
						</Button>
					</div>
				</form>
			</div>
		</Dialog>
	);
};
