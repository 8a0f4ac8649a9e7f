import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; as the key files name it. */
export const algorithm = 'HPKE-X25519-SHA256-AES256GCM';

/** Application information (RFC 9180 §5.1): binds a context to this use. */
export const info = new TextEncoder().encode('straymail sealing v1');

/** Exporter context (RFC 9180 §5.3) of the key that wraps the data keys. */
export const wrappingKeyLabel = new TextEncoder().encode('straymail data key wrapping v1');

/** Octets of a wrapping key and of a data key. */
export const keyOctets = 32;

export const suite = new CipherSuite({
	kem: new DhkemX25519HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm(),
});
