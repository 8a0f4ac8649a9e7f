import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

/** RFC 9180 §7: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const suite = new CipherSuite({
	kem: new DhkemX25519HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm(),
});

const ascii = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** Binds a context to its use (RFC 9180 §5.1, `info`). */
export const contextInfo = ascii('straymail sealed message v1');
/** Names the secret exported from a context (RFC 9180 §5.3). */
export const wrappingLabel = ascii('straymail data key wrapping v1');
