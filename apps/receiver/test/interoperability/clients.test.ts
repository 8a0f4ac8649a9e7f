import { afterAll, beforeAll, describe, expect } from 'vitest';
import { installed, itWith, run, swaksWithTls } from '../../../../test/peers/programs.ts';
import type { Receiver } from '../../src/start.ts';
import { type Bench, startBench, trap } from '../running-receiver.ts';
import { type Inbox, openInbox } from './inbox.ts';
import { longMessage, message, withBareLineFeeds } from './messages.ts';

const from = 'alice@relay.example';
const to = ['joe@army.ml', 'J.Smith@us.army.ml'];
const accepted = /250 2\.0\.0 accepted as [0-9a-f-]{36}/;
const secure = /^TLSv1\.[23] TLS_/;

describe('mail clients of the command line', () => {
	let bench: Bench;
	let receiver: Receiver;
	let inbox: Inbox;
	beforeAll(async () => {
		bench = await startBench([
			trap('army.ml'),
			trap('hint.ml', 'reject-with-hint', { intendedDomain: 'hint.mil' }),
			trap('later.ml', 'defer'),
		]);
		receiver = await bench.start();
		inbox = openInbox(bench);
	});
	afterAll(() => bench.stop());

	/** Stored once, with exactly these octets and this envelope. */
	const storedAs = async (raw: Buffer, tls: boolean) => {
		const stored = await inbox.take();
		expect(stored.map((one) => one.raw.toString())).toEqual([raw.toString()]);
		expect(stored[0]).toMatchObject({ from, to });
		expect(stored[0]?.tls ?? 'none').toMatch(tls ? secure : /^none$/);
	};

	describe('swaks', () => {
		const swaks = installed('swaks', 'swaks');
		const it = itWith(swaks);
		const send = (raw: Buffer, ...more: string[]) => {
			const server = ['--server', `127.0.0.1:${receiver.port}`, '--helo', 'client.example'];
			const args = [...server, '--from', from, '--to', to.join(','), '--data', '-', ...more];
			// It takes a dot alone in the last line for the end of the message, and would add a line end without.
			return run(swaks, args, Buffer.concat([raw, Buffer.from('.\r\n')]));
		};

		it('delivers 8-bit text and lines of dots', async () => {
			const raw = message();
			const { code, stdout } = await send(raw);
			expect(stdout).toMatch(accepted);
			expect(code).toBe(0);
			await storedAs(raw, false);
		});

		it('delivers with pipelining', async () => {
			const raw = message();
			expect((await send(raw, '--pipeline')).stdout).toMatch(accepted);
			await storedAs(raw, false);
		});

		itWith(swaksWithTls(swaks))('delivers after STARTTLS, pipelined too', async () => {
			for (const more of [[], ['--pipeline']]) {
				const raw = message();
				expect((await send(raw, '--tls', ...more)).stdout).toMatch(accepted);
				await storedAs(raw, true);
			}
		});

		it('shows the hint of a refusal', async () => {
			const { code, stdout } = await send(message(), '--to', 'j.smith@us.hint.ml');
			expect(stdout).toContain('550 5.1.2');
			expect(stdout).toContain('Did you mean j.smith@us.hint.mil?');
			expect(code).toBe(24);
			expect(await inbox.take()).toEqual([]);
		});
	});

	describe('smtp-source', () => {
		const source = installed('smtp-source', 'postfix');
		const messages = 300;
		const send = (...more: string[]) => {
			const load = ['-s', '30', '-m', String(messages), '-l', '4000', '-N'];
			return run(source, [...load, ...more, '-f', from, '-t', 'joe@army.ml', `127.0.0.1:${receiver.port}`]);
		};

		for (const [how, ...more] of [['with one message a session'], ['with kept sessions', '-d']]) {
			itWith(source)(`delivers every message of many sessions once, ${how}`, async () => {
				const { code, stderr } = await send(...more);
				expect(stderr).toBe('');
				expect(code).toBe(0);
				const stored = await inbox.take();
				// It numbers the recipients.
				expect(new Set(stored.flatMap((one) => one.to)).size).toBe(messages);
				expect(stored).toHaveLength(messages);
				const [heads, bodies] = [new Set<string>(), new Set<string>()];
				for (const { raw } of stored) {
					const end = raw.indexOf('\r\n\r\n');
					heads.add(/^Message-Id: .+$/im.exec(raw.toString('latin1', 0, end))?.[0] ?? '');
					bodies.add(raw.toString('latin1', end + 4));
				}
				expect(heads.size).toBe(messages);
				expect(bodies.size).toBe(1);
				expect([...bodies][0]).toMatch(/^(?:\dX+\r\n){49}X+\r\n$/);
			});
		}
	});

	describe('msmtp', () => {
		const msmtp = installed('msmtp', 'msmtp');
		const it = itWith(msmtp);
		const send = (raw: Buffer, recipients: readonly string[], ...more: string[]) => {
			const server = ['--file=/dev/null', '--host=127.0.0.1', `--port=${receiver.port}`, '--domain=client.example'];
			return run(msmtp, [...server, `--from=${from}`, ...more, '--', ...recipients], withBareLineFeeds(raw));
		};

		it('delivers 8-bit text and lines of dots', async () => {
			const raw = message();
			expect(await send(raw, to)).toMatchObject({ code: 0, stderr: '' });
			await storedAs(raw, false);
		});

		it('delivers after STARTTLS', async () => {
			const raw = message();
			expect(await send(raw, to, '--tls=on', '--tls-certcheck=off')).toMatchObject({ code: 0, stderr: '' });
			await storedAs(raw, true);
		});

		it('shows our words when we defer and when we refuse', async () => {
			const deferred = await send(message(), ['joe@later.ml']);
			expect(deferred.stderr).toContain('451 4.7.1');
			expect(deferred.code).toBeGreaterThan(0);
			const refused = await send(message(), ['j.smith@us.hint.ml']);
			expect(refused.stderr).toContain('Did you mean j.smith@us.hint.mil?');
			expect(refused.code).toBeGreaterThan(0);
			expect(await inbox.take()).toEqual([]);
		});
	});

	describe('curl', () => {
		const curl = installed('curl', 'curl');
		const it = itWith(curl);
		const send = (raw: Buffer, ...more: string[]) => {
			const envelope = ['--mail-from', from, ...to.flatMap((recipient) => ['--mail-rcpt', recipient])];
			const url = `smtp://127.0.0.1:${receiver.port}/client.example`;
			return run(curl, ['--disable', '--verbose', url, ...envelope, ...more, '--upload-file', '-'], raw);
		};

		it('delivers 8-bit text and lines of dots', async () => {
			const raw = message();
			const { code, stderr } = await send(raw);
			expect(stderr).toMatch(accepted);
			expect(code).toBe(0);
			await storedAs(raw, false);
		});

		it('delivers after STARTTLS', async () => {
			const raw = message();
			expect((await send(raw, '--ssl-reqd', '--insecure')).stderr).toMatch(accepted);
			await storedAs(raw, true);
		});

		it('delivers messages of several MB whole, with TLS and without', async () => {
			const raw = longMessage();
			for (const more of [[], ['--ssl-reqd', '--insecure']]) {
				expect((await send(raw, ...more)).stderr).toMatch(accepted);
				expect((await inbox.take()).map((one) => one.raw.equals(raw))).toEqual([true]);
			}
		});
	});
});
