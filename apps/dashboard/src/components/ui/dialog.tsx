'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode, RefObject } from 'react';
import { cn } from '../../words/class-names.ts';
import { buttonLook } from './button.tsx';

/** A modal dialog in the middle of the page; on phones it stands at the lower edge. */
export const Dialog = ({
	open,
	onOpenChange,
	title,
	description,
	children,
	className,
	initialFocus,
}: {
	open: boolean;
	onOpenChange: (open: boolean) => void;
	title: string;
	description?: ReactNode;
	children: ReactNode;
	className?: string;
	initialFocus?: RefObject<HTMLElement | null>;
}) => {
	const t = useTranslations('common');
	return (
		<Base.Root open={open} onOpenChange={onOpenChange}>
			<Base.Portal>
				<Base.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60" />
				<Base.Popup
					{...(initialFocus ? { initialFocus } : {})}
					className={cn(
						'bg-surface border-line fixed z-50 flex max-h-[92dvh] flex-col border shadow-xl transition-[opacity,translate] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0',
						'inset-x-0 bottom-0 rounded-t-xl sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[min(32rem,calc(100vw-2rem))] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
						className,
					)}
				>
					<div className="flex items-start gap-4 px-5 pt-4 pb-2">
						<div className="min-w-0 flex-1">
							<Base.Title className="text-lg font-semibold">{title}</Base.Title>
							{description && <Base.Description className="text-muted mt-1 text-sm">{description}</Base.Description>}
						</div>
						<Base.Close
							aria-label={t('close')}
							className={cn(buttonLook({ variant: 'ghost', size: 'iconSmall' }), '-mr-1.5')}
						>
							<X aria-hidden />
						</Base.Close>
					</div>
					<div className="min-h-0 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
				</Base.Popup>
			</Base.Portal>
		</Base.Root>
	);
};
