'use client';

import type { MessageDetail, RevealForm, RevealResponse } from '@straymail/contracts';
import { useQueryClient } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { messageQuery } from '../../api/queries.ts';
import type { Asked } from './asked.ts';
import { saveFile } from './save-file.ts';

const RevealDialog = dynamic(() => import('./reveal-dialog.tsx').then((module) => module.RevealDialog));

interface Reveals {
	/** What is open now of a part, in a form. */
	get(part: string, as: RevealForm): RevealResponse | undefined;
	ask(asked: Asked): void;
	hide(part: string, as: RevealForm): void;
}

const Context = createContext<Reveals | null>(null);

const keyOf = (part: string, as: RevealForm) => `${as} ${part}`;

/** Plain content of this one message: in this component's memory alone, and gone when its time is over. */
export const RevealProvider = ({
	message,
	onShown,
	children,
}: {
	message: MessageDetail;
	/** A part was opened and is to be seen. */
	onShown: (part: string) => void;
	children: ReactNode;
}) => {
	const client = useQueryClient();
	const [open, setOpen] = useState<ReadonlyMap<string, RevealResponse>>(new Map());
	const [asked, setAsked] = useState<Asked | null>(null);
	const hide = useCallback((part: string, as: RevealForm) => {
		setOpen((now) => new Map([...now].filter(([key]) => key !== keyOf(part, as))));
	}, []);
	// Content goes when its time is over, whether it is in sight or behind another tab.
	useEffect(() => {
		const next = Math.min(...[...open.values()].map(({ expiresAt }) => Date.parse(expiresAt)));
		if (!Number.isFinite(next)) return;
		const drop = () =>
			setOpen((now) => new Map([...now].filter(([, { expiresAt }]) => Date.parse(expiresAt) > Date.now())));
		const timer = setTimeout(drop, Math.max(0, next - Date.now()) + 20);
		return () => clearTimeout(timer);
	}, [open]);
	const onRevealed = (answer: RevealResponse) => {
		setAsked(null);
		if (answer.as === 'file' && answer.path) saveFile(answer.path);
		else {
			setOpen((now) => new Map(now).set(keyOf(answer.part, answer.as), answer));
			onShown(answer.part);
		}
		// The reveal now stands in the history.
		void client.invalidateQueries({ queryKey: messageQuery(message.id).queryKey });
	};
	const value = useMemo<Reveals>(
		() => ({ get: (part, as) => open.get(keyOf(part, as)), ask: setAsked, hide }),
		[open, hide],
	);
	return (
		<Context value={value}>
			{children}
			{asked && <RevealDialog message={message} asked={asked} onClose={() => setAsked(null)} onRevealed={onRevealed} />}
		</Context>
	);
};

export const useReveals = (): Reveals => {
	const reveals = useContext(Context);
	if (!reveals) throw new Error('useReveals needs a RevealProvider above it');
	return reveals;
};
