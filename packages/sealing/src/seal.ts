import { encrypt } from './aead.ts';
import { compress } from './compression.ts';
import type { SealContext } from './context.ts';
import { keyOctets } from './hpke.ts';
import { takeRandom } from './random.ts';

export interface Sealed {
	/** The message's own data key, wrapped. Deleting it destroys this message and no other (law 4). */
	readonly wrappedKey: Buffer;
	readonly ciphertext: Buffer;
}

/**
 * Seals a raw message under a fresh 256-bit data key: compression, then AES-256-GCM. Synchronous and pure but for
 * the randomness: some 100 µs for 4 KB, so run it off the event loop.
 */
export const seal = (context: SealContext, messageId: string, raw: Uint8Array): Sealed => {
	const dataKey = takeRandom(Buffer.allocUnsafeSlow(keyOctets));
	const sealed = {
		wrappedKey: encrypt(context.wrappingKey, 'key', messageId, dataKey),
		ciphertext: encrypt(dataKey, 'raw', messageId, compress(raw)),
	};
	dataKey.fill(0);
	return sealed;
};
