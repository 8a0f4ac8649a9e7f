import { createServer, type Server, type Socket } from 'node:net';
import type { FilterVerdict } from '@straymail/contracts';
import { afterEach, describe, expect, it } from 'vitest';
import type { SpamFilter } from '../../src/filters/filter.ts';
import { createFilters, type FilterOutcome } from '../../src/filters/filters.ts';
import { createRspamd } from '../../src/filters/rspamd.ts';
import { createSpamAssassin } from '../../src/filters/spamassassin.ts';
import { letter } from './daemon.ts';

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

/** A server that does this with each connection; its port, all that it was sent, and the connections it has. */
const serve = (answer: (socket: Socket) => void): Promise<{ port: number; heard: () => string; open: () => number }> =>
	new Promise((resolve) => {
		const heard: Buffer[] = [];
		let open = 0;
		const server = createServer((socket) => {
			socket.on('error', () => {});
			open++;
			socket.on('close', () => open--);
			socket.on('data', (piece) => heard.push(piece));
			socket.once('data', () => answer(socket));
		}).listen(0, '127.0.0.1', () => {
			const { port } = server.address() as { port: number };
			resolve({ port, heard: () => Buffer.concat(heard).toString('latin1'), open: () => open });
		});
		servers.push(server);
	});

const spamd = (port: number) => createSpamAssassin({ host: '127.0.0.1', port });
const rspamd = (port: number) => createRspamd(`http://127.0.0.1:${port}`, 'secret');
const http = (body: string, status = '200 OK') =>
	`HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;
const good = JSON.stringify({ score: 7.5, required_score: 15, action: 'add header', symbols: { SECRET_WORD: {} } });

const observed = () => {
	const outcomes: FilterOutcome[] = [];
	return { outcomes, onOutcome: (_: FilterVerdict['filter'], outcome: FilterOutcome) => outcomes.push(outcome) };
};

describe('a filter that answers', () => {
	it('gives its score, and nothing of the mail (rspamd)', async () => {
		const server = await serve((socket) => socket.end(http(good)));
		const verdict = await rspamd(server.port).judge(letter, AbortSignal.timeout(5000));
		expect(verdict).toEqual({ filter: 'rspamd', score: 7.5, required: 15, action: 'add header' });
		const heard = server.heard();
		expect(heard).toMatch(/^POST \/checkv2 HTTP\/1\.1\r\n/);
		for (const line of ['from: ann@sender.example', 'ip: 192.0.2.7', 'helo: mail.sender.example', 'password: secret'])
			expect(heard.toLowerCase()).toContain(`\r\n${line}\r\n`);
		expect(heard.toLowerCase()).toMatch(/\r\nrcpt: joe@army\.ml, ?j%c3%b6@army\.ml\r\n|\r\nrcpt: joe@army\.ml\r\n/);
	});

	it('gives its score (SpamAssassin)', async () => {
		const server = await serve((socket) => socket.end('SPAMD/1.1 0 EX_OK\r\nSpam: False ; -0.7 / 5.0\r\n\r\n'));
		const verdict = await spamd(server.port).judge(letter, AbortSignal.timeout(5000));
		expect(verdict).toEqual({ filter: 'spamassassin', score: -0.7, required: 5, action: 'no spam' });
		expect(server.heard()).toBe(
			`CHECK SPAMC/1.5\r\nContent-length: ${letter.raw.length}\r\n\r\n${letter.raw.toString('latin1')}`,
		);
	});

	it('gets no field out of an address', async () => {
		const server = await serve((socket) => socket.end(http(good)));
		const evil = {
			...letter,
			envelopeFrom: 'a\r\nDeliver-To: root@sender.example',
			recipients: ['b\nPass: all@army.ml'],
		};
		await rspamd(server.port).judge(evil, AbortSignal.timeout(5000));
		expect(server.heard()).not.toMatch(/^(?:deliver-to|pass):/im);
	});
});

describe.each([
	['rspamd', rspamd, (text: string) => http(text)],
	['SpamAssassin', spamd, (text: string) => text],
] satisfies [string, (port: number) => SpamFilter, (text: string) => string][])('%s', (_, filter, wrap) => {
	it.each([
		['says nothing', (_: Socket) => {}],
		['hangs up', (socket: Socket) => socket.destroy()],
		['talks rubbish', (socket: Socket) => socket.end(wrap('{"score": "high"}'))],
		['stops in the middle', (socket: Socket) => socket.end(wrap(good).slice(0, 40))],
		[
			'never stops talking',
			(socket: Socket) => {
				socket.write('HTTP/1.1 200 OK\r\n\r\n');
				const pour = () => {
					while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 32)));
				};
				socket.on('drain', pour);
				pour();
			},
		],
	] satisfies [string, (socket: Socket) => void][])('that %s counts for nothing', async (_, answer) => {
		const server = await serve(answer);
		const { outcomes, onOutcome } = observed();
		const filters = createFilters([filter(server.port)], { timeLimit: 300, onOutcome });
		expect(await filters.judge(letter)).toEqual([]);
		expect(outcomes).toEqual(['failed']);
		await expect.poll(server.open).toBe(0);
	});
});

describe('filters', () => {
	const dead = (asked: () => void): SpamFilter => ({
		name: 'rspamd',
		judge: async () => {
			asked();
			throw new Error('down');
		},
	});

	it('are left alone for half a minute after three failures in a row', async () => {
		let [asked, time] = [0, 0];
		const { outcomes, onOutcome } = observed();
		const filters = createFilters([dead(() => asked++)], { timeLimit: 300, onOutcome, now: () => time });
		for (let n = 0; n < 5; n++) await filters.judge(letter);
		expect(asked).toBe(3);
		expect(outcomes).toEqual(['failed', 'failed', 'failed', 'skipped', 'skipped']);
		time = 30_001;
		await filters.judge(letter);
		expect(asked).toBe(4);
	});

	it('are not asked about what they judged before, nor about what is too large', async () => {
		let asked = 0;
		const filters = createFilters([dead(() => asked++)], { timeLimit: 300, onOutcome: () => {} });
		const known: FilterVerdict = { filter: 'rspamd', score: 1, required: 15, action: 'no action' };
		expect(await filters.judge(letter, [known])).toEqual([known]);
		await filters.judge({ ...letter, raw: Buffer.alloc(512 * 1024) });
		expect(asked).toBe(0);
	});

	it('are asked a few at a time', async () => {
		let [now, most] = [0, 0];
		const slow: SpamFilter = {
			name: 'spamassassin',
			judge: async () => {
				most = Math.max(most, ++now);
				await new Promise((resolve) => setTimeout(resolve, 10));
				now--;
				return { filter: 'spamassassin', score: 0, required: 5, action: 'no spam' };
			},
		};
		const filters = createFilters([slow], { timeLimit: 5000, onOutcome: () => {} });
		const verdicts = await Promise.all(Array.from({ length: 30 }, () => filters.judge(letter)));
		expect(verdicts.every(({ length }) => length === 1)).toBe(true);
		expect(most).toBe(8);
	});
});
