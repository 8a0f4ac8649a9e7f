'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import type { Me } from '../api/types.ts';

const Sheet = dynamic(() => import('../components/ui/sheet.tsx').then((module) => module.Sheet));
const Palette = dynamic(() => import('./palette/palette.tsx').then((module) => module.Palette));
const ShortcutsDialog = dynamic(() =>
	import('./shortcuts/shortcuts-dialog.tsx').then((module) => module.ShortcutsDialog),
);

export type Overlay = 'menu' | 'help' | 'palette';

/** What can lie over every page; each is loaded when it is first wanted. */
export const Overlays = ({
	open,
	onChange,
	me,
	menu,
}: {
	open: Overlay | null;
	onChange: (open: Overlay | null) => void;
	me: Me | undefined;
	menu: ReactNode;
}) => {
	const t = useTranslations('shell');
	// Kept after the first opening, so that it can slide out.
	const menuWanted = useRef(false);
	menuWanted.current ||= open === 'menu';
	const close = () => onChange(null);
	return (
		<>
			{menuWanted.current && (
				<Sheet
					open={open === 'menu'}
					onOpenChange={(wanted) => onChange(wanted ? 'menu' : null)}
					title={t('navigation')}
					closeLabel={t('closeNavigation')}
				>
					{menu}
				</Sheet>
			)}
			{open === 'help' && <ShortcutsDialog open onOpenChange={close} />}
			{open === 'palette' && <Palette me={me} onClose={close} />}
		</>
	);
};
