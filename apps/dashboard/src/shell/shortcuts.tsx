'use client';

import { Dialog } from '../components/ui/dialog.tsx';
import { Key } from '../components/ui/key.tsx';

const shortcuts: readonly (readonly [readonly string[], string])[] = [
	[['j', 'k'], 'Next or previous message'],
	[['Enter'], 'Open the message'],
	[['x'], 'Select it'],
	[['e'], 'Mark it, or the selected ones, as reviewed'],
	[['/'], 'Search'],
	[['Esc'], 'Close the message, or clear the selection'],
	[['?'], 'This list'],
];

export const ShortcutsDialog = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => (
	<Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts">
		<dl className="grid gap-2 text-sm">
			{shortcuts.map(([keys, meaning]) => (
				<div key={meaning} className="flex items-center justify-between gap-4">
					<dt>{meaning}</dt>
					<dd className="flex gap-1">
						{keys.map((key) => (
							<Key key={key}>{key}</Key>
						))}
					</dd>
				</div>
			))}
		</dl>
	</Dialog>
);
