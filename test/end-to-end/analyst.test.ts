import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../../packages/dns/test/dns-server.ts';
import { openApi } from '../product/api.ts';
import { accessibilityViolations, openBrowser } from '../product/browser.ts';
import { looksRight } from '../product/looks.ts';
import { sendRaw } from '../product/mail.ts';
import { openAsOperator } from '../product/people.ts';
import { type Product, repository, startProduct } from '../product/product.ts';

// An analyst's afternoon, in order: each step goes on from where the one before left the page.
let product: Product;
let browser: Browser;
let page: Page;
let dns: DnsServer;
let totp: TOTP;
const complaints: string[] = [];
const pictures = join(repository, process.env.STRAYMAIL_PICTURES ?? 'test-results');

beforeAll(async () => {
	dns = await startDnsServer({
		'army.ml': { MX: ['10 mx.stray.example'], TXT: ['v=spf1 -all'] },
		'straymail-check.army.ml': { MX: ['10 evil.example'] },
		'mx.stray.example': { A: ['192.0.2.1'] },
	});
	[product, browser] = await Promise.all([
		startProduct({ demo: true, settings: { STRAYMAIL_DNS_SERVERS: dns.address } }),
		openBrowser(),
	]);
	page = await openAsOperator(browser, product);
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		// A refused request is part of the story; what the page itself complains of is not.
		if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
			complaints.push(message.text());
	});
	mkdirSync(pictures, { recursive: true });
	const api = await openApi(product);
	const raw = (number: number) =>
		[
			'From: Pat Doe <pat@freight.logistics.example>',
			'To: j.smith@us.army.mil',
			`Subject: Duty roster ${number}`,
			'',
			'Dear John, see you at the meeting on Monday. Regards, Pat',
			'',
		].join('\r\n');
	for (const number of [1, 2, 3])
		await sendRaw(product.smtpPort, { from: 'pat@freight.logistics.example', to: ['j.smith@us.army.ml'] }, raw(number));
	// What waits for analysis is attributed to nobody yet.
	while ((await api.stats()).backlog > 0) await new Promise((resolve) => setTimeout(resolve, 200));
});
afterAll(async () => {
	await browser?.close();
	await product?.remove();
	dns?.close();
});

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { name, level });
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

