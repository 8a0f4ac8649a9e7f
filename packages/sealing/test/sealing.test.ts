import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compress, decompress } from '../src/compression.ts';
import {
	createOpener,
	createSealContext,
	createWordHasher,
	ensureKeyFiles,
	foldWords,
	readPrivateKey,
	readPublicKey,
	readSecret,
	repeatDigest,
	seal,
} from '../src/index.ts';
import { takeRandom } from '../src/random.ts';

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

const keyFolder = async () => {
	const folder = mkdtempSync(join(tmpdir(), 'straymail-keys-'));
	folders.push(folder);
	const at = (name: string) => join(folder, 'keys', name);
	const files = {
		sealingPublicKey: at('sealing.pub'),
		sealingPrivateKey: at('sealing.key'),
		repeatKey: at('repeat.key'),
		searchKey: at('search.key'),
		authSecret: at('auth.secret'),
	};
	await ensureKeyFiles(files);
	return files;
};

const sealed = async (raw: string, messageId = '0198c0de-0000-7000-8000-000000000001') => {
	const files = await keyFolder();
	const context = await createSealContext(
		await readPublicKey(files.sealingPublicKey),
		'0198c0de-0000-7000-8000-00000000000c',
	);
	const { wrappingKey: _, ...stored } = context;
	return {
		files,
		context,
		opener: createOpener([await readPrivateKey(files.sealingPrivateKey)]),
		message: { messageId, context: stored, ...seal(context, messageId, Buffer.from(raw)) },
	};
};

const raw = 'Subject: Leave\r\n\r\nMy passport number is C01X0006H.\r\n';

describe('sealing', () => {
	it('opens to the same bytes with the private key', async () => {
		const { opener, message } = await sealed(raw);
		expect((await opener.open(message)).toString()).toBe(raw);
	});

	it('leaves nothing to read in what is stored', async () => {
		const { message } = await sealed(raw);
		expect(Buffer.concat([message.ciphertext, message.wrappedKey]).includes('passport')).toBe(false);
	});

	it('gives every message a data key of its own, and opens any of a context without the others', async () => {
		const { context, opener, message } = await sealed(raw);
		const other = '0198c0de-0000-7000-8000-000000000002';
		const second = { messageId: other, context: message.context, ...seal(context, other, Buffer.from('two')) };
		expect((await opener.open(second)).toString()).toBe('two');
		await expect(opener.open({ ...second, wrappedKey: message.wrappedKey })).rejects.toMatchObject({
			code: 'sealed-body-broken',
		});
	});

	it('does not open under the id of another message', async () => {
		const { opener, message } = await sealed(raw);
		await expect(opener.open({ ...message, messageId: '0198c0de-0000-7000-8000-000000000009' })).rejects.toMatchObject({
			code: 'sealed-body-broken',
		});
	});

	it('notices every changed octet', async () => {
		const { opener, message } = await sealed(raw);
		for (let at = 0; at < message.ciphertext.length; at++) {
			const changed = Buffer.from(message.ciphertext);
			changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
			await expect(opener.open({ ...message, ciphertext: changed })).rejects.toMatchObject({
				code: 'sealed-body-broken',
			});
		}
	});

	it('is final when the wrapped key is destroyed', async () => {
		const { opener, message } = await sealed(raw);
		await expect(opener.open({ ...message, wrappedKey: null })).rejects.toMatchObject({ code: 'message-destroyed' });
	});

	it('cannot be opened with another key', async () => {
		const [{ message }, { opener }] = [await sealed(raw), await sealed('x')];
		await expect(opener.open(message)).rejects.toMatchObject({ code: 'key-missing' });
	});

	it('seals the masked view under the same data key and cannot mix it up with the message', async () => {
		const { opener, message } = await sealed(raw);
		const view = await opener.sealView(message, Buffer.from('masked'));
		expect((await opener.openView({ ...message, view })).toString()).toBe('masked');
		await expect(opener.open({ ...message, ciphertext: view })).rejects.toMatchObject({ code: 'sealed-body-broken' });
		await expect(opener.openView({ ...message, view, wrappedKey: null })).rejects.toMatchObject({
			code: 'message-destroyed',
		});
	});
});

