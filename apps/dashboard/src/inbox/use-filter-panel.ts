'use client';

import { useCallback, useState } from 'react';
import { panels } from './panels.ts';
import { useMedia } from './use-media.ts';

/** Whether the filters stand beside the list, over it, or nowhere. */
export const useFilterPanel = (messageOpen: boolean) => {
	const { filters } = panels.use();
	const roomy = useMedia('(min-width: 64rem)', true);
	const wide = useMedia('(min-width: 100rem)', false);
	const widest = useMedia('(min-width: 120rem)', false);
	const [sheet, setSheet] = useState(false);
	const room = messageOpen ? widest : roomy;
	const rail = room && (filters ?? wide);
	const toggle = useCallback(() => {
		if (room) panels.change((old) => ({ ...old, filters: !rail }));
		else setSheet((open) => !open);
	}, [room, rail]);
	return { rail, sheet: sheet && !room, toggle };
};
