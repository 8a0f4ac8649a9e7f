'use client';

import { type ReactNode, useId } from 'react';
import { cn } from '../../words/class-names.ts';

interface Control {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': true | undefined;
}

/** A label, its control, a hint and an error, tied together for assistive technology. */
export const Field = ({
	label,
	hint,
	error,
	className,
	children,
}: {
	label: string;
	hint?: ReactNode;
	error?: string | undefined;
	className?: string;
	children: (control: Control) => ReactNode;
}) => {
	const id = useId();
	const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
	return (
		<div className={cn('grid gap-1.5', className)}>
			<label htmlFor={id} className="text-sm font-medium">
				{label}
			</label>
			{children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
			{hint && (
				<p id={`${id}-hint`} className="text-muted text-sm">
					{hint}
				</p>
			)}
			{error && (
				<p id={`${id}-error`} className="text-critical text-sm">
					{error}
				</p>
			)}
		</div>
	);
};
