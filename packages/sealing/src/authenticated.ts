import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM with a random nonce (NIST SP 800-38D §8.2.2): nonce ‖ ciphertext ‖ tag. */
export const encrypt = (key: Uint8Array, plain: Uint8Array, additional: Uint8Array): Buffer => {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	cipher.setAAD(additional);
	return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** @throws {Error} when key, data or additional data are not those it was encrypted with. */
export const decrypt = (key: Uint8Array, sealed: Uint8Array, additional: Uint8Array): Buffer => {
	if (sealed.length < nonceLength + tagLength) throw new Error('too short');
	const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength));
	decipher.setAAD(additional);
	decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
	return Buffer.concat([decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)), decipher.final()]);
};
