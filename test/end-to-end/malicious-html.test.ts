import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TOTP } from 'otpauth';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlPagePolicy } from '../../packages/message/src/html/html-page.ts';
import { maliciousHtml } from '../../packages/message/test/support/malicious-html.ts';
import { type Api, openApi } from '../product/api.ts';
import { openBrowser } from '../product/browser.ts';
import { sendRaw } from '../product/mail.ts';
import { type Product, startProduct } from '../product/product.ts';

// Each trick comes in by SMTP and is opened as an analyst would open it. Nothing may reach the tracker, which really
// listens, nothing may run, and nobody may be led away.
let product: Product;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let api: Api;
let tracker: Server;
let address: string;
let totp: TOTP;
const hits: string[] = [];
/** Every address that the browser asked for, whatever came of it. */
const requests: string[] = [];
const ran: string[] = [];
const password = 'a quiet harbour at dawn';

beforeAll(async () => {
	tracker = createServer((request, response) => {
		hits.push(request.url ?? '');
		response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
		response.end('console.log("RAN")');
	});
	await new Promise<void>((resolve) => tracker.listen(0, '127.0.0.1', resolve));
	address = `http://127.0.0.1:${(tracker.address() as AddressInfo).port}`;
	[product, browser] = await Promise.all([startProduct(), openBrowser()]);
	await product.command('domains', 'add', 'army.ml', '--policy', 'collect', '--basis', 'test');
	api = await openApi(product);
	context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	context.on('request', (request) => requests.push(request.url()));
	context.on('console', (message) => {
		if (message.text().startsWith('RAN')) ran.push(message.text());
	});
	context.on('dialog', (dialog) => {
		ran.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('page', (opened) => {
		if (page && opened !== page) ran.push(`window ${opened.url()}`);
	});
	page = await context.newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(product.signInLink ?? '');
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
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
	tracker?.close();
});

/** So many to a message, each an HTML part of its own, for reveals are limited to twenty a minute. */
const together = 6;
const tricks = maliciousHtml('http://tracker.example:1').map(({ name }) => name);
const groups = Array.from({ length: Math.ceil(tricks.length / together) }, (_, group) => group);
const inGroup = <T>(all: readonly T[], group: number) => all.slice(group * together, (group + 1) * together);
const before = (at: number) => `Before trick ${at}.`;

/** A message with some tricks, each behind a paragraph that must be seen all the same. */
const mailOf = (group: number, htmls: readonly string[]): string =>
	[
		'From: eve@evil.example',
		'To: j.smith@army.ml',
		`Subject: group ${group}`,
		`Message-ID: <${group}@evil.example>`,
		'MIME-Version: 1.0',
		'Content-Type: multipart/mixed; boundary=edge',
		'',
		...htmls.flatMap((html, at) => [
			'--edge',
			'Content-Type: text/html; charset=utf-8',
			'Content-Transfer-Encoding: base64',
			'',
			(
				Buffer.from(`<p>${before(group * together + at)}</p>${html}`)
					.toString('base64')
					.match(/.{1,76}/g) ?? []
			).join('\r\n'),
		]),
		'--edge--',
		'',
	].join('\r\n');

const outside = (url: string) => !url.startsWith(product.url) && !/^(?:data|blob|about):/.test(url);

describe('hostile HTML in a real browser', () => {
	const ids: string[] = [];

	it('is received and analysed', async () => {
		const collection = maliciousHtml(address).map(({ html }) => html);
		expect(collection.length).toBeGreaterThanOrEqual(80);
		for (const group of groups) {
			const envelope = { from: 'eve@evil.example', to: ['j.smith@army.ml'] };
			await sendRaw(product.smtpPort, envelope, mailOf(group, inGroup(collection, group)));
		}
		const arrived = async () => (await api.search('from:evil.example')).filter(({ status }) => status === 'new');
		await expect.poll(async () => (await arrived()).length, { timeout: 60_000 }).toBe(groups.length);
		for (const { id, subject } of await arrived()) ids[Number(/\d+/.exec(subject)?.[0])] = id;
	});

	it.each(groups.map((group) => [inGroup(tricks, group).join('; '), group] as const))('%s', async (_names, group) => {
		const seen = requests.length;
		await page.goto(`${product.url}/messages/${ids[group]}?tab=html`);
		await page.getByRole('button', { name: 'Show HTML…' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Reason').fill('Look at what it does');
		const reveal = dialog.getByRole('button', { name: 'Reveal', exact: true });
		await reveal.click();
		const code = dialog.getByLabel('Code from your authenticator app');
		// On a slow machine the factor of the beginning is no longer fresh.
		await Promise.race([code.waitFor(), dialog.waitFor({ state: 'hidden' })]);
		if (await code.isVisible()) {
			await code.fill(totp.generate());
			await reveal.click();
		}
		const frame = page.getByTestId('html-frame');
		await frame.waitFor();
		expect(await frame.getAttribute('sandbox')).toBe('');
		const inside = page.frameLocator('[data-testid="html-frame"]');
		for (const [at] of inGroup(tricks, group).entries())
			await inside.getByText(before(group * together + at)).waitFor();
		// What a reader would do: pass over everything and press what can be pressed.
		const words = inside.locator('a, button, input, p, td, span');
		for (let index = 0; index < Math.min(12, await words.count()); index++) {
			await words
				.nth(index)
				.click({ timeout: 400, force: true, noWaitAfter: true })
				.catch(() => {});
		}
		// The masked text, and the source as text, are as harmless as the frame.
		await page.getByRole('tab', { name: 'Text' }).click();
		await page
			.getByRole('tabpanel')
			.getByText(before(group * together))
			.first()
			.waitFor();
		await page.waitForTimeout(100);
		expect(ran).toEqual([]);
		expect(hits).toEqual([]);
		expect(requests.slice(seen).filter(outside)).toEqual([]);
		expect(new URL(page.url()).pathname).toBe(`/messages/${ids[group]}`);
	});

	it('was loaded once a message, from addresses that are used up', async () => {
		const frames = requests.filter((url) => new URL(url).pathname.startsWith('/api/frames/'));
		expect(new Set(frames).size).toBe(groups.length);
		expect(frames.length).toBe(groups.length);
		const again = await context.request.get(frames[0] ?? '', { headers: { 'sec-fetch-dest': 'iframe' } });
		expect(again.status()).toBe(404);
	});

	it('stands in the history, each opening with its reason', async () => {
		await page.getByRole('tab', { name: 'History' }).click();
		await page.getByText('HTML, shown safely').first().waitFor();
		await page.getByText('Look at what it does').first().waitFor();
	});
});

describe('the frame alone', () => {
	it('holds the same tricks when nothing was made safe: its sandbox and its policy are enough', async () => {
		const htmls = maliciousHtml(address).map(({ html }) => html);
		const server = createServer((request, response) => {
			const at = Number(/^\/frame\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1);
			const html = htmls[at];
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.setHeader('content-security-policy', html === undefined ? "frame-src 'self'" : htmlPagePolicy);
			response.end(html ?? htmls.map((_, index) => `<iframe sandbox="" src="/frame/${index}"></iframe>`).join(''));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const open = await browser.newContext();
		const lines: string[] = [];
		open.on('console', (message) => lines.push(message.text()));
		open.on('dialog', (dialog) => {
			lines.push('RAN dialog');
			void dialog.dismiss();
		});
		const house = await open.newPage();
		await house.goto(own, { waitUntil: 'load' });
		await house.waitForTimeout(1500);
		expect(house.frames().length).toBeGreaterThan(htmls.length);
		expect(hits).toEqual([]);
		expect(lines.filter((line) => line.startsWith('RAN'))).toEqual([]);
		expect(house.url()).toBe(own);
		await open.close();
		server.close();
	});
});

describe('the tracker', () => {
	it('would have noticed: a page that is not made safe reaches it and runs', async () => {
		const open = await browser.newContext();
		const naked = await open.newPage();
		const lines: string[] = [];
		naked.on('console', (message) => lines.push(message.text()));
		naked.on('dialog', (dialog) => void dialog.dismiss());
		const known = maliciousHtml(address).filter(({ name }) =>
			/^(?:a tracking picture|a script|an error handler of a picture)$/.test(name),
		);
		await naked.setContent(known.map(({ html }) => html).join(''));
		await expect.poll(() => hits.some((path) => path.includes('pixel.gif')), { timeout: 5000 }).toBe(true);
		expect(lines.join()).toContain('RAN');
		await open.close();
	});
});
