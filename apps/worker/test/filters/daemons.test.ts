import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installed, itWith } from '../../../../test/peers/programs.ts';
import { createRspamd } from '../../src/filters/rspamd.ts';
import { createSpamAssassin } from '../../src/filters/spamassassin.ts';
import { type Daemon, letter, spam, startDaemon } from './daemon.ts';

/** No module, no name server: what it knows by itself. */
const rspamdConfiguration = (folder: string, port: number) => `
options { pidfile = "${folder}/pid"; filters = ""; tempdir = "${folder}"; control_socket = "${folder}/socket mode=0600";
	dns { nameserver = ["127.0.0.1:1"]; timeout = 0.1s; retransmits = 1; } }
logging { type = "console"; level = "error"; }
worker "normal" { bind_socket = "127.0.0.1:${port}"; count = 1; }
metric { name = "default"; actions { reject = 15; add_header = 6; greylist = 4; } }
`;

describe('rspamd', () => {
	const rspamd = installed('rspamd', 'rspamd');
	const it = itWith(rspamd);
	const filter = (port: number) => createRspamd(`http://127.0.0.1:${port}`, null);
	let daemon: Daemon | undefined;
	beforeAll(async () => {
		if (rspamd.missing !== null) return;
		daemon = await startDaemon(
			rspamd.path,
			(folder, port) => {
				const file = join(folder, 'rspamd.conf');
				writeFileSync(file, rspamdConfiguration(folder, port));
				// Its worker runs as another user when it was started as root.
				chmodSync(folder, 0o777);
				return ['-f', '-i', '-c', file];
			},
			filter,
		);
	}, 70_000);
	afterAll(() => daemon?.stop());

	it('knows spam and a letter apart', async () => {
		const judge = filter(daemon?.port ?? 0);
		const signal = AbortSignal.timeout(5000);
		expect(await judge.judge(spam, signal)).toEqual({ filter: 'rspamd', score: 15, required: 15, action: 'reject' });
		expect(await judge.judge(letter, signal)).toMatchObject({ required: 15, action: 'no action' });
	});
});

describe('SpamAssassin', () => {
	const spamd = installed('spamd', 'spamd');
	const it = itWith(spamd);
	const filter = (port: number) => createSpamAssassin({ host: '127.0.0.1', port });
	let daemon: Daemon | undefined;
	beforeAll(async () => {
		if (spamd.missing !== null) return;
		const own = ['--local', '--nouser-config', '-4', '--max-children=1', '--syslog=stderr'];
		const user = process.getuid?.() === 0 ? ['--username=nobody'] : [];
		daemon = await startDaemon(
			spamd.path,
			(folder, port) => [...own, ...user, '-i', '127.0.0.1', '-p', String(port), '-r', join(folder, 'pid')],
			filter,
		);
	}, 70_000);
	afterAll(() => daemon?.stop());

	it('knows spam and a letter apart', async () => {
		const judge = filter(daemon?.port ?? 0);
		const signal = AbortSignal.timeout(10_000);
		const found = await judge.judge(spam, signal);
		expect(found).toMatchObject({ filter: 'spamassassin', required: 5, action: 'spam' });
		expect(found.score).toBeGreaterThan(500);
		expect(await judge.judge(letter, signal)).toMatchObject({ required: 5, action: 'no spam' });
	});
});
