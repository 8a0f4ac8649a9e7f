import type { HistogramResponse } from '@straymail/contracts';

type Bars = HistogramResponse['bars'];

/** An instant as the grammar writes it: a day where it is midnight, with the minute otherwise. UTC. */
export const instantText = (iso: string): string =>
	iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16);

/** `after:` and `before:` of the bars from one to another, both included. `before` is left out at the very end: new mail belongs in. */
export const timesOf = (
	{ bars, end }: Pick<HistogramResponse, 'bars' | 'end'>,
	a: number,
	b: number,
): { after: string; before?: string } => {
	const [from, to] = [Math.min(a, b), Math.max(a, b)];
	const after = instantText(bars[from]?.start ?? '');
	const until = bars[to + 1]?.start ?? end;
	return until && to < bars.length - 1 ? { after, before: instantText(until) } : { after };
};

/** The bar at a place between 0 and 1 of the width. */
export const barAt = (bars: Bars, part: number): number =>
	Math.min(bars.length - 1, Math.max(0, Math.floor(part * bars.length)));

export const sumOf = (bars: Bars, a: number, b: number): number =>
	bars.slice(Math.min(a, b), Math.max(a, b) + 1).reduce((sum, { count }) => sum + count, 0);
