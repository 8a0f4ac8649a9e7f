// The outage test over mail of your own: npm run prove:durability -- COUNT FOLDER…
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery } from '../apps/straymail/src/import/deliver.ts';
import { openApi } from './product/api.ts';
import { asSent, runOutage } from './product/outage.ts';
import { startProduct } from './product/product.ts';

const [count = '', ...folders] = process.argv.slice(2);
if (!Number(count) || folders.length === 0) {
	process.stderr.write(
		'Usage: npm run prove:durability -- COUNT FOLDER…   (folders of .eml files, read and not changed)\n',
	);
	process.exit(2);
}

const filesBelow = (folder: string): string[] =>
	readdirSync(folder)
		.toSorted()
		.map((name) => join(folder, name))
		.flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));

const share = Math.ceil(Number(count) / folders.length);
const messages: Delivery[] = folders.flatMap((folder) =>
	filesBelow(folder)
		.slice(0, share)
		.map((path) => ({
			name: path,
			envelope: { from: 'sender@firm.example', to: ['j.smith@us.army.ml'] },
			raw: asSent(readFileSync(path)),
		})),
);

const product = await startProduct();
try {
	await product.command(
		'domains',
		'add',
		'army.ml',
		'--policy',
		'collect',
		'--basis',
		'durability test on this machine',
	);
	await new Promise((resolve) => setTimeout(resolve, 2500));
	const started = performance.now();
	const { openedDigests: _, ...result } = await runOutage({
		product,
		api: await openApi(product),
		messages,
		senders: 20,
		cutEvery: 50,
		log: (line) => process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1)} s  ${line}\n`),
	});
	process.stdout.write(
		`${JSON.stringify({ ...result, distinct: new Set(messages.map(({ raw }) => raw.toString('latin1'))).size }, null, '\t')}\n`,
	);
} finally {
	await product.remove();
}
