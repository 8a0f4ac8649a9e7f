import { randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../../src/start.ts';
import { type Bench, startBench, trap } from '../running-receiver.ts';
import { openInbox } from './inbox.ts';

const from = 'alice@relay.example';

describe('nodemailer, with a pool and STARTTLS', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	/** Keeps what goes out, by message id: nodemailer composes it while it sends. */
	const poolThatKeeps = (sent: Map<string, Buffer>) => {
		const server = { host: '127.0.0.1', port: receiver.port, requireTLS: true, tls: { rejectUnauthorized: false } };
		const pool = nodemailer.createTransport({ ...server, pool: true, maxConnections: 4, maxMessages: 10 });
		pool.use('stream', (mail, done) => {
			const pieces: Buffer[] = [];
			mail.message.transform(
				() =>
					new Transform({
						transform: (piece, _encoding, next) => {
							pieces.push(piece);
							next(null, piece);
						},
						flush: (next) => {
							sent.set(mail.message.messageId(), Buffer.concat(pieces));
							next();
						},
					}),
			);
			done();
		});
		return pool;
	};

	it('delivers each of many messages with attachments once, octet for octet', async () => {
		const inbox = openInbox(bench);
		const sent = new Map<string, Buffer>();
		const pool = poolThatKeeps(sent);
		const results = await Promise.all(
			Array.from({ length: 60 }, (_, i) =>
				pool.sendMail({
					from,
					to: ['joe@army.ml', `j.smith${i}@us.army.ml`],
					subject: `Leave ${i}: Grüße`,
					text: '.\r\n..\r\nGrüße aus Köln\r\n.\r\n',
					html: '<p>.</p>\r\n.\r\n',
					attachments: [
						{ filename: 'orders.pdf', content: randomBytes(50_000) },
						{ filename: 'список.txt', content: '.\r\n.x\r\n', contentTransferEncoding: '7bit' },
					],
				}),
			),
		);
		pool.close();
		for (const { response } of results) expect(response).toMatch(/^250 2\.0\.0 accepted as /);

		const stored = await inbox.take();
		expect(stored).toHaveLength(60);
		const idOf = (raw: Buffer) => /^Message-ID: (\S+)/m.exec(raw.toString())?.[1] ?? '';
		for (const { raw, from: sender, tls } of stored) {
			expect(raw.toString('latin1')).toBe(sent.get(idOf(raw))?.toString('latin1'));
			expect(sender).toBe(from);
			expect(tls).toMatch(/^TLSv1\.3 TLS_/);
		}
		expect(new Set(stored.map(({ raw }) => idOf(raw))).size).toBe(60);
		expect(new Set(stored.flatMap(({ to }) => to)).size).toBe(61);
	});

	it('delivers to a local part and from a sender outside of ASCII (RFC 6531)', async () => {
		const inbox = openInbox(bench);
		await inbox.take();
		const pool = poolThatKeeps(new Map());
		await pool.sendMail({ from: 'jürgen@relay.example', to: 'jörg.иван@army.ml', subject: 'Grüße', text: 'Grüße' });
		pool.close();
		expect(await inbox.take()).toMatchObject([{ from: 'jürgen@relay.example', to: ['jörg.иван@army.ml'] }]);
	});

	it('tells the hint of a refusal to the program that sends', async () => {
		await bench.addTrap(trap('hint.ml', 'reject-with-hint', { intendedDomain: 'hint.mil' }));
		const pool = poolThatKeeps(new Map());
		const refusal = () =>
			pool.sendMail({ from, to: 'j.smith@us.hint.ml', text: 'x' }).then(
				() => '',
				(error: { response?: string }) => error.response,
			);
		await expect
			.poll(refusal, { timeout: 5000 })
			.toBe('550 5.1.2 us.hint.ml is not us.hint.mil: check the address. Did you mean j.smith@us.hint.mil?');
		pool.close();
	});
});
