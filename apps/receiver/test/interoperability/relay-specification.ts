import { afterAll, beforeAll, expect } from 'vitest';
import { itWith, type Program } from '../../../../test/peers/programs.ts';
import type { Receiver } from '../../src/start.ts';
import { type Bench, startBench, trap } from '../running-receiver.ts';
import { connectTo, dotStuffed } from '../smtp-client.ts';
import { type Inbox, openInbox, type StoredMessage } from './inbox.ts';
import type { MailSystem, RelayOptions } from './mail-system.ts';
import { belowTrace, longMessage, message } from './messages.ts';

const patience = { timeout: 10_000, interval: 50 };
export const alice = 'alice@relay.example';

/** A receiver and a mail system that relays to it. */
export interface Relay {
	readonly bench: Bench;
	readonly receiver: Receiver;
	readonly system: MailSystem;
	readonly inbox: Inbox;
	/** Hands messages to the mail system on one connection. */
	submit(...mails: readonly { from?: string; to: readonly string[]; raw: Buffer }[]): Promise<void>;
	/** What the receiver has stored by the time the mail system's queue is empty. */
	relayed(): Promise<StoredMessage[]>;
}

/** Starts both for the tests of a `describe`; they are there once the first of these runs. */
export const useRelay = <Options extends RelayOptions>(
	program: Program,
	start: (options: Options) => Promise<MailSystem>,
	options: Omit<Options, 'to'>,
): Relay => {
	const relay = {} as { -readonly [Part in keyof Relay]: Relay[Part] };
	beforeAll(async () => {
		if (program.missing !== null) return;
		relay.bench = await startBench([
			trap('army.ml'),
			trap('later.ml', 'defer'),
			trap('hint.ml', 'reject-with-hint', { intendedDomain: 'hint.mil' }),
		]);
		relay.receiver = await relay.bench.start();
		relay.inbox = openInbox(relay.bench);
		relay.system = await start({ ...options, to: relay.receiver.port } as Options);
	});
	afterAll(async () => {
		await relay.system?.stop();
		await relay.bench?.stop();
	});

	relay.submit = async (...mails) => {
		const client = await connectTo(relay.system.port);
		for (const { from = alice, to, raw } of mails) {
			expect((await client.send({ from, to, raw })).text).toMatch(/^250 /);
		}
		client.close();
	};
	relay.relayed = async () => {
		// Twice, for a message that moves from one queue to another just then.
		const empty = async () => (await relay.system.queued()) + (await relay.system.queued());
		await expect
			.poll(empty, patience)
			.toBe(0)
			.catch(async (cause: unknown) => {
				const log = await relay.system.log();
				throw new Error(`The mail system did not get rid of its queue. Its log ends: ${log.slice(-2000)}`, { cause });
			});
		return relay.inbox.take();
	};
	return relay;
};

/** What every mail system that relays to us must be able to rely on. */
export const itRelays = (program: Program, relay: Relay, { tls }: { tls: boolean }): void => {
	const it = itWith(program);

	it('delivers octets, envelope and TLS as they are', async () => {
		const raw = message();
		await relay.submit({ to: ['joe@army.ml', 'J.Smith@us.army.ml'], raw });
		const stored = await relay.relayed();
		expect(stored).toHaveLength(1);
		expect(stored[0]).toMatchObject({ from: alice, helo: 'relay.example' });
		expect([...(stored[0]?.to ?? [])].sort()).toEqual(['J.Smith@us.army.ml', 'joe@army.ml']);
		expect(stored[0]?.tls ?? 'none').toMatch(tls ? /^TLSv1\.[23] TLS_/ : /^none$/);
		expect(belowTrace(stored[0]?.raw ?? Buffer.alloc(0)).toString()).toBe(raw.toString());
		expect(stored[0]?.raw.length).toBeGreaterThan(raw.length);
	});

	it('delivers messages of several MB whole', async () => {
		const raw = longMessage();
		await relay.submit({ to: ['joe@army.ml'], raw });
		const stored = await relay.relayed();
		expect(stored.map((one) => belowTrace(one.raw).equals(raw))).toEqual([true]);
	});

	it('delivers each of many messages once', async () => {
		const sent = Array.from({ length: 40 }, (_, i) => message([`.${i}`, ...Array(i).fill('x'.repeat(50))]));
		await Promise.all(
			[0, 1, 2, 3].map((n) =>
				relay.submit(...sent.slice(n * 10, n * 10 + 10).map((raw) => ({ to: ['joe@army.ml'], raw }))),
			),
		);
		const stored = await relay.relayed();
		expect(stored.map(({ raw }) => belowTrace(raw).toString()).sort()).toEqual(sent.map(String).sort());
	});

	it('delivers mail from the null sender', async () => {
		await relay.submit({ from: '', to: ['joe@army.ml'], raw: message(['A bounce']) });
		expect(await relay.relayed()).toMatchObject([{ from: '', to: ['joe@army.ml'] }]);
	});
};

