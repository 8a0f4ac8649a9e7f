/**
 * Pages that messages are gathered in, used again and again: memory outside of the heap makes V8 collect everything
 * after each 64 MB of it, which at 50 KB a message was five times a second and a sixth of the processor time.
 */
export const firstPage = 16 * 1024;
export const pageSize = 64 * 1024;

/** Of each size; 5 MB in all beside the budget. */
const kept = 64;

const spare: Readonly<Record<number, Buffer[]>> = { [firstPage]: [], [pageSize]: [] };

/** A page whose octets are whatever they were. */
export const takePage = (size: typeof firstPage | typeof pageSize): Buffer =>
	spare[size]?.pop() ?? Buffer.allocUnsafeSlow(size);

/** Nobody may hold on to the page or a part of it. What it held is wiped: it was somebody's mail. */
export const givePage = (page: Buffer): void => {
	const pages = spare[page.length];
	if (pages === undefined || pages.length >= kept) return;
	page.fill(0);
	pages.push(page);
};
