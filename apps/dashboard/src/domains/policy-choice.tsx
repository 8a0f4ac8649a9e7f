'use client';

import type { TrapPolicy } from '@straymail/contracts';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { cn } from '../words/class-names.ts';
import { policies } from '../words/policies.ts';
import { useWords } from '../words/use-words.ts';

/** What happens to mail for the domain, each choice with what it means. */
export const PolicyChoice = ({ value, onChange }: { value: TrapPolicy; onChange: (policy: TrapPolicy) => void }) => {
	const t = useTranslations('domains');
	const { policyName, policyMeaning } = useWords();
	const name = useId();
	return (
		<fieldset>
			<legend className="mb-1.5 text-sm font-medium">{t('policy')}</legend>
			<div className="grid gap-2 sm:grid-cols-2">
				{policies.map((policy) => (
					<label
						key={policy}
						className={cn(
							'flex gap-2.5 rounded-lg border p-3 transition-colors',
							value === policy ? 'border-accent-text bg-accent-soft' : 'border-line hover:bg-hover',
						)}
					>
						<input
							type="radio"
							name={name}
							value={policy}
							checked={value === policy}
							onChange={() => onChange(policy)}
							aria-describedby={`${name}-${policy}`}
							aria-label={policyName(policy)}
							className="accent-accent mt-0.5 size-4 shrink-0"
						/>
						<span>
							<span className="block text-sm font-medium">{policyName(policy)}</span>
							<span id={`${name}-${policy}`} className="text-muted block text-xs">
								{policyMeaning(policy)}
							</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
};
