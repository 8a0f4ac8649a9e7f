'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import type { Me } from '../api/types.ts';

/** What the first operator has left for later, in the order of the wizard. */
export const openSetUpSteps = (me: Me): readonly string[] => [
	...(me.passwordSet ? [] : ['set a password']),
	...(me.secondFactor || me.passkeys > 0 ? [] : ['add a second factor']),
	...(me.firstRun.trapDomains > 0 || me.user.role !== 'operator' ? [] : ['add a trap domain']),
];

export const SetUpBanner = ({ me }: { me: Me }) => {
	const steps = openSetUpSteps(me);
	if (steps.length === 0) return null;
	return (
		<aside
			aria-label="Set-up"
			className="bg-moderate-soft text-moderate flex flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 text-sm"
		>
			<p>
				<span className="font-medium">Set-up is not finished:</span> {new Intl.ListFormat('en-GB').format(steps)}.
			</p>
			<Link href="/welcome" className="inline-flex items-center gap-1 font-medium underline underline-offset-3">
				Finish set-up <ArrowRight aria-hidden className="size-3.5" />
			</Link>
		</aside>
	);
};
