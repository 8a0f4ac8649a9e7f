import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../../../../packages/dns/test/dns-server.ts';
import { createAuthenticator } from '../../src/authentication/authenticator.ts';
import { countSignatures } from '../../src/authentication/count-signatures.ts';
import type { LookupCounts } from '../../src/authentication/resolver.ts';
import { startWorker } from '../../src/start.ts';
import { logger, mail, openWorkplace, type Workplace } from '../support.ts';
import { mailFrom } from './signed-mail.ts';

describe('the authentication thread', () => {
	let dns: DnsServer;
	let work: Workplace;
	beforeAll(async () => {
		dns = await startDnsServer({
			'travel.example': { TXT: ['v=spf1 ip4:192.0.2.0/24 -all'] },
			'_dmarc.travel.example': { TXT: ['v=DMARC1; p=reject'] },
		});
		work = await openWorkplace();
	});
	afterAll(async () => {
		dns.close();
		await work.stop();
	});
	const delivered = {
		raw: Buffer.from(mailFrom('clerk@travel.example')),
		clientAddress: '192.0.2.7',
		helo: 'mail.example',
		envelopeFrom: 'clerk@travel.example',
	};

	it('checks, and tells what it asked', async () => {
		const told: LookupCounts[] = [];
		const authenticator = createAuthenticator([dns.address], (counts) => told.push(counts));
		const [first, second] = [await authenticator.check(delivered), await authenticator.check(delivered)];
		expect(first[0]).toMatchObject({ method: 'spf', result: 'pass' });
		expect(second).toEqual(first);
		expect(told[0]?.asked).toBeGreaterThan(0);
		expect(told[1]).toMatchObject({ asked: 0, failed: 0 });
		await authenticator.close();
	});

	it('asks nobody and opens no socket when no resolver is configured', async () => {
		const connects: unknown[] = [];
		const { connect } = net.Socket.prototype;
		net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
			connects.push(args);
			return Reflect.apply(connect, this, args);
		} as typeof connect;
		const authenticator = createAuthenticator([], () => {});
		const items = await authenticator.check(delivered);
		net.Socket.prototype.connect = connect;
		expect(items.map(({ result, detail }) => [result, detail])).toEqual(
			Array(4).fill(['not-checked', 'no resolver is configured']),
		);
		expect(connects).toEqual([]);
	});

	it('survives hostile headers', async () => {
		const authenticator = createAuthenticator([dns.address], () => {});
		const hostile = [
			Buffer.alloc(2 << 20, 'DKIM-Signature: '),
			Buffer.from(`DKIM-Signature: v=1; a=rsa-sha256; d=${'a.'.repeat(5000)}example; s=x; bh=x; b=x\r\n\r\nx`),
			Buffer.from(`From: ${'<'.repeat(100_000)}\r\n\r\nx`),
			Buffer.from(`${'Received: x\r\n'.repeat(20_000)}\r\nx`),
			Buffer.from(`ARC-Seal: i=${'9'.repeat(1000)}; cv=none\r\n\r\nx`),
			Buffer.alloc(0),
		];
		for (const raw of hostile) expect(await authenticator.check({ ...delivered, raw })).not.toHaveLength(0);
		expect((await authenticator.check(delivered))[0]).toMatchObject({ result: 'pass' });
		await authenticator.close();
	});

	it('counts signatures in the header alone', () => {
		const raw = 'DKIM-Signature: a\r\n b\r\ndkim-signature: c\nX: DKIM-Signature\r\n\r\nDKIM-Signature: body\r\n';
		expect(countSignatures(Buffer.from(raw))).toBe(2);
		expect(countSignatures(Buffer.from('DKIM-Signature: x'))).toBe(1);
	});

	it('leaves its results with the message, and no message waits for a DNS that is silent', async () => {
		const worker = await startWorker({
			databaseUrl: work.url,
			sealingPrivateKeyFile: work.files.sealingPrivateKey,
			searchKeyFile: work.files.searchKey,
			dnsServers: [dns.address],
			threads: 1,
			healthPort: null,
			logger,
		});
		const resultsOf = async (id: string) =>
			(
				await work.pool.query(
					`SELECT "method", "result", "detail" FROM "Authentication" WHERE "messageId" = $1 ORDER BY "ordinal"`,
					[id],
				)
			).rows;
		const known = await work.append(mail('Leave', 'see you'));
		await work.settled();
		expect(await resultsOf(known)).toMatchObject([
			{ method: 'spf', result: 'pass' },
			{ method: 'dkim', result: 'none' },
			{ method: 'dmarc', result: 'pass', detail: expect.stringContaining('policy reject') },
			{ method: 'arc', result: 'none' },
		]);
		dns.silent = 'elsewhere.example';
		const started = performance.now();
		const unknown = await work.append(mail('Leave', 'see you'), { from: 'a@elsewhere.example' });
		await work.settled();
		expect(performance.now() - started).toBeLessThan(8000);
		expect((await resultsOf(unknown))[0]).toMatchObject({ method: 'spf', result: 'not-checked' });
		await worker.close();
	});
});
