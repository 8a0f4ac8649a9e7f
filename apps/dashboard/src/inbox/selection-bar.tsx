'use client';

import { CheckCheck } from 'lucide-react';
import { Button } from '../components/ui/button.tsx';
import { Key } from '../components/ui/key.tsx';
import { plural } from '../words/numbers.ts';

/** Takes the filters' place while messages are selected, at the same height. */
export const SelectionBar = ({
	selected,
	onReview,
	onClear,
}: {
	selected: number;
	onReview: () => void;
	onClear: () => void;
}) => (
	<div className="bg-accent-soft flex h-9 items-center gap-2 px-3 sm:px-4">
		<p role="status" className="text-accent-text text-sm font-medium">
			{plural(selected, 'message')} selected
		</p>
		<Button size="small" onClick={onReview}>
			<CheckCheck aria-hidden /> Mark reviewed <Key>e</Key>
		</Button>
		<Button size="small" variant="ghost" onClick={onClear}>
			Clear selection
		</Button>
	</div>
);
