import type { ComponentProps } from 'react';
import { Input } from './input.tsx';

/** Six digits of a one-time code; password managers and phones may fill it in. */
export const CodeInput = ({
	value,
	onValueChange,
	...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & { value: string; onValueChange: (value: string) => void }) => (
	<Input
		{...rest}
		required
		inputMode="numeric"
		autoComplete="one-time-code"
		pattern="\d{6}"
		maxLength={6}
		value={value}
		onChange={(event) => onValueChange(event.target.value.replaceAll(/\D/g, '').slice(0, 6))}
		className="w-36 font-mono text-lg tracking-[0.3em]"
	/>
);
