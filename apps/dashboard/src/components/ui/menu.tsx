'use client';

import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { cn } from '../../words/class-names.ts';

const itemLook =
	'flex min-h-8 w-full items-center gap-2 rounded px-2 py-1 text-sm outline-none select-none data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0 cursor-default';

export const Menu = ({
	trigger,
	children,
	className,
	align = 'start',
	side = 'bottom',
}: {
	trigger: ReactElement;
	children: ReactNode;
	className?: string;
	align?: 'start' | 'end';
	side?: 'bottom' | 'top';
}) => (
	<Base.Root>
		<Base.Trigger render={trigger} />
		<Base.Portal>
			<Base.Positioner sideOffset={6} align={align} side={side} collisionPadding={8} className="z-60">
				<Base.Popup
					className={cn(
						'bg-surface border-line max-h-(--available-height) min-w-44 overflow-y-auto rounded-lg border p-1 shadow-lg outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
						className,
					)}
				>
					{children}
				</Base.Popup>
			</Base.Positioner>
		</Base.Portal>
	</Base.Root>
);

export const MenuItem = ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
	<Base.Item className={itemLook} onClick={onClick}>
		{children}
	</Base.Item>
);

export const MenuLink = ({ children, render }: { children: ReactNode; render: ReactElement }) => (
	<Base.Item className={itemLook} render={render}>
		{children}
	</Base.Item>
);

export const MenuRadioGroup = ({
	label,
	value,
	onValueChange,
	options,
}: {
	label: string;
	value: string;
	onValueChange: (value: string) => void;
	options: readonly { readonly value: string; readonly label: ReactNode }[];
}) => (
	<Base.Group>
		<Base.GroupLabel className="text-muted px-2 pt-1.5 pb-1 text-xs font-medium">{label}</Base.GroupLabel>
		<Base.RadioGroup value={value} onValueChange={onValueChange}>
			{options.map((option) => (
				<Base.RadioItem key={option.value} value={option.value} className={itemLook}>
					<span className="flex flex-1 items-center gap-2">{option.label}</span>
					<Base.RadioItemIndicator>
						<Check aria-hidden />
					</Base.RadioItemIndicator>
				</Base.RadioItem>
			))}
		</Base.RadioGroup>
	</Base.Group>
);

export const MenuSeparator = () => <Base.Separator className="bg-line mx-1 my-1 h-px" />;
