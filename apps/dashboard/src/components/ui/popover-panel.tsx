'use client';

import { Popover as Base } from '@base-ui/react/popover';
import { cn } from '../../words/class-names.ts';
import type { PopoverProps } from './popover-props.ts';

/** The popover itself; `popover.tsx` loads it when it is first wanted, and it comes open. */
export const PopoverPanel = ({
	trigger,
	title,
	titleHidden = false,
	children,
	className,
	align = 'start',
	side = 'bottom',
}: PopoverProps) => (
	<Base.Root defaultOpen>
		<Base.Trigger render={trigger} />
		<Base.Portal>
			<Base.Positioner sideOffset={6} align={align} side={side} collisionPadding={8} className="z-60">
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
