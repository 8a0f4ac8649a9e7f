import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EvaluationReport } from '@straymail/analysis';
import { describe, expect, it } from 'vitest';
import { freePort, repository, runCommand, startProduct } from '../product/product.ts';

const environment = (settings: Record<string, string> = {}) => ({
	PATH: process.env.PATH ?? '',
	HOME: process.env.HOME ?? tmpdir(),
	STRAYMAIL_DATA_DIR: join(mkdtempSync(join(tmpdir(), 'straymail-')), 'data'),
	...settings,
});

describe('the command line', () => {
	it.each([
		'start',
		'import',
		'domains',
		'organisations',
		'token',
		'evaluate',
		'doctor',
		'sign-in-link',
		'keys',
		'migrate',
	])('explains %s with --help', async (command) => {
		const { code, out } = await runCommand(environment(), [command, '--help']);
		expect(code).toBe(0);
		expect(out).toContain(`Usage: straymail ${command}`);
	});

	it.each([
		[['nonsense'], /unknown command/],
		[['domains', 'add'], /missing required argument/],
		[['domains', 'add', 'army.ml', '--policy', 'keep'], /Allowed choices are/],
		[['token', 'create', '--role', 'king'], /Allowed choices are/],
		[['token', 'create', '--role', 'liaison'], /--organisation/],
		[['import', '.', '--sessions', 'many'], /whole number/],
	])('answers %j with exit code 2 and what is wrong', async (args, message) => {
		const { code, error } = await runCommand(environment(), args);
		expect(code).toBe(2);
		expect(error).toMatch(message);
	});

	it('says which setting is wrong', async () => {
		const { code, error } = await runCommand(environment({ STRAYMAIL_SMTP_PORT: 'smtp' }), ['start']);
		expect(code).toBe(1);
		expect(error).toContain('STRAYMAIL_SMTP_PORT');
	});

	it('says which port is in use and how to choose another', async () => {
		const port = await freePort();
		const server = createServer().listen(port, '127.0.0.1');
		const { code, error } = await runCommand(environment({ STRAYMAIL_SMTP_PORT: String(port) }), ['start']);
		server.close();
		expect(code).toBe(1);
		expect(error).toContain(`Port ${port} on 127.0.0.1 is in use`);
		expect(error).toContain('STRAYMAIL_SMTP_PORT');
	});

	it('says what to do about a data folder that is broken', async () => {
		const settings = environment({
			STRAYMAIL_SMTP_PORT: String(await freePort()),
			STRAYMAIL_HTTP_PORT: String(await freePort()),
		});
		mkdirSync(join(settings.STRAYMAIL_DATA_DIR, 'postgres'), { recursive: true });
		writeFileSync(join(settings.STRAYMAIL_DATA_DIR, 'postgres', 'PG_VERSION'), '9.6\n');
		const { code, error } = await runCommand(settings, ['start']);
		expect(code).toBe(1);
		expect(error).toContain(settings.STRAYMAIL_DATA_DIR);
		expect(error).toContain('data-folder-broken');
	});

	it('refuses a domain to collect for without a legal basis', async () => {
		const { code, error } = await runCommand(environment(), ['domains', 'add', 'army.ml', '--policy', 'collect']);
		expect(code).toBe(1);
		expect(error).toContain('legal-basis-needed');
	});

	it('evaluates a labelled set without a database, for people and for machines', async () => {
		const set = join(repository, 'apps', 'straymail', 'demo');
		const errors = join(mkdtempSync(join(tmpdir(), 'straymail-')), 'misses.jsonl');
		const { code, out, error } = await runCommand(environment(), ['evaluate', set, '--json', '--errors', errors]);
		expect(error).toBe('');
		expect(code).toBe(0);
		const report = JSON.parse(out) as EvaluationReport;
		expect(report.messages).toBe(readFileSync(join(set, 'labels.jsonl'), 'utf8').trim().split('\n').length);
		expect(report.kind.accuracy).toBeGreaterThan(0.9);
		expect(report.level.accuracy).toBeGreaterThan(0.85);
		expect(report.intended.top1).toBeGreaterThan(0.9);
		for (const line of readFileSync(errors, 'utf8').trim().split('\n').filter(Boolean)) JSON.parse(line);
		const table = await runCommand(environment(), ['evaluate', set]);
		expect(table.out).toContain('kind');
		const wrong = await runCommand(environment(), ['evaluate', tmpdir()]);
		expect(wrong.code).toBe(1);
		expect(wrong.error).toContain('labels.jsonl');
	});

	it('imports an archive into a product that is not running, which analyses it at the next start', async () => {
		const settings = environment();
		const archive = join(mkdtempSync(join(tmpdir(), 'straymail-')), 'stray.mbox');
		writeFileSync(
			archive,
			`${[1, 2, 3]
				.map(
					(n) =>
						`From a@firm.example now\nDelivered-To: j.smith${n}@us.army.ml\nFrom: a@firm.example\nSubject: Archive ${n}\n\nHello ${n}\n\n`,
				)
				.join('')}From a@firm.example now\nDelivered-To: x@elsewhere.example\nSubject: Not ours\n\nHello\n\n`,
		);
		const added = await runCommand(settings, [
			'domains',
			'add',
			'army.ml',
			'--policy',
			'collect',
			'--basis',
			'end-to-end test',
		]);
		expect(added).toMatchObject({ code: 0, error: '' });
		const imported = await runCommand(settings, ['import', archive]);
		expect(imported.out).toContain('3 imported, 1 refused, 0 failed');
		expect(imported.code).toBe(1);
		const product = await startProduct({ dataDir: settings.STRAYMAIL_DATA_DIR });
		try {
			const { openApi } = await import('../product/api.ts');
			const api = await openApi(product);
			for (const n of [1, 2, 3]) {
				const item = await api.found(`to:j.smith${n}@us.army.ml`);
				expect(item.recipients[0]?.intendedAddress).toBe(`j.smith${n}@us.army.mil`);
			}
			const doctor = await product.command('doctor');
			expect(doctor.out).not.toContain('✗');
			expect(doctor.code).toBe(0);
		} finally {
			expect(await product.stop()).toBe(0);
		}
		for (const name of ['sealing.key', 'repeat.key', 'search.key', 'auth.secret']) {
			expect(statSync(join(settings.STRAYMAIL_DATA_DIR, 'keys', name)).mode & 0o777, name).toBe(0o600);
		}
		await product.remove();
	});
});
