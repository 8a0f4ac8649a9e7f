import { describe, expect, it } from 'vitest';
import { createSealContext } from '../src/context.ts';
import { suite } from '../src/hpke.ts';
import { generateSealingKeys } from '../src/keys/ensure-key-files.ts';
import { createUnwrapper } from '../src/unwrap.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

describe('HPKE', () => {
	it('exports the secrets of the test vectors of RFC 9180, appendix A.1.1.2 (base mode, X25519)', async () => {
		const { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } = await import('@hpke/core');
		const vectors = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
		const recipient = await vectors.createRecipientContext({
			recipientKey: await suite.kem.deserializePrivateKey(
				hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
			),
			enc: hex('37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'),
			info: hex('4f6465206f6e2061204772656369616e2055726e'),
		});
		expect(Buffer.from(await recipient.export(hex('54657374436f6e74657874'), 32)).toString('hex')).toBe(
			'e9e43065102c3836401bed8c3c3c75ae46be1639869391d62c61f1ec7af54931',
		);
	});

	it('gives both sides the same wrapping key, another one for each context', async () => {
		const { publicKey, privateKey } = await generateSealingKeys();
		const unwrap = createUnwrapper([privateKey]);
		const [first, second] = [await createSealContext(publicKey, 'a'), await createSealContext(publicKey, 'b')];
		expect(await unwrap(first)).toEqual(first.wrappingKey);
		expect(await unwrap(second)).toEqual(second.wrappingKey);
		expect(first.wrappingKey).not.toEqual(second.wrappingKey);
	});
});
