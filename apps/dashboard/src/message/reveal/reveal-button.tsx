'use client';

import type { MessageDetail, RevealForm } from '@straymail/contracts';
import { Download, Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { useReveals } from './reveals.tsx';

/** Opens the dialog for one part; missing where nothing can be opened, idle where nobody may. */
export const RevealButton = ({
	message,
	part,
	as,
	children,
	small = false,
	label,
}: {
	message: MessageDetail;
	part: string | null;
	as: RevealForm;
	children: ReactNode;
	small?: boolean;
	/** Where the words alone do not say of what. */
	label?: string;
}) => {
	const { ask } = useReveals();
	if (message.metadataOnly) return null;
	const Icon = as === 'file' ? Download : Eye;
	return (
		<Button
			size={small ? 'small' : 'medium'}
			disabled={message.locked}
			{...(label ? { 'aria-label': label } : {})}
			onClick={() => ask({ part, as })}
		>
			<Icon aria-hidden /> {children}
		</Button>
	);
};
