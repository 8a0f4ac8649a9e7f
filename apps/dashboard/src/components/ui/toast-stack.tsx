'use client';

import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { cn } from '../../words/class-names.ts';
import { buttonLook } from './button.tsx';
import type { ToastRequest } from './toast-request.ts';

const manager = Toast.createToastManager();

export const showToast = ({ title, error = false, action }: ToastRequest): void => {
	const undo = action && {
		children: action.label,
		onClick: () => {
			manager.close(id);
			action.run();
		},
	};
	const id = manager.add({
		title,
		timeout: error || action ? 10_000 : 5_000,
		priority: error ? 'high' : 'low',
		type: error ? 'error' : 'done',
		...(undo ? { actionProps: undo } : {}),
	});
};

const Toasts = () => {
	const t = useTranslations('common');
	const { toasts } = Toast.useToastManager();
	return toasts.map((item) => (
		<Toast.Root
			key={item.id}
			toast={item}
			className="bg-foreground text-background absolute right-0 bottom-0 w-full rounded-lg shadow-lg transition-[opacity,translate] duration-200 data-ending-style:opacity-0 data-limited:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 [&:not(:first-child)]:invisible"
		>
			<Toast.Content className="flex min-h-11 items-center gap-2 py-1.5 pr-1.5 pl-3.5">
				<Toast.Title className="flex-1 text-sm font-medium" render={<p />} />
				<Toast.Action className="hover:bg-background/15 h-8 rounded-md px-2.5 text-sm font-semibold underline underline-offset-3" />
				<Toast.Close
					aria-label={t('dismiss')}
					className={cn(
						buttonLook({ variant: 'ghost', size: 'icon' }),
						'text-background hover:not-disabled:bg-background/15 hover:not-disabled:text-background',
					)}
				>
					<X aria-hidden />
				</Toast.Close>
			</Toast.Content>
		</Toast.Root>
	));
};

/** Newest toast in front, at the lower edge. */
export const ToastStack = ({ onReady }: { onReady: () => void }) => {
	const ready = useRef(onReady);
	// Only once the provider listens may anything be shown.
	useEffect(() => ready.current(), []);
	return (
		<Toast.Provider toastManager={manager}>
			<Toast.Portal>
				<Toast.Viewport className="fixed right-4 bottom-4 left-4 z-70 sm:left-auto sm:w-96">
					<Toasts />
				</Toast.Viewport>
			</Toast.Portal>
		</Toast.Provider>
	);
};
