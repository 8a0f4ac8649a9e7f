/**
 * How the inbox scrolls over many rows, in a real browser: `npm run bench:scroll -- --rows 1000000 --seconds 10`.
 * Prints frames a second, intervals between frames, what of each frame the page itself takes, and memory.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser } from './product/browser.ts';
import { startProduct } from './product/product.ts';
import { seedProduct } from './product/seed.ts';

const { values } = parseArgs({
	options: { rows: { type: 'string', default: '1000000' }, seconds: { type: 'string', default: '10' } },
});
const rows = Number(values.rows);
const seconds = Number(values.seconds);

interface Trial {
	readonly frames: number[];
	readonly rowsPassed: number;
}

/** Scrolls by so many pixels a frame, as a wheel or a touchpad does, and notes when each frame came. */
const scroll = (page: Page, pixels: number): Promise<Trial> =>
	page.evaluate<Trial>(`(async () => {
		const list = document.querySelector('[data-testid="message-list"]');
		const height = document.querySelector('[data-testid="message-row"]').offsetHeight;
		const frames = [];
		let passed = 0;
		let last = performance.now();
		const until = last + ${seconds * 1000};
		while (performance.now() < until) {
			const from = list.scrollTop;
			list.scrollTop += ${pixels};
			passed += Math.abs(list.scrollTop - from);
			await new Promise(requestAnimationFrame);
			const now = performance.now();
			frames.push(now - last);
			last = now;
		}
		return { frames, rowsPassed: passed / height };
	})()`);

const metrics = async (session: CDPSession) =>
	Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

const report = async (name: string, page: Page, session: CDPSession, pixels: number) => {
	const before = await metrics(session);
	const { frames, rowsPassed } = await scroll(page, pixels);
	const after = await metrics(session);
	const sorted = frames.toSorted((a, b) => a - b);
	const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
	const took = (metric: string) => (((after[metric] ?? 0) - (before[metric] ?? 0)) * 1000) / frames.length;
	const loaded = await page.getByTestId('message-row').count();
	const late = frames.filter((frame) => frame > 25).length;
	const line = [
		name,
		`${(frames.length / (frames.reduce((sum, frame) => sum + frame, 0) / 1000)).toFixed(1)} frames/s`,
		`interval ${at(0.5)} / ${at(0.95)} / ${at(0.99)} ms (median, p95, p99)`,
		`${((late / frames.length) * 100).toFixed(1)} % later than 25 ms`,
		`script ${took('ScriptDuration').toFixed(1)}, style ${took('RecalcStyleDuration').toFixed(1)}, layout ${took('LayoutDuration').toFixed(1)} ms a frame`,
		`${Math.round(rowsPassed)} rows passed`,
		`${loaded} rows drawn`,
		`heap ${((after.JSHeapUsedSize ?? 0) / 1e6).toFixed(0)} MB`,
	];
	console.log(line.join('; '));
};

const product = await startProduct();
const browser = await openBrowser();
try {
	console.log(`seeding ${rows} messages`);
	await seedProduct(product.dataDir, { count: rows });
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	page.setDefaultTimeout(60_000);
	await page.goto(product.signInLink ?? '');
	await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
	await page.goto(product.url);
	await page.getByTestId('message-row').first().waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await report('reading, 4 px a frame', page, session, 4);
	await report('wheel, 40 px a frame', page, session, 40);
	await report('fling, 400 px a frame', page, session, 400);
	await report('back up, 400 px a frame', page, session, -400);
} finally {
	await browser.close();
	await product.remove();
}
