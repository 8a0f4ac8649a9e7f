import type { ReactElement, ReactNode } from 'react';

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
