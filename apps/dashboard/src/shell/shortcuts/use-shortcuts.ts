'use client';

import { useEffect, useRef } from 'react';
import { activate, type Handlers } from './active.ts';
import type { ShortcutScope } from './registry.ts';

/**
 * Says what shortcuts of a scope do while this component is mounted. One that is left out, or undefined, does
 * nothing and is not offered in the palette.
 */
export const useShortcuts = <Scope extends ShortcutScope>(scope: Scope, handlers: Handlers<Scope>): void => {
	const newest = useRef(handlers);
	useEffect(() => {
		newest.current = handlers;
	});
	useEffect(() => activate({ scope, handlers: () => newest.current }), [scope]);
};
