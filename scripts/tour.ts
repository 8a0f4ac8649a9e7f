// Walks through the product with its sample mail, takes a picture of every page in both themes, and writes
// docs/tour.md around them: `npm run tour`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { openApi } from '../test/product/api.ts';
import { openBrowser } from '../test/product/browser.ts';
import { type Product, repository, startProduct } from '../test/product/product.ts';
import { type Stop, stopsOf } from './tour/stops.ts';

/** What most people have at work; the pictures are 1,280 wide. */
const size = { width: 1440, height: 900 };
const folder = join(repository, 'docs', 'images', 'tour');

/** WebP: a tenth of a PNG, and every browser and code host shows it. Playwright itself writes PNG and JPEG only. */
const picture = async (page: Page, name: string): Promise<void> => {
	const protocol = await page.context().newCDPSession(page);
	const { width, height } = page.viewportSize() ?? size;
	const { data } = await protocol.send('Page.captureScreenshot', {
		format: 'webp',
		quality: 80,
		// In the coordinates of the whole page.
		clip: { x: 0, y: await page.evaluate<number>('window.scrollY'), width, height, scale: Math.min(1, 1280 / width) },
	});
	await protocol.detach();
	writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
};

/** Nothing moves any more: fonts, data and transitions have come to rest. */
const settle = async (page: Page): Promise<void> => {
	await page.getByRole('heading').or(page.getByRole('dialog')).first().waitFor({ timeout: 20_000 });
	await page.waitForTimeout(900);
};

const visit = async (page: Page, product: Product, stop: Stop): Promise<void> => {
	await page.setViewportSize(stop.size ?? size);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(`${product.url}${stop.path}`);
		await settle(page);
		await stop.act?.(page);
		await settle(page);
		await picture(page, colorScheme === 'dark' ? `${stop.name}-dark` : stop.name);
	}
	process.stdout.write(`  ✓ ${stop.name}\n`);
};

/** Name, password and authenticator app of the first operator, as the set-up asks for them. */
const signIn = async (browser: Browser, product: Product, settingUp: (page: Page) => Promise<void>): Promise<Page> => {
	const page = await (await browser.newContext({ viewport: size, locale: 'en-GB' })).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(product.signInLink ?? '');
	await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
	await settingUp(page);
	await page.getByLabel('Name', { exact: true }).fill('Ada Keita');
	await page.getByLabel('E-mail address').fill('ada@operator.example');
	await page.getByLabel('Password', { exact: true }).fill('a quiet harbour at dawn');
	await page.getByRole('button', { name: 'Save and continue' }).click();
	await page.getByRole('button', { name: 'Set up authenticator app' }).click();
	const secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(/\s/g, '');
	await page.getByLabel('Code from the app').fill(new TOTP({ secret }).generate());
	await page.getByRole('button', { name: 'Confirm code' }).click();
	await page
		.getByText(/backup codes/i)
		.first()
		.waitFor();
	return page;
};

const document = (stops: readonly Stop[]): string =>
	[
		'# A tour of Straymail',
		'',
		'Every page of the dashboard with the sample mail of `npm start -- --demo`, light and dark. `npm run tour` renews this page and its pictures.',
		'',
		...stops.flatMap(({ name, title, text }) => [
			`## ${title}`,
			'',
			text,
			'',
			`| light | dark |`,
			`|---|---|`,
			`| ![${title}, light](images/tour/${name}.webp) | ![${title}, dark](images/tour/${name}-dark.webp) |`,
			'',
		]),
	].join('\n');

mkdirSync(folder, { recursive: true });
const [product, browser] = await Promise.all([startProduct({ demo: true }), openBrowser()]);
try {
	const api = await openApi(product);
	const stops = await stopsOf(api);
	const take = async (page: Page, when: Stop['when']) => {
		for (const stop of stops.filter((each) => each.when === when)) await visit(page, product, stop);
	};
	const stranger = await (await browser.newContext({ viewport: size, locale: 'en-GB' })).newPage();
	await take(stranger, 'signed-out');
	await take(await signIn(browser, product, (page) => take(page, 'setting-up')), undefined);
	const wanted = new Set(stops.flatMap(({ name }) => [`${name}.webp`, `${name}-dark.webp`]));
	for (const file of readdirSync(folder).filter((name) => !wanted.has(name))) rmSync(join(folder, file));
	writeFileSync(join(repository, 'docs', 'tour.md'), document(stops));
} finally {
	await browser.close();
	await product.remove();
}
