'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ArrowRight, Check } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { FirstPasswordForm } from '../account/password-form.tsx';
import { meQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { Button, buttonLook } from '../components/ui/button.tsx';
import { TrapDomainForm } from '../domains/trap-domain-form.tsx';
import { Wordmark } from '../shell/logo.tsx';
import { cn } from '../words/class-names.ts';
import { SecondFactorStep } from './second-factor-step.tsx';

const steps = [
	{ id: 'account', isDone: (me: Me) => me.passwordSet },
	{
		id: 'factor',
		isDone: (me: Me) => me.secondFactor || me.passkeys > 0,
	},
	{
		id: 'domain',
		isDone: (me: Me) => me.firstRun.trapDomains > 0,
	},
] as const;

const StepList = ({ me, current, onChoose }: { me: Me; current: number; onChoose: (step: number) => void }) => {
	const t = useTranslations('welcome');
	return (
		<ol aria-label={t('stepsTitle')} className="mb-6 grid grid-cols-3 gap-2">
			{steps.map(({ id, isDone }, at) => (
				<li key={id}>
					<button
						type="button"
						aria-current={at === current ? 'step' : undefined}
						onClick={() => onChoose(at)}
						className={cn(
							'flex h-full w-full items-center gap-2 border-t-2 pt-2 pb-1 text-left text-sm max-sm:flex-col max-sm:items-start max-sm:gap-1',
							at === current ? 'border-accent-text font-medium' : 'border-line text-muted hover:text-foreground',
						)}
					>
						<span
							className={cn(
								'grid size-5 shrink-0 place-items-center rounded-full text-xs',
								isDone(me)
									? 'bg-good-soft text-good'
									: at === current
										? 'bg-accent text-on-accent'
										: 'bg-none-soft text-none',
							)}
						>
							{isDone(me) ? <Check role="img" aria-label={t('done')} className="size-3" /> : at + 1}
						</span>
						{t(`steps.${id}.name`)}
					</button>
				</li>
			))}
		</ol>
	);
};

/** Three short steps; each may be left for later, and the application reminds of it until it is done. */
export const SetUpWizard = ({ me }: { me: Me }) => {
	const t = useTranslations('welcome');
	const client = useQueryClient();
	const [step, setStep] = useState(() => {
		const open = steps.findIndex(({ isDone }) => !isDone(me));
		return open < 0 ? steps.length : open;
	});
	// Kept in memory alone, so that the second step need not ask for it again.
	const [password, setPassword] = useState<string | null>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(step);
	useEffect(() => {
		if (shown.current !== step) heading.current?.focus();
		shown.current = step;
	}, [step]);
	const go = () => setStep((at) => at + 1);
	const current = steps[step];
	return (
		<main className="mx-auto w-full max-w-2xl px-4 py-6 sm:py-12">
			<div className="mb-8 flex items-center justify-between">
				<Wordmark />
				<Link href="/" className={buttonLook({ variant: 'ghost' })}>
					{t('toInbox')} <ArrowRight aria-hidden />
				</Link>
			</div>
			<StepList me={me} current={step} onChoose={setStep} />
			<section className="border-line bg-surface rounded-xl border p-5 shadow-sm sm:p-7">
				<h1 ref={heading} tabIndex={-1} className="mb-5 text-xl font-semibold tracking-tight outline-none">
					{current ? t(`steps.${current.id}.title`) : t('ready')}
				</h1>
				{current?.id === 'account' && (
					<FirstPasswordForm
						me={me}
						onDone={(chosen) => {
							setPassword(chosen);
							go();
						}}
					/>
				)}
				{current?.id === 'factor' && (
					<SecondFactorStep
						me={me}
						password={password}
						onDone={() => {
							void client.invalidateQueries({ queryKey: meQuery.queryKey });
							go();
						}}
					/>
				)}
				{current?.id === 'domain' && <TrapDomainForm submit={t('addTrapDomain')} onAdded={go} />}
				{!current && (
					<div className="grid justify-items-start gap-5">
						<p className="text-muted text-sm">{t('readyNote')}</p>
						<Link href="/" className={buttonLook({ variant: 'primary', size: 'large' })}>
							{t('openInbox')} <ArrowRight aria-hidden />
						</Link>
					</div>
				)}
			</section>
			{current && (
				<div className="mt-4 flex justify-end">
					<Button variant="ghost" onClick={go}>
						{t('later')}
					</Button>
				</div>
			)}
		</main>
	);
};
