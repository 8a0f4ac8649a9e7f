'use client';

import { cloneElement, lazy, Suspense, useState } from 'react';
import type { PopoverProps } from './popover-props.ts';

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
