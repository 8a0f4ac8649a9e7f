'use client';

import { useRouter } from 'next/navigation';
import type { Me } from '../api/types.ts';
import { placesFor } from './navigation.ts';
import type { Overlay } from './overlays.tsx';
import { useShortcuts } from './shortcuts/use-shortcuts.ts';

/** Shortcuts that work on every page. */
export const useGlobalShortcuts = ({
	me,
	toggleSidebar,
	open,
}: {
	me: Me | undefined;
	toggleSidebar: () => void;
	open: (overlay: Overlay) => void;
}): void => {
	const router = useRouter();
	const goTo = placesFor(me).flatMap(({ href, shortcut }) =>
		shortcut ? [[shortcut, () => router.push(href)] as const] : [],
	);
	useShortcuts('global', {
		...Object.fromEntries(goTo),
		goAccount: () => router.push('/account'),
		palette: () => open('palette'),
		help: () => open('help'),
		toggleSidebar,
	});
};
