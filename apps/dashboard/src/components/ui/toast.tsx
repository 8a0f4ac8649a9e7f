'use client';

import { type ComponentType, useEffect, useState } from 'react';
import type { ToastOptions, ToastRequest } from './toast-request.ts';

/** What was said before anything could show it. */
const queue: ToastRequest[] = [];
let wake: (() => void) | undefined;
let show: ((request: ToastRequest) => void) | undefined;

/** Says briefly what happened; errors stay longer. */
export const toast = (title: string, options: ToastOptions = {}): void => {
	if (show) {
		show({ title, ...options });
		return;
	}
	queue.push({ title, ...options });
	wake?.();
};

/** Where toasts appear; loads what shows them with the first one. */
export const ToastHost = () => {
	const [Stack, setStack] = useState<ComponentType<{ onReady: () => void }> | null>(null);
	useEffect(() => {
		wake = () => {
			void import('./toast-stack.tsx').then((module) => {
				setStack(() => module.ToastStack);
				show = module.showToast;
			});
		};
		if (queue.length > 0) wake();
	}, []);
	if (!Stack) return null;
	return (
		<Stack
			onReady={() => {
				for (const request of queue.splice(0)) show?.(request);
			}}
		/>
	);
};
