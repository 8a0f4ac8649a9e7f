import type { ComponentProps } from 'react';
import { cn } from '../../words/class-names.ts';

/** Shared by every text control. 16 px on phones, so that iOS does not zoom into the field. */
export const controlLook =
	'w-full rounded-md border border-line-strong bg-surface px-2.5 text-[16px] sm:text-base placeholder:text-muted disabled:opacity-60 aria-invalid:border-danger focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring';

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
	<input className={cn(controlLook, 'h-9', className)} {...rest} />
);

export const Textarea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
	<textarea className={cn(controlLook, 'min-h-20 py-2', className)} {...rest} />
);

export const NativeSelect = ({ className, children, ...rest }: ComponentProps<'select'>) => (
	<select className={cn(controlLook, 'h-9', className)} {...rest}>
		{children}
	</select>
);
