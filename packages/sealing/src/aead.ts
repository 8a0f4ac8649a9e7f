import { createCipheriv, createDecipheriv } from 'node:crypto';
import { takeRandom } from './random.ts';

/** First octet of everything sealed; a reader that does not know it must not guess. */
export const formatVersion = 1;

const nonceOctets = 12;
const tagOctets = 16;
const headerOctets = 1 + nonceOctets;

/** What a ciphertext is for: one data key seals a message's parts, and no part passes for another. */
export type PartLabel = 'key' | 'raw' | 'view';

/** Additional data: format, part and message, so that no ciphertext can be moved to another place or message. */
const additionalData = (label: PartLabel, messageId: string): Buffer =>
	Buffer.from(`straymail/${formatVersion}/${label}/${messageId}`);

/** AES-256-GCM (NIST SP 800-38D): version octet, random 96-bit nonce, ciphertext, 128-bit tag. */
export const encrypt = (key: Uint8Array, label: PartLabel, messageId: string, plain: Uint8Array): Buffer => {
	const out = Buffer.allocUnsafe(headerOctets + plain.length + tagOctets);
	out[0] = formatVersion;
	const nonce = takeRandom(out.subarray(1, headerOctets));
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	cipher.setAAD(additionalData(label, messageId));
	out.set(cipher.update(plain), headerOctets);
	cipher.final();
	out.set(cipher.getAuthTag(), headerOctets + plain.length);
	return out;
};

/** @throws {Error} when the octets are cut, changed, of another format, or belong elsewhere. */
export const decrypt = (key: Uint8Array, label: PartLabel, messageId: string, sealed: Uint8Array): Buffer => {
	if (sealed.length < headerOctets + tagOctets) throw new Error('too short to be sealed');
	if (sealed[0] !== formatVersion) throw new Error(`format ${sealed[0]} is not known`);
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, headerOctets), {
		authTagLength: tagOctets,
	});
	decipher.setAAD(additionalData(label, messageId));
	decipher.setAuthTag(sealed.subarray(sealed.length - tagOctets));
	const plain = decipher.update(sealed.subarray(headerOctets, sealed.length - tagOctets));
	decipher.final();
	return plain;
};
