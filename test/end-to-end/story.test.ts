import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations, openBrowser } from '../product/browser.ts';
import { sendRaw } from '../product/mail.ts';
import { type Product, repository, startProduct } from '../product/product.ts';

// One operator's first hour, in order: each step goes on from where the one before left the page.
let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let totp: TOTP;
const password = 'a quiet harbour at dawn';
const complaints: string[] = [];
/** STRAYMAIL_PICTURES=docs/images renews those of the README. */
const pictures = join(repository, process.env.STRAYMAIL_PICTURES ?? 'test-results');

beforeAll(async () => {
	[product, browser] = await Promise.all([startProduct({ demo: true }), openBrowser()]);
	context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
	page = await context.newPage();
	page.setDefaultTimeout(20_000);
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		// A refused request is part of the story; what the page itself complains of is not.
		if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
			complaints.push(message.text());
	});
	mkdirSync(pictures, { recursive: true });
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
});

const searchFor = async (query: string) => {
	const box = page
		.getByRole('searchbox', { name: 'Search messages' })
		.or(page.getByRole('combobox', { name: 'Search messages' }))
		.or(page.getByLabel('Search messages'));
	await box.first().fill(query);
	await box.first().press('Enter');
};
const rows = () => page.getByTestId('message-row');

describe('an operator', () => {
	it('is signed in by the link that start printed, once', async () => {
		await page.goto(product.signInLink ?? '');
		await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		const other = await browser.newContext();
		const stranger = await other.newPage();
		await stranger.goto(product.signInLink ?? '');
		await stranger
			.getByText(/used already|too old/)
			.first()
			.waitFor();
		await other.close();
	});

	it('sets a password and a second factor', async () => {
		await page.getByLabel('Name', { exact: true }).fill('Ada Keita');
		await page.getByLabel('E-mail address').fill('ada@operator.example');
		await page.getByLabel('Password', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Save and continue' }).click();
		await page.getByRole('button', { name: 'Set up authenticator app' }).click();
		const secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(/\s/g, '');
		totp = new TOTP({ secret });
		await page.getByLabel('Code from the app').fill(totp.generate());
		await page.getByRole('button', { name: 'Confirm code' }).click();
		await page
			.getByText(/backup codes/i)
			.first()
			.waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it('sees the stray mail in the inbox', async () => {
		await page.goto(product.url);
		await rows().first().waitFor();
		expect(await rows().count()).toBeGreaterThan(15);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, 'inbox.png') });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.waitForTimeout(300);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, 'inbox-dark.png') });
		await page.emulateMedia({ colorScheme: 'light' });
	});

	it('sees new mail within two seconds, without a reload, with whom it was meant for', async () => {
		const subject = `Duty roster ${Date.now()}`;
		const raw = [
			'From: Pat Doe <pat@logistics.example>',
			'To: j.smith@us.army.mil',
			`Subject: ${subject}`,
			'',
			'Dear John, see you at the meeting on Monday. Regards, Pat',
			'',
		].join('\r\n');
		await sendRaw(product.smtpPort, { from: 'pat@logistics.example', to: ['j.smith@us.army.ml'] }, raw);
		const row = rows().filter({ hasText: subject });
		await row.waitFor({ timeout: 2000 });
		const text = (await row.textContent()) ?? '';
		expect(text).toContain('logistics.example');
		expect(text).toContain('j.smith@us.army.mil');
		expect(text).toMatch(/Low|Genuine/);
	});

	it.each([
		['senderdomain:logistics.example', /Duty roster/],
		['to:j.smith@us.army.ml Monday', /Duty roster/],
		['level:>=high category:medical', /.+/],
		['kind:bulk', /.+/],
		['has:attachment after:1d', /.+/],
		['"see you at the meeting"', /Duty roster/],
	])('finds by %s', async (query, expected) => {
		await searchFor(query);
		await expect
			.poll(
				async () =>
					(await rows()
						.first()
						.textContent()
						.catch(() => '')) ?? '',
				{ timeout: 5000 },
			)
			.toMatch(expected);
	});

	it('is pointed at what is wrong in a search, and never has free words in the address', async () => {
		await searchFor('level:hihg');
		await page
			.getByText(/hihg.*is no level/)
			.first()
			.waitFor();
		await searchFor('senderdomain:logistics.example Monday');
		await rows().first().waitFor();
		await expect.poll(() => decodeURIComponent(page.url())).toContain('senderdomain:logistics.example');
		expect(page.url()).not.toContain('Monday');
	});

	it('opens a message, masked, with findings and why', async () => {
		await searchFor('finding:us-ssn');
		await rows().first().click();
		await page.getByRole('tab', { name: /Text/ }).waitFor();
		const shown = (await page.textContent('main')) ?? '';
		expect(shown).not.toMatch(/\b\d{3}-\d{2}-\d{4}\b/);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, 'message.png') });
		const tabs = ['HTML', 'Headers', 'Structure', 'Attachments', 'Authentication', 'Raw', 'Related', 'History'];
		for (const tab of tabs) {
			await page.getByRole('tab', { name: new RegExp(tab) }).click();
			await page.getByRole('tabpanel').first().waitFor();
			expect(new URL(page.url()).searchParams.get('tab')).toBe(tab.toLowerCase());
			expect(await accessibilityViolations(page), tab).toEqual([]);
		}
		await page.getByRole('tab', { name: /Text/ }).click();
		await page.getByRole('tab', { name: /Text/ }).press('ArrowRight');
		await page.getByRole('tab', { name: 'HTML', selected: true }).waitFor();
		await page.keyboard.press('ArrowLeft');
		await page.getByRole('tab', { name: /Text/, selected: true }).waitFor();
	});

	it('reveals plain content with a reason and a second factor, on record', async () => {
		await page
			.getByRole('button', { name: /^Reveal/ })
			.first()
			.click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Reason').fill('Check who has to be warned');
		expect(await accessibilityViolations(page)).toEqual([]);
		await dialog.getByRole('button', { name: 'Reveal' }).click();
		const code = dialog.getByLabel('Code from your authenticator app');
		// The factor of a few minutes ago may still be fresh; then no code is asked for.
		await Promise.race([code.waitFor(), dialog.waitFor({ state: 'hidden' })]);
		if (await code.isVisible()) {
			await code.fill(totp.generate());
			await dialog.getByRole('button', { name: 'Reveal' }).click();
			await dialog.waitFor({ state: 'hidden' });
		}
		expect(await page.getByTestId('revealed').textContent()).toMatch(/Dear|Beste|Bonjour/);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByTestId('revealed').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.getByRole('tab', { name: /History/ }).click();
		await page.getByText('Check who has to be warned').first().waitFor();
	});

	it('corrects the machine in one step, with its answer beside, and takes it back', async () => {
		const judgement = page.getByRole('region', { name: 'Judgement' });
		const kinds = judgement.getByRole('group', { name: 'Correct the kind' });
		const chosen = () => kinds.getByRole('button', { pressed: true }).textContent();
		const before = await chosen();
		await kinds.getByRole('button', { name: 'Reflection' }).click();
		await judgement.getByText(/Ada Keita decided so; the machine says/).waitFor();
		expect(await chosen()).toBe('Reflection');
		expect(await accessibilityViolations(page)).toEqual([]);
		await judgement.scrollIntoViewIfNeeded();
		await page.screenshot({ path: join(pictures, 'correction.png') });
		await judgement.getByRole('button', { name: 'Take back' }).click();
		await judgement.getByText(/decided so/).waitFor({ state: 'detached' });
		expect(await chosen()).toBe(before);
	});

	it('marks a message as reviewed', async () => {
		await page
			.getByRole('button', { name: /Mark (as )?reviewed/ })
			.first()
			.click();
		await page
			.getByText(/Reviewed/)
			.first()
			.waitFor();
		await page.goto(product.url);
		// Rows are drawn by the page's script: what is typed before it runs is lost.
		await rows().first().waitFor();
		await searchFor('is:reviewed');
		await expect.poll(() => rows().count(), { timeout: 5000 }).toBe(1);
	});

	it.each([
		['/domains', 'trap-domains'],
		['/organisations', 'organisations'],
		['/overview', 'overview'],
		['/audit', 'audit'],
		['/account', 'account'],
	])('finds %s readable in light and dark, wide and narrow', async (path, picture) => {
		await page.goto(`${product.url}${path}`);
		await page.getByRole('heading', { level: 1 }).first().waitFor();
		await page.waitForTimeout(700);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, `${picture}.png`) });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 360, height: 740 });
		await page.waitForTimeout(300);
		expect(await accessibilityViolations(page)).toEqual([]);
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 1440, height: 900 });
	});

	it('treats some recipients otherwise, and every receiver follows within seconds', async () => {
		await page.goto(`${product.url}/domains`);
		await page.getByRole('button', { name: 'Recipients of army.ml' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Recipients', { exact: true }).fill('gen.*');
		await dialog.getByLabel('Policy').selectOption('reject-with-hint');
		await dialog.getByRole('button', { name: 'Set rule' }).click();
		await dialog.getByRole('listitem').filter({ hasText: 'gen.*' }).waitFor();
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, 'recipient-rules.png') });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 360, height: 740 });
		await page.waitForTimeout(300);
		expect(await accessibilityViolations(page)).toEqual([]);
		await page.screenshot({ path: join(pictures, 'recipient-rules-dark-narrow.png') });
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 1440, height: 900 });
		const raw = 'From: a@logistics.example\r\nSubject: x\r\n\r\nHello\r\n';
		const send = (to: string) => sendRaw(product.smtpPort, { from: 'a@logistics.example', to: [to] }, raw);
		await expect
			.poll(() => send('gen.halloran@army.ml').then(String, (error: Error) => error.message), { timeout: 8000 })
			.toMatch(/550 5\.1\.2/);
		await send('j.smith@army.ml');
		await dialog.getByRole('button', { name: /^Remove/ }).click();
		await expect.poll(() => dialog.getByRole('listitem').count()).toBe(0);
		await dialog.getByRole('button', { name: 'Close' }).first().click();
	});

	it('signs in again with password and second factor, and not without', async () => {
		const fresh = await browser.newContext();
		const door = await fresh.newPage();
		await door.goto(product.url);
		await door.waitForURL(/sign-in/);
		await door.getByLabel('E-mail address').fill('ada@operator.example');
		await door.getByLabel('Password', { exact: true }).fill(password);
		await door.getByRole('button', { name: 'Sign in', exact: true }).click();
		await door.getByLabel('Code from your authenticator app').waitFor();
		expect((await fresh.request.get(`${product.url}/api/stats`)).status()).toBe(401);
		await door.getByLabel('Code from your authenticator app').fill(totp.generate());
		await door.keyboard.press('Enter');
		await door.getByTestId('message-row').first().waitFor();
		await fresh.close();
	});

	it('was never complained to by the browser', () => {
		expect(complaints).toEqual([]);
	});
});
