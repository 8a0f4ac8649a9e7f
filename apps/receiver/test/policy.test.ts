import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receiver } from '../src/start.ts';
import { type Bench, startBench, trap } from './running-receiver.ts';
import { connectTo, idOf } from './smtp-client.ts';

const raw = Buffer.from('Subject: Leave\r\n\r\nHello\r\n');

describe('policy at RCPT', () => {
	let bench: Bench;
	let receiver: Receiver;
	beforeAll(async () => {
		bench = await startBench([
			trap('army.ml', 'collect'),
			trap('navy.ml', 'metadata-only'),
			trap('hint.ml', 'reject-with-hint', { intendedDomain: 'hint.mil' }),
			trap('plain.ml', 'reject-with-hint'),
			trap('later.ml', 'defer'),
			trap('exact.ml', 'collect', { scope: 'domain' }),
			trap('xn--mnchen-3ya.example', 'collect'),
		]);
		receiver = await bench.start();
	});
	afterAll(() => bench.stop());

	const rcpt = async (address: string) => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<sender@navy.mil>');
		const answer = await client.say(`RCPT TO:<${address}>`);
		client.close();
		return answer.text;
	};

	it('collects: stores what was sent and names the id', async () => {
		const client = await connectTo(receiver.port);
		const reply = await client.send({ to: ['J.Smith@US.Army.ML'], raw });
		expect(reply.text).toMatch(/^250 2\.0\.0 accepted as [0-9a-f-]{36}$/);
		expect((await bench.opened([idOf(reply)])).get(idOf(reply))).toEqual(raw);
		const { rows } = await bench.db.query('SELECT * FROM "Message" WHERE "id" = $1', [idOf(reply)]);
		expect(rows[0]).toMatchObject({
			envelopeFrom: 'sender@navy.mil',
			senderDomain: 'navy.mil',
			senderDomainKey: 'mil.navy.',
			clientAddress: '127.0.0.1',
			helo: 'client.example',
			tls: null,
			size: raw.length,
			status: 'received',
		});
		const recipients = await bench.db.query('SELECT * FROM "Recipient" WHERE "messageId" = $1', [idOf(reply)]);
		expect(recipients.rows).toMatchObject([
			{ ordinal: 0, address: 'J.Smith@US.Army.ML', domain: 'us.army.ml', trapDomain: 'army.ml' },
		]);
		client.close();
	});

	it('keeps envelope and size alone for metadata-only', async () => {
		const client = await connectTo(receiver.port);
		const id = idOf(await client.send({ to: ['a@navy.ml'], raw }));
		const { rows } = await bench.db.query('SELECT * FROM "Message" WHERE "id" = $1', [id]);
		expect(rows[0]).toMatchObject({ metadataOnly: true, size: raw.length });
		expect((await bench.opened([id])).size).toBe(0);
		client.close();
	});

	it('ties the body to no recipient of a metadata-only domain', async () => {
		const client = await connectTo(receiver.port);
		const id = idOf(await client.send({ to: ['a@navy.ml', 'b@army.ml'], raw }));
		const { rows } = await bench.db.query(
			`SELECT m."metadataOnly", array_agg(r."address") AS "to" FROM "Message" m JOIN "Recipient" r ON r."messageId" = m."id"
			WHERE m."id" >= $1 GROUP BY m."id" ORDER BY m."id"`,
			[id],
		);
		expect(rows).toEqual([
			{ metadataOnly: false, to: ['b@army.ml'] },
			{ metadataOnly: true, to: ['a@navy.ml'] },
		]);
		client.close();
	});

	it('rejects with the address most likely meant, labels in front kept', async () => {
		expect(await rcpt('j.smith@us.hint.ml')).toBe(
			'550 5.1.2 us.hint.ml is not us.hint.mil: check the address. Did you mean j.smith@us.hint.mil?',
		);
	});

	it('rejects without a proposal where none is known', async () => {
		expect(await rcpt('j.smith@plain.ml')).toBe('550 5.1.2 plain.ml does not receive mail: check the address');
	});

	it('proposes nothing that the session cannot carry (no SMTPUTF8)', async () => {
		expect(await rcpt('jörg@hint.ml')).toBe('550 5.1.2 hint.ml is not hint.mil: check the address');
	});

	it('defers with 451 4.7.1', async () => {
		expect(await rcpt('a@later.ml')).toMatch(/^451 4\.7\.1 /);
	});

	it('refuses everything else with 550 5.7.1', async () => {
		for (const address of ['a@army.mil', 'a@ml', 'a@notarmy.ml', 'a@sub.exact.ml', 'postmaster', 'a@[127.0.0.1]']) {
			expect(await rcpt(address)).toMatch(/^550 5\.7\.1 /);
		}
	});

	it('knows IDN as A-labels and as U-labels, in any case', async () => {
		for (const domain of ['xn--mnchen-3ya.example', 'München.example', 'XN--MNCHEN-3YA.Example', 'MÜNCHEN.EXAMPLE']) {
			expect(await rcpt(`a@${domain}`)).toMatch(/^250 /);
		}
	});

	it('takes addresses as people mistype them', async () => {
		for (const address of [
			'a..b@army.ml',
			'.a.@army.ml',
			'"a b"@army.ml',
			'"x@y"@army.ml',
			'"a\\"b>c"@army.ml',
			'a@army.ml.',
		]) {
			expect(await rcpt(address)).toMatch(/^250 2\.1\.5 /);
		}
	});

	it('keeps a quoted local part and the null sender as they were typed', async () => {
		const client = await connectTo(receiver.port);
		const id = idOf(await client.send({ from: '', to: ['"x@y z"@army.ml'], raw }));
		const { rows } = await bench.db.query(
			'SELECT r."address", m."envelopeFrom" FROM "Recipient" r JOIN "Message" m ON m."id" = r."messageId" WHERE m."id" = $1',
			[id],
		);
		expect(rows).toEqual([{ address: '"x@y z"@army.ml', envelopeFrom: '' }]);
		client.close();
	});

	it('answers each recipient on its own', async () => {
		const client = await connectTo(receiver.port);
		await client.write(
			'MAIL FROM:<a@b.example>\r\nRCPT TO:<a@army.ml>\r\nRCPT TO:<b@later.ml>\r\nRCPT TO:<c@other.example>\r\nDATA\r\n',
		);
		const codes = [];
		for (let i = 0; i < 5; i++) codes.push((await client.reply()).code);
		expect(codes).toEqual([250, 250, 451, 550, 354]);
		client.close();
	});

	it('answers 452 4.5.3 past the most recipients', async () => {
		const client = await connectTo(receiver.port);
		await client.say('MAIL FROM:<a@b.example>');
		for (let i = 0; i < 10; i++) expect((await client.say(`RCPT TO:<a${i}@army.ml>`)).code).toBe(250);
		expect((await client.say('RCPT TO:<a10@army.ml>')).text).toMatch(/^452 4\.5\.3 /);
		client.close();
	});

	it('follows a change of policy within three seconds', async () => {
		expect(await rcpt('a@new.example')).toMatch(/^550 5\.7\.1/);
		await bench.addTrap(trap('new.example'));
		await expect.poll(() => rcpt('a@new.example'), { timeout: 3000 }).toMatch(/^250 /);
		await bench.addTrap(trap('new.example', 'defer'));
		await expect.poll(() => rcpt('a@new.example'), { timeout: 3000 }).toMatch(/^451 /);
	});
});
