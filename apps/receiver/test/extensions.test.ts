import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

describe('parameters of MAIL and RCPT', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench();
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	const envelope = async (mail: string, rcpt: string) => {
		const client = await connectTo(receiver.port);
		expect((await client.say(mail)).code).toBe(250);
		expect((await client.say(rcpt)).code).toBe(250);
		await client.say('DATA');
		const id = idOf(await client.say('Subject: x\r\n.'));
		client.close();
		const { rows } = await bench.db.query(
			`SELECT m."extensions", r."originalRecipient", r."notify" FROM "Message" m JOIN "Recipient" r ON r."messageId" = m."id"
			WHERE m."id" = $1`,
			[id],
		);
		return rows[0];
	};

	it('are kept as evidence: DSN (RFC 3461), 8BITMIME, SMTPUTF8', async () => {
		expect(
			await envelope(
				'MAIL FROM:<a@b.example> BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=QQ+2B314159',
				'RCPT TO:<jörg@army.ml> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;j+2Bx@army.mil',
			),
		).toEqual({
			extensions: { body: '8BITMIME', smtpUtf8: true, envelopeId: 'QQ+314159', dsnReturn: 'HDRS' },
			originalRecipient: 'rfc822;j+x@army.mil',
			notify: ['SUCCESS', 'DELAY'],
		});
	});

	it('are empty for mail that has none', async () => {
		expect(await envelope('MAIL FROM:<a@b.example> BODY=7BIT', 'RCPT TO:<a@army.ml>')).toEqual({
			extensions: {},
			originalRecipient: null,
			notify: [],
		});
	});

	it.each([
		'MAIL FROM:<a@b.example> RET=ALL',
		'MAIL FROM:<a@b.example> BODY=BINARYMIME',
		'MAIL FROM:<a@b.example> SIZE=many',
		'MAIL FROM:<a@b.example> SIZE=1 SIZE=2',
		'MAIL FROM:<a@b.example> ENVID=a+0D+0Ab',
	])('%s is refused with 501', async (line) => {
		const client = await connectTo(receiver.port);
		expect((await client.say(line)).code).toBe(501);
		client.close();
	});

	it('REQUIRETLS (RFC 8689) is offered and taken over TLS alone, and kept', async () => {
		const client = await connectTo(receiver.port);
		expect((await client.say('MAIL FROM:<a@b.example> REQUIRETLS')).code).toBe(530);
		await client.say('STARTTLS');
		client.socket.removeAllListeners('data');
		const secure = connectTls({ socket: client.socket, rejectUnauthorized: false });
		await new Promise((resolve) => secure.once('secureConnect', resolve));
		const say = (line: string) =>
			new Promise<string>((resolve) => {
				secure.once('data', (octets) => resolve(octets.toString()));
				secure.write(`${line}\r\n`);
			});
		expect(await say('EHLO client.example')).toMatch(/^250-REQUIRETLS\r$/m);
		expect(await say('MAIL FROM:<a@b.example> REQUIRETLS')).toMatch(/^250 /);
		expect(await say('RCPT TO:<a@army.ml>')).toMatch(/^250 /);
		expect(await say('DATA')).toMatch(/^354 /);
		const id = /accepted as (\S+)/.exec(await say('Subject: x\r\n.'))?.[1];
		secure.destroy();
		const { rows } = await bench.db.query('SELECT "extensions", "tls" FROM "Message" WHERE "id" = $1', [id]);
		expect(rows[0]).toMatchObject({ extensions: { requireTls: true }, tls: expect.stringMatching(/^TLSv1\.3 /) });
	});
});
