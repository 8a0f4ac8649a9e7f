import { describe, expect, it } from 'vitest';
import { type ChainEntry, genesis, hashEntry } from '../src/audit/chain.ts';

const entry: ChainEntry = {
	chain: 'operator',
	number: 1,
	at: new Date('2026-11-23T12:00:00.123Z'),
	actor: 'u1',
	actorName: 'Ada Keita',
	action: 'message.reveal',
	target: '0198c0de-0000-7000-8000-000000000001',
	detail: { part: 'body', reason: 'warn the owner' },
	previousHash: genesis,
};

describe('the hash of an audit entry', () => {
	it('does not depend on the order of keys, nor on what else a row carries', () => {
		const read = { ...entry, detail: { reason: 'warn the owner', part: 'body' }, hash: Buffer.alloc(32, 1) };
		expect(hashEntry(read)).toEqual(hashEntry(entry));
	});

	it.each([
		{ chain: 'other' },
		{ number: 2 },
		{ at: new Date('2026-11-23T12:00:00.124Z') },
		{ actor: 'u2' },
		{ actorName: 'Ada' },
		{ action: 'message.view' },
		{ target: null },
		{ detail: { part: 'raw', reason: 'warn the owner' } },
		{ previousHash: Buffer.alloc(32, 1) },
	])('changes with %o', (change) => {
		expect(hashEntry({ ...entry, ...change })).not.toEqual(hashEntry(entry));
	});
});
