import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps, MouseEvent } from 'react';
import { cn } from '../../words/class-names.ts';

export const buttonLook = cva(
	'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none transition-colors disabled:opacity-55 aria-disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:cursor-progress [&_svg]:size-4 [&_svg]:shrink-0',
	{
		variants: {
			variant: {
				primary: 'bg-accent text-on-accent hover:not-disabled:bg-accent-hover',
				secondary: 'border border-line bg-surface hover:not-disabled:bg-hover',
				ghost: 'text-muted hover:not-disabled:bg-hover hover:not-disabled:text-foreground',
				danger: 'bg-danger text-white hover:not-disabled:bg-danger-hover',
				link: 'text-accent-text underline underline-offset-3 hover:no-underline',
			},
			size: {
				small: 'h-7 px-2.5 text-sm',
				medium: 'h-8 px-3 text-sm',
				large: 'h-10 px-4 text-base',
				icon: 'size-8',
				iconSmall: 'size-7',
				text: 'h-auto p-0',
			},
		},
		defaultVariants: { variant: 'secondary', size: 'medium' },
	},
);

type Props = ComponentProps<'button'> &
	VariantProps<typeof buttonLook> & {
		/** Work is under way: the button keeps its place and its focus, and does nothing. */
		busy?: boolean;
	};

const nothing = (event: MouseEvent) => event.preventDefault();

export const Button = ({ variant, size, className, busy = false, onClick, type = 'button', ...rest }: Props) => (
	<button
		type={type}
		aria-disabled={busy || undefined}
		aria-busy={busy || undefined}
		onClick={busy ? nothing : onClick}
		className={cn(buttonLook({ variant, size }), className)}
		{...rest}
	/>
);
