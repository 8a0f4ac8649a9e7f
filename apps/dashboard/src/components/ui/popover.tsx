'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '../../words/class-names.ts';

/** A small panel at its button. `title` names it; it is shown unless `titleHidden`. */
export const Popover = ({
	trigger,
	title,
	titleHidden = false,
	children,
	className,
	align = 'start',
}: {
	trigger: ReactElement;
	title: string;
	titleHidden?: boolean;
	children: ReactNode;
	className?: string;
	align?: 'start' | 'center' | 'end';
}) => (
	<Base.Root>
		<Base.Trigger render={trigger} />
		<Base.Portal>
			<Base.Positioner sideOffset={6} align={align} collisionPadding={8} className="z-30">
				<Base.Popup
					className={cn(
						'bg-surface border-line max-h-(--available-height) w-64 max-w-(--available-width) overflow-y-auto rounded-lg border p-3 shadow-lg transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
						className,
					)}
				>
					<Base.Title className={titleHidden ? 'sr-only' : 'mb-2 text-sm font-semibold'}>{title}</Base.Title>
					{children}
				</Base.Popup>
			</Base.Positioner>
		</Base.Portal>
	</Base.Root>
);

/** Closes the popover around it when pressed. */
export const PopoverClose = Base.Close;
