/**
 * How long the inbox takes to answer over a large archive, through HTTP: pages, searches, counts, suggestions. Every
 * case in turn, round after round, so that a slow moment of the machine meets all of them.
 *
 *     npm run bench:inbox -- [--messages 1000000] [--rounds 40] [--data FOLDER] [--only WORD]
 *
 * With `--data` the archive stays there and the next run begins at once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createWordHasher, ensureKeyFiles, readSecret } from '@straymail/sealing';
import { commandLineActor, createToken } from '@straymail/services';
import { createPool, loadShippedRegister, migrate, startEmbeddedPostgres } from '@straymail/store';
import { pino } from 'pino';
import { seedMessages } from '../../../test/product/seed.ts';
import { startApi } from '../src/start.ts';
import { type Case, cases } from './inbox-cases.ts';

const { values } = parseArgs({
	options: {
		messages: { type: 'string', default: '1000000' },
		rounds: { type: 'string', default: '40' },
		data: { type: 'string' },
		only: { type: 'string', default: '' },
	},
});
const wanted = Number(values.messages);
const rounds = Number(values.rounds);
const folder = values.data ?? (await mkdtemp(join(tmpdir(), 'straymail-inbox-')));
const keyFile = (name: string) => join(folder, 'keys', name);
const keys = {
	sealingPublicKey: keyFile('sealing.public'),
	sealingPrivateKey: keyFile('sealing.private'),
	repeatKey: keyFile('repeat.key'),
	searchKey: keyFile('search.key'),
	authSecret: keyFile('auth.secret'),
};

const fill = async (url: string): Promise<void> => {
	const pool = createPool(url, { applicationName: 'bench', statementTimeout: 0 });
	const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM "Message"');
	const missing = wanted - (rows[0]?.count ?? 0);
	await loadShippedRegister(pool);
	await pool.end();
	if (missing <= 0) return;
	const began = performance.now();
	await seedMessages(url, {
		count: missing,
		hashWord: createWordHasher(await readSecret(keys.searchKey)),
		onProgress: (done) => process.stderr.write(`\r${done} of ${missing} messages`),
	});
	process.stderr.write(`, in ${Math.round((performance.now() - began) / 1000)} s\n`);
};

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.ceil(q * sorted.length) - 1] ?? 0;

const measure = async (ask: (one: Case) => Promise<void>): Promise<void> => {
	const chosen = cases.filter(({ name }) => name.includes(values.only));
	const times = new Map<Case, number[]>(chosen.map((one) => [one, []]));
	for (const one of chosen) await ask(one);
	for (let round = 0; round < rounds; round += 1) {
		for (const one of chosen) {
			const began = performance.now();
			await ask(one);
			times.get(one)?.push(performance.now() - began);
		}
	}
	process.stdout.write('| milliseconds | p50 | p95 | slowest | target |\n|---|---|---|---|---|\n');
	for (const [{ name, target }, all] of times) {
		const sorted = all.toSorted((a, b) => a - b);
		const p95 = quantile(sorted, 0.95);
		const figures = [quantile(sorted, 0.5), p95, sorted.at(-1) ?? 0].map((value) => value.toFixed(1));
		const verdict = target === undefined ? '' : `${target}: ${p95 <= target ? 'met' : 'missed'}`;
		process.stdout.write(`| ${name} | ${figures.join(' | ')} | ${verdict} |\n`);
	}
};

const server = await startEmbeddedPostgres({ dataDir: folder });
try {
	await ensureKeyFiles(keys);
	await migrate(server.url);
	await fill(server.url);
	const pool = createPool(server.url, { applicationName: 'bench' });
	const { token } = await createToken(
		{ pool, actor: commandLineActor, now: () => new Date() },
		{ name: 'bench', role: 'analyst', days: 1 },
	);
	await pool.end();
	const api = await startApi({
		databaseUrl: server.url,
		http: { host: '127.0.0.1', port: 0 },
		publicUrl: 'http://localhost',
		dashboardUrl: null,
		dns: { hosts: ['mx.stray.example'], tlsReportsTo: null, servers: [] },
		sealingPrivateKeyFile: keys.sealingPrivateKey,
		searchKeyFile: keys.searchKey,
		authSecretFile: keys.authSecret,
		logger: pino({ level: 'silent' }),
	});
	try {
		await measure(async ({ path, body }) => {
			const answer = await fetch(`http://127.0.0.1:${api.port}${path}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
				body: JSON.stringify(body),
			});
			const text = await answer.text();
			if (!answer.ok) throw new Error(`${path} ${JSON.stringify(body)}: ${answer.status} ${text}`);
		});
	} finally {
		await api.close();
	}
} finally {
	await server.stop();
	if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}
