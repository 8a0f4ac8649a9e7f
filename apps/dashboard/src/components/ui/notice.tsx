import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '../../words/class-names.ts';

const tones = {
	error: { icon: CircleAlert, look: 'bg-critical-soft text-critical', role: 'alert' },
	warning: { icon: CircleAlert, look: 'bg-moderate-soft text-moderate', role: 'status' },
	good: { icon: CircleCheck, look: 'bg-good-soft text-good', role: 'status' },
	info: { icon: Info, look: 'bg-accent-soft text-accent-text', role: undefined },
} as const;

export const Notice = ({
	tone,
	children,
	className,
}: {
	tone: keyof typeof tones;
	children: ReactNode;
	className?: string;
}) => {
	const { icon: Icon, look, role } = tones[tone];
	return (
		<div role={role} className={cn('flex gap-2 rounded-md px-3 py-2 text-sm', look, className)}>
			<Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
			<div className="min-w-0 [overflow-wrap:anywhere]">{children}</div>
		</div>
	);
};
