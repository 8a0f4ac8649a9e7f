import { randomBytes, scryptSync } from 'node:crypto';
import type { Role } from '@straymail/contracts';
import type { Browser, Page } from 'playwright-core';
import { createPool, findRunningPostgres } from '../../packages/store/src/index.ts';
import type { Product } from './product.ts';

const password = 'a second pair of eyes';

/** As the sign-in library keeps it: `salt:key` by scrypt, N 16384, r 16, p 1. */
const passwordHash = (): string => {
	const salt = randomBytes(16).toString('hex');
	const key = scryptSync(password, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
	return `${salt}:${key.toString('hex')}`;
};

/** Writes another user straight into the database: the dashboard cannot invite anybody yet. */
const addPerson = async (product: Product, name: string, email: string, role: Role): Promise<void> => {
	const url = await findRunningPostgres(product.dataDir);
	if (url === null) throw new Error(`no database runs on ${product.dataDir}`);
	const pool = createPool(url, { applicationName: 'test', max: 1, statementTimeout: 10_000 });
	const id = randomBytes(12).toString('hex');
	try {
		await pool.query(
			`INSERT INTO "User" ("id", "name", "email", "role", "emailVerified") VALUES ($1, $2, $3, $4, true)`,
			[id, name, email, role],
		);
		await pool.query(
			`INSERT INTO "Account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
			 VALUES ($1, $1, 'credential', $1, $2, now())`,
			[id, passwordHash()],
		);
	} finally {
		await pool.end();
	}
};

/** Signs a new person in, in a browser of their own, and answers with their inbox. */
export const openAs = async (browser: Browser, product: Product, name: string, role: Role): Promise<Page> => {
	const email = `${name.toLowerCase().replaceAll(' ', '.')}@operator.example`;
	await addPerson(product, name, email, role);
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(product.url);
	await page.waitForURL(/sign-in/);
	await page.getByLabel('E-mail address').fill(email);
	await page.getByLabel('Password', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Sign in', exact: true }).click();
	await page.getByTestId('message-row').first().waitFor();
	return page;
};

/** Uses the first operator's link and leaves the set-up for later. */
export const openAsOperator = async (browser: Browser, product: Product): Promise<Page> => {
	const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
	page.setDefaultTimeout(20_000);
	await page.goto(product.signInLink ?? '');
	await page.getByLabel('Name', { exact: true }).fill('Ada Keita');
	await page.getByLabel('E-mail address').fill('ada@operator.example');
	await page.getByLabel('Password', { exact: true }).fill('a quiet harbour at dawn');
	await page.getByRole('button', { name: 'Save and continue' }).click();
	await page.getByRole('button', { name: 'Set up authenticator app' }).waitFor();
	return page;
};
