'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../../words/class-names.ts';
import { buttonLook } from './button.tsx';

/** A modal panel at the left edge: the navigation on phones. */
export const Sheet = ({
	open,
	onOpenChange,
	title,
	closeLabel,
	children,
}: {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	title: string;
	closeLabel: string;
	children: ReactNode;
}) => (
	<Base.Root open={open} onOpenChange={onOpenChange}>
		<Base.Portal>
			<Base.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60" />
			<Base.Popup className="bg-sunken border-line fixed inset-y-0 left-0 z-50 flex w-64 max-w-[85vw] flex-col overflow-y-auto border-r shadow-xl transition-[translate] duration-200 data-ending-style:-translate-x-full data-starting-style:-translate-x-full">
				<Base.Title className="sr-only">{title}</Base.Title>
				<Base.Close
					aria-label={closeLabel}
					className={cn(buttonLook({ variant: 'ghost', size: 'icon' }), 'absolute top-2.5 right-2.5')}
				>
					<X aria-hidden />
				</Base.Close>
				{children}
			</Base.Popup>
		</Base.Portal>
	</Base.Root>
);