describe('an analyst', () => {
	it('is refused plain content without a second factor', async () => {
		await page.goto(`${product.url}/senders/logistics.example`);
		await heading('logistics.example').waitFor();
		await page.getByRole('button', { name: 'Export…' }).click();
		await page.getByRole('radio', { name: 'EML' }).check();
		await page.getByLabel('Reason').fill('For the owner');
		await page.getByRole('button', { name: 'Export plain content' }).click();
		await said('Plain content needs a second factor.');
		await page.keyboard.press('Escape');
	});

	it('sets one up', async () => {
		await page.goto(`${product.url}/account`);
		await page.getByLabel('Your password').fill('a quiet harbour at dawn');
		await page.getByRole('button', { name: 'Set up authenticator app' }).click();
		const secret = ((await page.getByTestId('totp-secret').textContent()) ?? '').replaceAll(/\s/g, '');
		totp = new TOTP({ secret });
		await page.getByLabel('Code from the app').fill(totp.generate());
		await page.getByRole('button', { name: 'Confirm code' }).click();
		await said(/backup codes/i);
	});

	it('reads in the overview what strayed, by level, by kind and as a table, and that the receiver is up', async () => {
		await page.goto(`${product.url}/overview`);
		await heading('Overview').waitFor();
		await said('Most frequent wrong domains');
		const chart = page.getByRole('slider', { name: 'Messages per day' });
		await chart.focus();
		const today = await chart.getAttribute('aria-valuetext');
		expect(today).toMatch(/\d+ messages – .*(Critical|High|None) \d/);
		await page.keyboard.press('ArrowLeft');
		expect(await chart.getAttribute('aria-valuetext')).not.toBe(today);
		await page.getByText('Kind', { exact: true }).first().click();
		await page.keyboard.press('Tab');
		const receivers = page.getByRole('region', { name: 'Receivers' });
		await receivers.getByText('Up', { exact: true }).waitFor();
		await looksRight(page, join(pictures, 'overview'));
		await page.getByRole('button', { name: 'Show as table' }).first().click();
		const table = page.getByRole('table', { name: 'Messages per day' });
		await table.getByRole('columnheader', { name: 'Genuine' }).waitFor();
		expect(await table.getByRole('row').count()).toBe(31);
		expect(await accessibilityViolations(page)).toEqual([]);
	});

	it('finds a sender as one types, and opens its domain', async () => {
		await page.getByRole('link', { name: 'Senders' }).first().click();
		await heading('Senders').waitFor();
		await page.getByRole('table', { name: 'Senders' }).waitFor();
		await looksRight(page, join(pictures, 'senders'));
		await page.getByLabel('Search sender domains').pressSequentially('logis');
		await said('1 domain');
		await page.getByText('Full domain').click();
		await page.getByRole('link', { name: 'freight.logistics.example' }).waitFor();
		await page.getByText('Registrable', { exact: true }).click();
		await page.getByRole('link', { name: 'logistics.example', exact: true }).click();
		await heading('logistics.example').waitFor();
		const repeats = page.getByRole('table', { name: 'Repeat senders' });
		await repeats.getByRole('link', { name: 'pat@freight.logistics.example' }).waitFor();
		await looksRight(page, join(pictures, 'sender'));
	});

	it('goes from there to these messages in the inbox', async () => {
		await page.getByRole('link', { name: 'Search the inbox' }).click();
		await page.getByTestId('message-row').first().waitFor();
		expect(decodeURIComponent(page.url())).toContain('senderdomain:logistics.example');
		await expect.poll(() => page.getByTestId('message-row').count()).toBeGreaterThanOrEqual(3);
	});

	it('saves masked rows to a file', async () => {
		await page.goto(`${product.url}/senders/logistics.example`);
		await page.getByRole('button', { name: 'Export…' }).click();
		await said('The first 10,000 messages at most.');
		await page.getByLabel('Reason').fill('Tell the sender');
		await looksRight(page, join(pictures, 'export'));
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Export', exact: true }).click(),
		]);
		expect(file.suggestedFilename()).toMatch(/^straymail-\d{8}-\d{4}\.csv$/);
		const text = await readFile(await file.path(), 'utf8');
		expect(text).toContain('"freight.logistics.example"');
		expect(text).not.toContain('see you at the meeting');
		await said(/messages are in straymail-.*\.csv/);
	});

	it('saves whole messages once the code is right', async () => {
		await page.getByRole('button', { name: 'Export another file' }).click();
		await page.getByRole('radio', { name: 'mbox' }).check();
		await said('Messages with a classification marking are left out.');
		// The factor that was just set up counts as shown in this session, or is asked for: either way it takes a right one.
		const saving = page.waitForEvent('download', { timeout: 30_000 });
		await page.getByRole('button', { name: 'Export plain content' }).click();
		const code = page.getByLabel('Code from your authenticator app');
		await Promise.race([code.waitFor().catch(() => {}), saving.catch(() => {})]);
		if (await code.isVisible()) {
			await code.fill('000000');
			await page.getByRole('button', { name: 'Export plain content' }).click();
			await said('This code is wrong or too old.');
			await code.fill(totp.generate());
			await page.getByRole('button', { name: 'Export plain content' }).click();
		}
		const text = await readFile(await (await saving).path(), 'utf8');
		expect(text.match(/^From pat@freight\.logistics\.example /gm)).toHaveLength(3);
		expect(text).toContain('see you at the meeting');
		await page.getByRole('button', { name: 'Done' }).click();
	});

	it('sees whose mail strayed, from whom and by which mistake', async () => {
		await page.getByRole('link', { name: 'Organisations' }).first().click();
		await heading('Organisations').waitFor();
		const strayed = page.getByRole('table', { name: 'Whose mail strayed' });
		await strayed.getByRole('link', { name: 'US Army' }).waitFor();
		await looksRight(page, join(pictures, 'organisations'));
		await strayed.getByRole('link', { name: 'US Army' }).click();
		await heading('US Army').waitFor();
		const table = page.getByRole('table', { name: 'From whom to whom' });
		await table.getByText('us.army.ml').first().waitFor();
		await looksRight(page, join(pictures, 'organisation'));
	});

	it('copies the DNS records of a trap domain and learns what its zone lacks', async () => {
		await page.getByRole('link', { name: 'Trap domains' }).first().click();
		await heading('Trap domains').waitFor();
		await looksRight(page, join(pictures, 'domains'));
		await page.getByRole('link', { name: 'army.ml', exact: true }).click();
		await heading('army.ml').waitFor();
		await page.getByText('army.ml. 3600 IN MX 10 mx.stray.example.').first().waitFor();
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: 'Copy all as a zone file' }).click();
		await said('Copied');
		const printed = (await product.command('dns', 'army.ml')).out;
		const copied = await page.evaluate<string>('navigator.clipboard.readText()');
		expect(printed).toContain(copied.trim());
		await page.getByRole('button', { name: 'Check now' }).click();
		await said(/records are missing or not as it should be/);
		await said('Mail for army.ml comes to us.');
		await said('Mail for *.army.ml goes to evil.example, not to us. Replace that record.');
		await looksRight(page, join(pictures, 'trap-domain'));
	});

	it('finds the same on the command line', async () => {
		const { code, out } = await product.command('dns', 'army.ml', '--check', '--json');
		expect(code).toBe(1);
		const [{ findings }] = JSON.parse(out) as [{ findings: { id: string; state: string }[] }];
		expect(findings).toContainEqual(expect.objectContaining({ id: 'mx', state: 'good' }));
		expect(findings).toContainEqual(expect.objectContaining({ id: 'mx-wildcard', state: 'wrong' }));
		expect((await product.command('dns', 'unknown.example')).code).toBe(1);
	});

	it('met no page that complained', () => {
		expect(complaints).toEqual([]);
	});
});
