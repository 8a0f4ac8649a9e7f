'use client';

import type { RevealResponse } from '@straymail/contracts';
import { EyeOff, ShieldAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { cn } from '../../words/class-names.ts';
import { useReveals } from './reveals.tsx';

const secondsTo = (at: string) => Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 1000));

const useSecondsLeft = (expiresAt: string): number => {
	const [seconds, setSeconds] = useState(() => secondsTo(expiresAt));
	useEffect(() => {
		const timer = setInterval(() => setSeconds(secondsTo(expiresAt)), 500);
		return () => clearInterval(timer);
	}, [expiresAt]);
	return seconds;
};

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
/** From here on the time that is left is pointed out. */
const soon = 30;

/** A frame around plain content that cannot be taken for masked text; how long it stays, and the way to end it now. */
export const Revealed = ({
	answer,
	name,
	children,
	className,
}: {
	answer: RevealResponse;
	name: string;
	children: ReactNode;
	className?: string;
}) => {
	const t = useTranslations('message');
	const { hide } = useReveals();
	const seconds = useSecondsLeft(answer.expiresAt);
	return (
		<section
			aria-label={t('reveal.revealed')}
			data-plain
			data-testid="revealed"
			className={cn('border-critical overflow-hidden rounded-lg border-2', className)}
		>
			<header className="bg-critical-soft text-critical flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-sm">
				<ShieldAlert aria-hidden className="size-4 shrink-0" />
				<p className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">{t('reveal.plain', { name })}</p>
				<p
					role="timer"
					className={cn('tabular-nums', seconds <= soon && 'font-semibold')}
					title={t('reveal.hiddenAtZero')}
				>
					<span className="sr-only">{t('reveal.hiddenIn')} </span>
					{clock(seconds)}
				</p>
				<Button size="small" onClick={() => hide(answer.part, answer.as)}>
					<EyeOff aria-hidden /> {t('reveal.hide')}
				</Button>
			</header>
			{children}
		</section>
	);
};

const bytesOf = ({ encoding, content }: RevealResponse): Uint8Array<ArrayBuffer> =>
	encoding === 'base64'
		? Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
		: new TextEncoder().encode(content);

/** Plain content as text, whatever it is: nothing of it is rendered. */
export const RevealedText = ({ answer, name }: { answer: RevealResponse; name: string }) => {
	const text = useMemo(
		() => (answer.encoding === 'utf8' ? answer.content : new TextDecoder().decode(bytesOf(answer))),
		[answer],
	);
	return (
		<Revealed answer={answer} name={name} className="mb-5">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
			<pre tabIndex={0} className="masked-text max-h-[70dvh] overflow-auto p-4">
				{text}
			</pre>
		</Revealed>
	);
};
