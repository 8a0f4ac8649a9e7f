import { info, keyOctets, suite, wrappingKeyLabel } from './hpke.ts';
import type { PublicKey } from './keys/key-file.ts';

/** What is stored of a seal context: enough for the holder of the private key, useless to anyone else. */
export interface SealContextRecord {
	readonly id: string;
	/** Which sealing key it was made for. */
	readonly keyId: string;
	/** HPKE's `enc` (RFC 9180 §4.1), 32 octets. */
	readonly encapsulatedKey: Uint8Array;
}

/** A live context: may seal messages. Its wrapping key stays in memory. */
export interface SealContext extends SealContextRecord {
	readonly wrappingKey: Uint8Array;
}

/**
 * Makes one HPKE encapsulation (base mode, RFC 9180 §5.1.1) to the public key. The wrapping key is the
 * context's exported secret (§5.3) and not its own AEAD, because that one counts sequence numbers: any
 * message of a context must open without the others.
 */
export const createSealContext = async (publicKey: PublicKey, id: string): Promise<SealContext> => {
	const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey.key);
	const sender = await suite.createSenderContext({ recipientPublicKey, info });
	return {
		id,
		keyId: publicKey.id,
		encapsulatedKey: new Uint8Array(sender.enc),
		wrappingKey: new Uint8Array(await sender.export(wrappingKeyLabel, keyOctets)),
	};
};
