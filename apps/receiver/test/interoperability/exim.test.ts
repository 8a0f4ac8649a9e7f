import { describe, expect } from 'vitest';
import { itWith } from '../../../../test/peers/programs.ts';
import { connectTo } from '../smtp-client.ts';
import { exim, startExim } from './exim.ts';
import { itHeedsRefusals, itRelays, itRelaysUnicodeAddresses, type Relay, useRelay } from './relay-specification.ts';

/** Exim marks deliveries by BDAT with `K` in its log; `=>` and `->` are recipients of one transaction. */
const deliveries = async ({ system }: Relay) =>
	(await system.log()).split('\n').filter((line) => / [=-]> .*T=out /.test(line));

describe('Exim', () => {
	describe('by BDAT', () => {
		const relay = useRelay(exim, startExim, { tls: false, chunking: true });

		itWith(exim)('is offered CHUNKING', async () => {
			const client = await connectTo(relay.receiver.port, false);
			await client.reply();
			expect((await client.say('EHLO relay.example')).text).toMatch(/^250[- ]CHUNKING$/m);
			client.close();
		});
		itRelays(exim, relay, { tls: false });
		itRelaysUnicodeAddresses(exim, relay);
		itHeedsRefusals(exim, relay);
		itWith(exim)('used it for everything above', async () => {
			const lines = await deliveries(relay);
			expect(lines.length).toBeGreaterThan(40);
			for (const line of lines) expect(line).toMatch(/ K /);
		});
	});

	describe('by BDAT within TLS', () => {
		const relay = useRelay(exim, startExim, { tls: true, chunking: true });
		itRelays(exim, relay, { tls: true });
		itWith(exim)('used both for everything above', async () => {
			const lines = await deliveries(relay);
			expect(lines.length).toBeGreaterThan(40);
			for (const line of lines) expect(line).toMatch(/ X=TLS1\.[23]:.* K /);
		});
	});

	describe('by DATA', () => {
		const relay = useRelay(exim, startExim, { tls: false, chunking: false });
		itRelays(exim, relay, { tls: false });
		itWith(exim)('used no BDAT for anything above', async () => {
			const lines = await deliveries(relay);
			expect(lines.length).toBeGreaterThan(40);
			for (const line of lines) expect(line).not.toMatch(/ K /);
		});
	});
});
