import type { Hatch } from './series.ts';

const tile = 6;

/** Marks in the colour of the surface over a ground of `currentColor`. */
const marks: Readonly<Record<Exclude<Hatch, 'solid'>, string>> = {
	rising: 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5',
	falling: 'M-1 -1 7 7M5 -1 7 1M-1 5 1 7',
	dots: 'M1.5 2.25h1.5M4.5 5.25h1.5',
	lines: 'M0 3h6',
	columns: 'M3 0v6',
};

/** The paint of one part of a chart, under an id of this chart alone. */
export const HatchPattern = ({ id, hatch, text }: { id: string; hatch: Hatch; text: string }) => (
	<pattern id={id} width={tile} height={tile} patternUnits="userSpaceOnUse" className={text}>
		<rect width={tile} height={tile} fill="currentColor" />
		{hatch !== 'solid' && (
			<path d={marks[hatch]} className="stroke-surface" strokeWidth="1.4" strokeLinecap="square" fill="none" />
		)}
	</pattern>
);

/** The same as a small square, for a legend. */
export const HatchKey = ({ id, hatch, text }: { id: string; hatch: Hatch; text: string }) => (
	<svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0 rounded-xs">
		<defs>
			<HatchPattern id={id} hatch={hatch} text={text} />
		</defs>
		<rect width="12" height="12" fill={`url(#${id})`} />
	</svg>
);
