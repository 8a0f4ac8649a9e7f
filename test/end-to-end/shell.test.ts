import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations, openBrowser } from '../product/browser.ts';
import { openAsOperator } from '../product/people.ts';
import { type Product, startProduct } from '../product/product.ts';

// The frame around every page: languages, keyboard, sidebar, narrow screens, and the headers that pages bring.
let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct({ demo: true }), openBrowser()]);
	page = await openAsOperator(browser, product);
	context = page.context();
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
			complaints.push(message.text());
	});
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

const language = () => page.locator('html').getAttribute('lang');
const openInbox = async () => {
	await page.goto(product.url);
	await page.getByTestId('message-row').first().waitFor();
};
/** What the server drew is alive: keys pressed before reach nobody. */
const alive = () => page.locator('[data-live-state="live"]').first().waitFor({ state: 'attached' });
const focusNothing = () => page.evaluate('document.activeElement?.blur()');

describe('languages', () => {
	it.each([
		['fr-BE,fr;q=0.9', 'fr', 'Se connecter'],
		['nl', 'nl', 'Inloggen'],
		['de-DE,de', 'en', 'Sign in'],
	])('before anybody has chosen are what the browser asks for: %s', async (asked, lang, heading) => {
		const stranger = await browser.newContext({ extraHTTPHeaders: { 'accept-language': asked } });
		const door = await stranger.newPage();
		await door.goto(`${product.url}/sign-in`);
		await door.getByRole('heading', { name: heading }).waitFor();
		expect(await door.locator('html').getAttribute('lang')).toBe(lang);
		expect(await accessibilityViolations(door)).toEqual([]);
		await stranger.close();
	});

	it('change in place, and stay', async () => {
		await page.goto(`${product.url}/account`);
		await alive();
		await page.evaluate('window.stillHere = true');
		await page.getByRole('main').getByRole('radio', { name: 'Nederlands' }).check();
		await page.getByRole('heading', { name: 'Sneltoetsen' }).waitFor();
		expect(await language()).toBe('nl');
		expect(await page.evaluate('window.stillHere')).toBe(true);
		await page.goto(`${product.url}/audit`);
		await page.getByRole('heading', { name: 'Auditlog' }).waitFor();
		expect(await page.title()).toBe('Auditlog · Straymail');
	});

	it.each(['/', '/overview', '/senders', '/domains', '/organisations', '/audit', '/account', '/shortcuts'])(
		'leave nothing of %s without words, in French on 320 pixels',
		async (path) => {
			await context.addCookies([{ name: 'straymail-language', value: 'fr', url: product.url }]);
			await page.setViewportSize({ width: 320, height: 700 });
			await page.goto(`${product.url}${path}`);
			await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
			await page.waitForTimeout(700);
			expect(await accessibilityViolations(page)).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
			// A message that is missing is shown as its key.
			expect(await page.evaluate('document.body.innerText')).not.toMatch(
				/\b(?:shell|common|words|inbox|account)\.\w+\.\w+/,
			);
			await page.setViewportSize({ width: 1440, height: 900 });
		},
	);

	it('are chosen in the palette, too', async () => {
		await openInbox();
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').getByRole('combobox').fill('english');
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: 'Skip to content' }).waitFor({ state: 'attached' });
		expect(await language()).toBe('en');
	});
});