/** For systems that speak RFC 6531. */
export const itRelaysUnicodeAddresses = (program: Program, relay: Relay): void => {
	itWith(program)('delivers to and from local parts outside of ASCII', async () => {
		const raw = message(['Unicode']);
		const client = await connectTo(relay.system.port);
		const commands = ['MAIL FROM:<jürgen@relay.example> SMTPUTF8', 'RCPT TO:<jörg.иван@army.ml>', 'DATA'];
		for (const command of commands) expect((await client.say(command)).code).toBe(command === 'DATA' ? 354 : 250);
		await client.write(dotStuffed(raw));
		expect((await client.reply()).code).toBe(250);
		client.close();
		const stored = await relay.relayed();
		expect(stored).toMatchObject([{ from: 'jürgen@relay.example', to: ['jörg.иван@army.ml'] }]);
		expect(belowTrace(stored[0]?.raw ?? Buffer.alloc(0)).toString()).toBe(raw.toString());
	});
};

/** What our refusals make a mail system do. */
export const itHeedsRefusals = (program: Program, relay: Relay): void => {
	const it = itWith(program);

	it('keeps what we defer in its queue, tells nobody, and delivers it once the policy is another', async () => {
		const raw = message(['Later']);
		await relay.submit({ to: ['joe@later.ml'], raw });
		await expect.poll(relay.system.log, patience).toContain('451 4.7.1');
		expect(await relay.system.queued()).toBe(1);
		expect(await relay.system.bounces()).toEqual([]);
		expect(await relay.inbox.take()).toEqual([]);

		await relay.bench.addTrap(trap('later.ml', 'collect'));
		await expect.poll(() => answerTo(relay.receiver.port, 'joe@later.ml'), patience).toBe(250);
		await relay.system.flush();
		const stored = await relay.relayed();
		expect(stored).toMatchObject([{ from: alice, to: ['joe@later.ml'] }]);
		expect(belowTrace(stored[0]?.raw ?? Buffer.alloc(0)).toString()).toBe(raw.toString());
	});

	it('shows our hint to the sender in its bounce, and delivers to the other recipient', async () => {
		await relay.submit({ to: ['j.smith@us.hint.ml', 'joe@army.ml'], raw: message(['Hint']) });
		await expect.poll(async () => (await relay.system.bounces()).length, patience).toBe(1);
		const [bounce = ''] = await relay.system.bounces();
		// Bounces fold long lines where they like.
		expect(bounce.replace(/\s+/g, ' ')).toContain('Did you mean j.smith@us.hint.mil?');
		expect(bounce).toContain('5.1.2');
		expect(await relay.relayed()).toMatchObject([{ to: ['joe@army.ml'] }]);
		expect(await relay.system.bounces()).toHaveLength(1);
	});
};

const answerTo = async (port: number, recipient: string): Promise<number> => {
	const client = await connectTo(port);
	await client.say('MAIL FROM:<>');
	const { code } = await client.say(`RCPT TO:<${recipient}>`);
	client.close();
	return code;
};
