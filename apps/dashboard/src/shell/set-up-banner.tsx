'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Me } from '../api/types.ts';

type Step = 'password' | 'secondFactor' | 'trapDomain';

/** What the first operator has left for later, in the order of the wizard. */
export const openSetUpSteps = (me: Me): readonly Step[] => [
	...(me.passwordSet ? [] : (['password'] as const)),
	...(me.secondFactor || me.passkeys > 0 ? [] : (['secondFactor'] as const)),
	...(me.firstRun.trapDomains > 0 || me.user.role !== 'operator' ? [] : (['trapDomain'] as const)),
];

export const SetUpBanner = ({ me }: { me: Me }) => {
	const t = useTranslations('shell.setUp');
	const format = useFormatter();
	const steps = openSetUpSteps(me);
	if (steps.length === 0) return null;
	return (
		<aside
			aria-label={t('title')}
			className="bg-moderate-soft text-moderate flex flex-wrap items-center gap-x-3 gap-y-0.5 px-4 py-1.5 text-sm print:hidden"
		>
			<p>
				{t.rich('open', {
					steps: format.list(steps.map((step) => t(`steps.${step}`))),
					strong: (chunks) => <span className="font-medium">{chunks}</span>,
				})}
			</p>
			<Link href="/welcome" className="inline-flex items-center gap-1 font-medium underline underline-offset-3">
				{t('finish')} <ArrowRight aria-hidden className="size-3.5" />
			</Link>
		</aside>
	);
};
