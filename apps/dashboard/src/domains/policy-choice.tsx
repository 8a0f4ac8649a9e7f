'use client';

import type { TrapPolicy } from '@straymail/contracts';
import { useId } from 'react';
import { cn } from '../words/class-names.ts';
import { policyNames } from '../words/statuses.ts';

/** What happens to mail for the domain, each choice with what it means. */
export const PolicyChoice = ({ value, onChange }: { value: TrapPolicy; onChange: (policy: TrapPolicy) => void }) => {
	const name = useId();
	return (
		<fieldset>
			<legend className="mb-1.5 text-sm font-medium">Policy</legend>
			<div className="grid gap-2 sm:grid-cols-2">
				{(Object.keys(policyNames) as TrapPolicy[]).map((policy) => (
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
							aria-label={policyNames[policy].name}
							className="accent-accent mt-0.5 size-4 shrink-0"
						/>
						<span>
							<span className="block text-sm font-medium">{policyNames[policy].name}</span>
							<span id={`${name}-${policy}`} className="text-muted block text-xs">
								{policyNames[policy].meaning}
							</span>
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
};
