import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '@straymail/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../apps/straymail/src/import/deliver.ts';
import { openApi } from '../product/api.ts';
import { asSent, runOutage } from '../product/outage.ts';
import { type Product, repository, startProduct } from '../product/product.ts';

let product: Product;
beforeAll(async () => {
	product = await startProduct();
	const added = await product.command(
		'domains',
		'add',
		'ml',
		'--scope',
		'tld',
		'--policy',
		'collect',
		'--basis',
		'end-to-end test',
	);
	expect(added).toMatchObject({ code: 0 });
	// The receiver follows within seconds; before that it would refuse for good.
	await new Promise((resolve) => setTimeout(resolve, 2500));
});
afterAll(() => product?.remove());

/** The sample messages, each several times with a subject of its own. */
const messages = (): Delivery[] => {
	const demo = join(repository, 'apps', 'straymail', 'demo');
	const labels = readFileSync(join(demo, 'labels.jsonl'), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Label);
	return [1, 2, 3, 4].flatMap((round) =>
		labels.map((label) => {
			const raw = readFileSync(join(demo, label.file));
			const marked = Buffer.concat([Buffer.from(`X-Round: ${round}\r\n`), raw]);
			return {
				name: `${label.file} (${round})`,
				envelope: { from: label.envelope.from, to: ['j.smith@us.army.ml'] },
				raw: asSent(marked),
			};
		}),
	);
};

describe('with PostgreSQL killed in the middle and connections cut before the 250', () => {
	it('loses nothing, doubles nothing, and every message opens to the same bytes', async () => {
		const sent = messages();
		const result = await runOutage({ product, api: await openApi(product), messages: sent, senders: 20, cutEvery: 25 });
		expect(result.refused).toEqual([]);
		expect(result).toMatchObject({ sent: sent.length, accepted: sent.length, strange: 0 });
		// What bears a classification marking is opened by nobody, this test included.
		expect(result.missing.length).toBe(result.locked);
		expect(result.listed).toBe(sent.length);
		expect(result.cuts).toBeGreaterThan(0);
		expect(result.repeats).toBeGreaterThanOrEqual(1);
		expect(result.repeats).toBeLessThanOrEqual(result.cuts + 20);
		expect(result.analysed + result.unreadable.length).toBe(sent.length);
	});

	it('stops cleanly afterwards', async () => {
		expect(await product.stop()).toBe(0);
	});
});
