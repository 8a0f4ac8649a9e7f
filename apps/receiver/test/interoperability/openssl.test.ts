import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installed, itWith } from '../../../../test/peers/programs.ts';
import type { Receiver } from '../../src/start.ts';
import { type Bench, startBench } from '../running-receiver.ts';
import { dotStuffed } from '../smtp-client.ts';
import { openInbox } from './inbox.ts';
import { message } from './messages.ts';

const openssl = installed('openssl', 'openssl');

describe('openssl s_client, typed by hand', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	for (const version of ['-tls1_2', '-tls1_3']) {
		itWith(openssl)(`delivers after STARTTLS with ${version}`, async () => {
			const inbox = openInbox(bench);
			await inbox.take();
			const address = ['-connect', `127.0.0.1:${receiver.port}`, '-starttls', 'smtp'];
			// Without -quiet it takes lines that begin with Q or R for commands of its own.
			const client = spawn(openssl.path, ['s_client', ...address, version, '-quiet'], { timeout: 20_000 });
			const ended = once(client, 'close');
			let said = '';
			client.stdout.on('data', (octets) => {
				said += octets;
			});
			const typed = async (line: string | Buffer, answer: RegExp) => {
				client.stdin.write(line);
				await expect.poll(() => said, { timeout: 10_000 }).toMatch(answer);
				said = '';
			};
			const raw = message();
			await typed('EHLO client.example\r\n', /^250 .*\r\n$/m);
			await typed('MAIL FROM:<alice@relay.example>\r\n', /^250 2\.1\.0/m);
			await typed('RCPT TO:<joe@army.ml>\r\n', /^250 2\.1\.5/m);
			await typed('DATA\r\n', /^354 /m);
			await typed(dotStuffed(raw), /^250 2\.0\.0 accepted as /m);
			await typed('QUIT\r\n', /^221 /m);
			await ended;

			const stored = await inbox.take();
			expect(stored.map((one) => one.raw.toString())).toEqual([raw.toString()]);
			expect(stored[0]).toMatchObject({ from: 'alice@relay.example', to: ['joe@army.ml'], helo: 'client.example' });
			expect(stored[0]?.tls).toMatch(version === '-tls1_2' ? /^TLSv1\.2 TLS_/ : /^TLSv1\.3 TLS_/);
		});
	}
});
