/** The rows to draw, by place: `first` to `last`, not including it. */
export interface RowWindow {
	/** Place of the first row that is laid out; 0 but in lists that are too tall for a browser. */
	readonly base: number;
	readonly first: number;
	readonly last: number;
	/** Rows that are laid out from `base` on. */
	readonly places: number;
}

/** Browsers stop laying out somewhere: Firefox at 17.9 million pixels, Chromium at 33.5. */
const tallest = 12_000_000;
/** Rows drawn beyond either edge, and the step in which the window moves. */
const beyond = 12;
const step = 6;

interface Sight {
	readonly top: number;
	readonly view: number;
	readonly rowHeight: number;
	readonly count: number;
}

/** The window for a scroll position; `base` moves by half of what fits when an end of the laid-out part nears. */
export const windowAt = ({ top, view, rowHeight, count }: Sight, base: number): RowWindow => {
	const fit = Math.floor(tallest / rowHeight);
	const half = Math.floor(fit / 2);
	const inView = Math.ceil(view / rowHeight);
	const place = Math.floor(top / rowHeight);
	const first = base + place;
	const isNearEnd = place > fit - 3 * inView && base + fit < count;
	const isNearStart = base > 0 && place < 2 * inView;
	const moved = isNearEnd ? base + half : isNearStart ? Math.max(0, base - half) : base;
	const from = Math.floor((first - beyond) / step) * step;
	const to = Math.ceil((first + inView + beyond) / step) * step;
	return {
		base: moved,
		first: Math.max(moved, from),
		last: Math.min(count, to),
		places: Math.max(0, Math.min(count - moved, fit)),
	};
};