describe('key files', () => {
	it('are made once, readable by their owner alone', async () => {
		const files = await keyFolder();
		for (const path of Object.values(files)) expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(await ensureKeyFiles(files)).toEqual({ created: [] });
		expect(await readSecret(files.searchKey)).toHaveLength(32);
	});

	it('are refused when others may read them', async () => {
		const files = await keyFolder();
		chmodSync(files.sealingPrivateKey, 0o640);
		await expect(readPrivateKey(files.sealingPrivateKey)).rejects.toMatchObject({ code: 'key-permissions' });
	});

	it('never replace a lost half of the pair: it would not fit', async () => {
		const files = await keyFolder();
		rmSync(files.sealingPrivateKey);
		await expect(ensureKeyFiles(files)).rejects.toMatchObject({ code: 'key-missing' });
		await expect(readPrivateKey(files.sealingPrivateKey)).rejects.toMatchObject({ code: 'key-missing' });
	});
});

describe('the digest of a repeat', () => {
	const key = Buffer.alloc(32, 1);
	const envelope = { from: 'a@b.example', to: ['x@army.ml', 'y@army.ml'] };

	it('is the same for the same envelope and bytes, in whatever order the recipients came', () => {
		expect(repeatDigest(key, envelope, Buffer.from(raw))).toEqual(
			repeatDigest(key, { ...envelope, to: envelope.to.toReversed() }, Buffer.from(raw)),
		);
	});

	it('differs by sender, recipient, bytes and key, and addresses cannot flow into each other', () => {
		const digests = [
			repeatDigest(key, envelope, Buffer.from(raw)),
			repeatDigest(key, { ...envelope, from: 'c@b.example' }, Buffer.from(raw)),
			repeatDigest(key, { ...envelope, to: ['x@army.ml'] }, Buffer.from(raw)),
			repeatDigest(key, { ...envelope, to: ['x@army.mly@army.ml'] }, Buffer.from(raw)),
			repeatDigest(key, envelope, Buffer.from(`${raw} `)),
			repeatDigest(Buffer.alloc(32, 2), envelope, Buffer.from(raw)),
		].map((digest) => digest.toString('hex'));
		expect(new Set(digests).size).toBe(digests.length);
	});
});

describe('words of the blind index', () => {
	it('are folded: case, diacritics and compatibility forms do not matter', () => {
		expect(foldWords('Itinéraire du GÉNÉRAL, ﬁnal 2026 – à Gao')).toEqual([
			'itineraire',
			'du',
			'general',
			'final',
			'2026',
			'gao',
		]);
	});

	it('become lexemes of twelve letters that tell nothing without the key', () => {
		const hash = createWordHasher(Buffer.alloc(32, 7));
		expect(hash('general')).toMatch(/^[a-p]{12}$/);
		expect(hash('general')).toBe(hash('general'));
		expect(hash('general')).not.toBe(createWordHasher(Buffer.alloc(32, 8))('general'));
	});
});

describe('compression', () => {
	it('gives back octets of any size and kind, small ones by zlib and large ones by zstd', () => {
		for (const size of [0, 1, 100, 16 * 1024, 16 * 1024 + 1, 3 << 20]) {
			for (const plain of [Buffer.alloc(size, 'as in mail, much comes again. '), randomBytes(size)]) {
				const compressed = compress(plain);
				expect(compressed.length).toBeLessThan(size + (size >> 8) + 1024);
				expect(compressed[0]).toBe(size <= 16 * 1024 ? 1 : 0x28);
				expect(decompress(compressed).equals(plain)).toBe(true);
			}
		}
	});

	it('opens small messages that earlier versions compressed by zlib or zstd', () => {
		for (const earlier of [deflateSync, zstdCompressSync])
			expect(decompress(earlier(Buffer.from('before')))).toEqual(Buffer.from('before'));
	});

	it('opens no rubbish', () => {
		for (const rubbish of [Buffer.from('rubbish'), Buffer.from('x'), Buffer.from([0x78, 1, 2, 3])])
			expect(() => decompress(rubbish)).toThrow();
	});
});

describe('random octets', () => {
	it('come to nobody twice, and none of them stay zero', () => {
		const seen = new Set<string>();
		for (let i = 0; i < 5000; i++) seen.add(takeRandom(Buffer.alloc(12)).toString('hex'));
		expect(seen.size).toBe(5000);
		const counts = new Array<number>(256).fill(0);
		for (let i = 0; i < 2000; i++)
			for (const octet of takeRandom(Buffer.alloc(32))) counts[octet] = (counts[octet] ?? 0) + 1;
		// 64,000 octets: 250 of each, give or take eight standard deviations.
		for (const count of counts) expect(Math.abs(count - 250)).toBeLessThan(8 * Math.sqrt(250));
	});
});
