'use client';

import { useMemo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Series } from './columns-chart.tsx';
import { kindKeys, kindLooks, levelKeys, levelPatterns } from './series.ts';

/** Kinds as parts of a chart, named in the reader's language. */
export const useKindSeries = (): readonly Series[] => {
	const { kindName } = useWords();
	return useMemo(() => kindKeys.map((key) => ({ key, name: kindName(key), ...kindLooks[key] })), [kindName]);
};

/** Levels as parts of a chart, the most sensitive first and so at the bottom, where columns can be compared. */
export const useLevelSeries = (): readonly Series[] => {
	const { levelName } = useWords();
	return useMemo(() => levelKeys.map((key) => ({ key, name: levelName(key), ...levelPatterns[key] })), [levelName]);
};
