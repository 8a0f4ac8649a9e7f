import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { type BatchWriter, createBatcher, type Entry } from '../src/batch/batcher.ts';
import { createGate } from '../src/batch/gate.ts';

const databaseError = (code: string) => Object.assign(new Error('refused'), { code, severity: 'ERROR' });
const connectionLost = () => Object.assign(new Error('Connection terminated unexpectedly'));

const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
	rows: [
		{
			id: uuidv7(),
			receivedAt: new Date(),
			envelopeFrom: name,
			senderDomain: '',
			registrableDomain: '',
			senderDomainKey: '',
			clientAddress: '127.0.0.1',
			helo: '',
			tls: null,
			size: 1,
			metadataOnly: true,
			repeatDigest: Buffer.alloc(32),
			recipients: [],
			sealed: null,
		},
	],
	contexts: [],
	octets: 1000,
	deadline: performance.now() + 10_000,
	...more,
});

/** Writes into memory; `answer` decides about each attempt. */
const setUp = (answer: (names: string[], attempt: number) => Promise<void>, writers = 1) => {
	const attempts: string[][] = [];
	const writer: BatchWriter = {
		write: async ({ rows }) => {
			const names = rows.map(({ envelopeFrom }) => envelopeFrom);
			attempts.push(names);
			await answer(names, attempts.length);
		},
	};
	const gate = createGate({ probe: async () => {}, intervalMilliseconds: 10, onChange: () => {} });
	const batcher = createBatcher({
		writer,
		gate,
		writers,
		maxRows: 3,
		maxOctets: 10_000,
		onBatch: () => {},
		onFailure: () => {},
	});
	return { attempts, batcher, gate };
};

describe('durable batches', () => {
	it('leave at once with an idle writer, and gather while it is busy', async () => {
		const { attempts, batcher } = setUp(() => new Promise((resolve) => setTimeout(resolve, 20)));
		const first = batcher.append(entry('a'));
		await new Promise((resolve) => setTimeout(resolve, 5));
		await Promise.all([first, ...['b', 'c', 'd', 'e'].map((name) => batcher.append(entry(name)))]);
		expect(attempts).toEqual([['a'], ['b', 'c', 'd'], ['e']]);
	});

	it('end at so many octets; what is larger goes alone', async () => {
		const { attempts, batcher } = setUp(async () => {});
		await Promise.all([
			batcher.append(entry('a', { octets: 6000 })),
			batcher.append(entry('b', { octets: 6000 })),
			batcher.append(entry('c', { octets: 60_000 })),
		]);
		expect(attempts).toEqual([['a'], ['b'], ['c']]);
	});

	it('are told apart row by row when one row is at fault: it fails alone', async () => {
		const { attempts, batcher } = setUp(async (names) => {
			if (names.includes('poison')) throw databaseError('22021');
		});
		const results = await Promise.allSettled(['a', 'poison', 'b'].map((name) => batcher.append(entry(name))));
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(attempts).toEqual([['a', 'poison', 'b'], ['a'], ['poison'], ['b']]);
	});

	it('are repeated with the same ids when the connection broke and the outcome is unknown', async () => {
		const { attempts, batcher } = setUp(async (_names, attempt) => {
			if (attempt === 1) throw connectionLost();
		});
		await Promise.all([batcher.append(entry('a')), batcher.append(entry('b'))]);
		expect(attempts).toEqual([
			['a', 'b'],
			['a', 'b'],
		]);
	});

	it('are given up at the deadline, and not before', async () => {
		const { attempts, batcher } = setUp(async () => {
			throw connectionLost();
		});
		const started = performance.now();
		await expect(batcher.append(entry('a', { deadline: started + 600 }))).rejects.toThrow('Connection terminated');
		expect(performance.now() - started).toBeGreaterThanOrEqual(500);
		expect(attempts.length).toBeGreaterThan(1);
	});

	it('fail at once when the server cannot store (disk full), and close the gate after three', async () => {
		const { batcher, gate } = setUp(async () => {
			throw databaseError('53100');
		});
		for (let i = 0; i < 3; i++) await expect(batcher.append(entry('a'))).rejects.toMatchObject({ code: '53100' });
		expect(gate.open).toBe(false);
		await expect.poll(() => gate.open).toBe(true);
	});

	it('keep several writers busy at once, no more', async () => {
		let busy = 0;
		let most = 0;
		const { batcher } = setUp(async () => {
			most = Math.max(most, ++busy);
			await new Promise((resolve) => setTimeout(resolve, 5));
			busy--;
		}, 4);
		await Promise.all(Array.from({ length: 40 }, (_, i) => batcher.append(entry(String(i)))));
		await batcher.drained();
		expect(most).toBe(4);
	});
});