describe('the keyboard', () => {
	it('goes to pages by two keys, and to the content by the first', async () => {
		await openInbox();
		await focusNothing();
		await page.keyboard.press('g');
		await page.keyboard.press('o');
		await page.waitForURL(/\/overview/);
		await page.reload();
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.keyboard.press('Tab');
		expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
		await page.keyboard.press('Enter');
		expect(await page.evaluate('document.activeElement.id')).toBe('content');
	});

	it('finds a page by its name, and messages by whatever else is typed', async () => {
		await alive();
		await page.keyboard.press('Control+k');
		const palette = page.getByRole('dialog');
		await palette.getByRole('combobox').fill('trap');
		await palette.getByRole('option', { name: /Trap domains/ }).waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/domains/);
		await page.getByRole('heading', { name: 'Trap domains', level: 1 }).waitFor();
		await page.keyboard.press('Control+k');
		await palette.getByRole('combobox').fill('kind:spam zirconium');
		await palette.getByRole('option', { name: /Search messages for/ }).click();
		await page.waitForURL(/\/\?q=/);
		expect(decodeURIComponent(page.url())).toContain('kind:spam');
		expect(page.url()).not.toContain('zirconium');
		await expect
			.poll(() => page.getByRole('combobox', { name: 'Search messages' }).inputValue())
			.toContain('zirconium');
	});

	it('is left to who types', async () => {
		await page.getByRole('combobox', { name: 'Search messages' }).fill('');
		await page.keyboard.type('g?ox[');
		expect(await page.getByRole('combobox', { name: 'Search messages' }).inputValue()).toBe('g?ox[');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(page.url()).not.toContain('overview');
	});

	it('can have its single keys switched off; those with Control stay', async () => {
		await page.goto(`${product.url}/account`);
		await alive();
		const single = page.getByRole('checkbox', { name: 'Shortcuts of a single key' });
		await single.uncheck();
		await focusNothing();
		await page.keyboard.press('?');
		await page.waitForTimeout(400);
		expect(await page.getByRole('dialog').count()).toBe(0);
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').waitFor();
		await page.keyboard.press('Escape');
		await single.check();
		await focusNothing();
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
	});
});

describe('the sidebar', () => {
	const width = async () => (await page.getByRole('complementary', { name: 'Sidebar' }).boundingBox())?.width ?? 0;

	it('becomes a strip of icons and is one from the first picture on', async () => {
		await page.goto(`${product.url}/overview`);
		await alive();
		await page.getByRole('button', { name: 'Make the sidebar narrow' }).click();
		expect(await width()).toBeLessThan(60);
		expect(await accessibilityViolations(page)).toEqual([]);
		const answer = await page.request.get(`${product.url}/overview`);
		expect(await answer.text()).toContain('Make the sidebar wide');
		await page.goto(`${product.url}/overview`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		expect(await width()).toBeLessThan(60);
		await alive();
		// What has the focus and is shown as an icon has a name.
		await page.getByRole('link', { name: 'Trap domains' }).first().focus();
		await page.keyboard.press('[');
		await expect.poll(width).toBeGreaterThan(200);
	});

	it('says which page this is', async () => {
		expect(await page.locator('[aria-current="page"]').allTextContents()).toEqual(['Overview']);
	});
});

describe('a page', () => {
	it('tells what is chosen in the colours of the system alone', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openInbox();
		// What is chosen is told by more than its background, which the system takes away.
		expect(await page.evaluate(`getComputedStyle(document.querySelector('[aria-current="page"]')).outlineStyle`)).toBe(
			'solid',
		);
		await page.emulateMedia({ forcedColors: 'none' });
	});

	it('comes with a policy of its own each time, is kept by no cache and framed by nobody', async () => {
		const [first, second] = await Promise.all([page.request.get(product.url), page.request.get(product.url)]);
		const nonceOf = (answer: typeof first) =>
			/'nonce-([^']+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1] ?? '';
		expect(nonceOf(first)).toHaveLength(24);
		expect(nonceOf(first)).not.toBe(nonceOf(second));
		expect(await first?.text()).toContain(`nonce="${nonceOf(first)}"`);
		expect(first?.headers()).toMatchObject({
			'cache-control': expect.stringContaining('no-store'),
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
		});
	});

	it('lets nobody have an address fetched', async () => {
		for (const path of [
			'/_next/image?url=http%3A%2F%2F127.0.0.1%3A1%2Fx&w=64&q=75',
			'/_next/image?url=%2Ficon.svg&w=64&q=75',
		]) {
			expect((await page.request.get(`${product.url}${path}`)).status()).toBeGreaterThanOrEqual(400);
		}
	});

	it('was never complained of by the browser', () => expect(complaints).toEqual([]));
});
