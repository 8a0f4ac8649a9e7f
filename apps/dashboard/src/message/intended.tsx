'use client';

import type { Intended, MessageDetail } from '@straymail/contracts';
import { ArrowRight, Building2, CornerDownRight, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../components/ui/button.tsx';
import { Field } from '../components/ui/field.tsx';
import { Input } from '../components/ui/input.tsx';
import { Popover } from '../components/ui/popover.tsx';
import { useWords } from '../words/use-words.ts';
import { Decided } from './decided.tsx';
import { standing, useDecision, useMayDecide } from './use-decision.ts';

/** In words: how sure the attribution is. */
const surenessOf = (probability: number) => {
	if (probability >= 0.95) return 'almostCertain';
	if (probability >= 0.8) return 'veryLikely';
	if (probability >= 0.6) return 'likely';
	return probability >= 0.4 ? 'uncertain' : 'guess';
};

const Editor = ({ message, intended, now }: { message: MessageDetail; intended: Intended; now: string | null }) => {
	const t = useTranslations('message');
	const { percent } = useWords();
	const { decide, busy } = useDecision(message.id);
	const [address, setAddress] = useState('');
	const say = (value: string | null) => decide({ field: 'intended', recipient: intended.recipient, value });
	const save = (event: FormEvent) => {
		event.preventDefault();
		if (address.trim()) say(address.trim());
	};
	const candidates = intended.candidates.filter((candidate) => candidate.address !== now).slice(0, 6);
	return (
		<div className="grid gap-3">
			<ul className="grid gap-1">
				{candidates.map((candidate) => (
					<li key={candidate.address}>
						<button
							type="button"
							aria-disabled={busy || undefined}
							onClick={() => !busy && say(candidate.address)}
							className="hover:bg-hover border-line w-full rounded-md border px-2.5 py-1.5 text-left text-sm"
						>
							<span className="flex items-baseline justify-between gap-2">
								<span className="font-medium break-all">{candidate.address}</span>
								<span className="text-muted tabular-nums">{percent(candidate.probability)}</span>
							</span>
							<span className="text-muted block">{candidate.organisation}</span>
						</button>
					</li>
				))}
				{now !== null && (
					<li>
						<button
							type="button"
							aria-disabled={busy || undefined}
							onClick={() => !busy && say(null)}
							className="hover:bg-hover border-line w-full rounded-md border px-2.5 py-1.5 text-left text-sm"
						>
							{t('intended.nobody')}
						</button>
					</li>
				)}
			</ul>
			<form onSubmit={save} className="grid gap-2">
				<Field label={t('intended.other')}>
					{(control) => (
						<Input
							{...control}
							type="email"
							autoComplete="off"
							spellCheck={false}
							placeholder="j.smith@army.mil"
							value={address}
							onChange={(event) => setAddress(event.target.value)}
						/>
					)}
				</Field>
				<Button type="submit" size="small" busy={busy} disabled={!address.includes('@')} className="justify-self-start">
					{t('intended.save')}
				</Button>
			</form>
		</div>
	);
};

/** Whom mail to one recipient was meant for, why, who else could be, and the way to say otherwise. */
export const IntendedRecipient = ({ message, intended }: { message: MessageDetail; intended: Intended }) => {
	const t = useTranslations('message');
	const { percent } = useWords();
	const allowed = useMayDecide() && !message.metadataOnly;
	const { withdraw, busy } = useDecision(message.id);
	const decision = standing(message, 'intended', intended.recipient);
	const known = message.recipients.find(({ address }) => address === intended.recipient);
	const now = known ? known.intendedAddress : intended.address;
	const organisation = known ? known.organisation : intended.organisation;
	const others = intended.candidates.filter(({ address }) => address !== now).slice(0, 4);
	return (
		<li className="px-3.5 py-2.5">
			<div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
				<span className="text-muted break-all">{intended.recipient}</span>
				<ArrowRight role="img" aria-label={t('intended.meantFor')} className="text-muted size-4 shrink-0" />
				<span className="font-medium break-all">{now ?? t('intended.notKnown')}</span>
				{now && now === intended.address && !decision && (
					<span className="text-muted text-sm">
						{t(`intended.sure.${surenessOf(intended.confidence)}`)}, {percent(intended.confidence)}
					</span>
				)}
				{allowed && (
					<Popover
						title={t('intended.correctFor', { address: intended.recipient })}
						className="w-80"
						trigger={
							<Button
								variant="ghost"
								size="iconSmall"
								className="size-6"
								aria-label={t('intended.correctFor', { address: intended.recipient })}
								title={t('intended.correct')}
							>
								<Pencil aria-hidden className="size-3.5" />
							</Button>
						}
					>
						<Editor message={message} intended={intended} now={now} />
					</Popover>
				)}
			</div>
			{organisation && (
				<p className="text-muted mt-0.5 flex items-center gap-1.5 text-sm">
					<Building2 aria-hidden className="size-3.5 shrink-0" /> {organisation}
				</p>
			)}
			{decision && (
				<Decided
					decision={decision}
					machine={intended.address ?? t('intended.notKnown')}
					onWithdraw={allowed ? () => withdraw(decision.id) : undefined}
					busy={busy}
				/>
			)}
			{(intended.evidence.length > 0 || others.length > 0) && (
				<details className="group mt-1 text-sm">
					<summary className="text-accent-text inline-flex min-h-6 w-fit items-center rounded font-medium">
						{t('intended.why')}
					</summary>
					<ul className="mt-1 grid gap-1">
						{intended.evidence.map(({ code, text }) => (
							<li key={`${code} ${text}`} className="flex gap-1.5">
								<CornerDownRight aria-hidden className="text-muted mt-0.5 size-3.5 shrink-0" />
								{text}
							</li>
						))}
					</ul>
					{others.length > 0 && (
						<ul className="text-muted mt-2 grid gap-0.5">
							{others.map(({ address, organisation: owner, probability }) => (
								<li key={address} className="flex flex-wrap gap-x-2">
									<span className="w-12 text-right tabular-nums">{percent(probability)}</span>
									<span className="text-foreground break-all">{address}</span>
									<span>{owner}</span>
								</li>
							))}
						</ul>
					)}
				</details>
			)}
		</li>
	);
};
