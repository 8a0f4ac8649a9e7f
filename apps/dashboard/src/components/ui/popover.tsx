'use client';

import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';

export interface PopoverProps {
	/** A button. */
	readonly trigger: ReactElement<TriggerProps>;
	/** Names the popover; shown unless `titleHidden`. */
	readonly title: string;
	readonly titleHidden?: boolean;
	readonly children: ReactNode;
	readonly className?: string;
	readonly align?: 'start' | 'center' | 'end';
	readonly side?: 'bottom' | 'top';
}

interface TriggerProps {
	readonly onClick?: () => void;
	readonly onPointerEnter?: () => void;
	readonly onFocus?: () => void;
	readonly 'aria-haspopup'?: 'dialog';
	readonly 'aria-expanded'?: boolean;
}

const load = () => import('./popover-panel.tsx');
const PopoverPanel = lazy(() => load().then((module) => ({ default: module.PopoverPanel })));
const preload = () => void load();

/** A small panel at its button. Its code is a fifth of the inbox's script, so it comes when a button is neared. */
export const Popover = (props: PopoverProps) => {
	const [wanted, setWanted] = useState(false);
	const closed = cloneElement(props.trigger, {
		onClick: () => setWanted(true),
		onPointerEnter: preload,
		onFocus: preload,
		'aria-haspopup': 'dialog',
		'aria-expanded': false,
	});
	if (!wanted) return closed;
	return (
		<Suspense fallback={closed}>
			<PopoverPanel {...props} />
		</Suspense>
	);
};
