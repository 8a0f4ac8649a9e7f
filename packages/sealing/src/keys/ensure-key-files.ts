import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { StraymailError } from '@straymail/contracts';
import { suite } from '../hpke.ts';
import { type PrivateKey, type PublicKey, serializeKey } from './key-file.ts';
import { newSecret } from './secret-file.ts';
import { writeKeyFile } from './write-key-file.ts';

/** Paths of all key files of an installation. */
export interface KeyFiles {
	readonly sealingPublicKey: string;
	readonly sealingPrivateKey: string;
	readonly repeatKey: string;
	readonly searchKey: string;
	readonly authSecret: string;
}

/**
 * Makes the key files that are missing; never writes over one.
 *
 * @returns the paths made.
 * @throws {StraymailError} `key-missing` when one half of the sealing pair is there without the other: a new pair
 * would make what was sealed to the old one unreadable for ever.
 */
export const ensureKeyFiles = async (files: KeyFiles): Promise<{ created: string[] }> => {
	const created: string[] = [];
	const write = async (path: string, text: string) => {
		if (await writeKeyFile(path, text)) created.push(path);
	};
	const [hasPublic, hasPrivate] = await Promise.all([exists(files.sealingPublicKey), exists(files.sealingPrivateKey)]);
	if (hasPublic !== hasPrivate) {
		const [there, missing] = hasPublic
			? [files.sealingPublicKey, files.sealingPrivateKey]
			: [files.sealingPrivateKey, files.sealingPublicKey];
		throw new StraymailError(
			'key-missing',
			`${there} is there and its other half ${missing} is not; put it back from your backup.`,
		);
	}
	if (!hasPublic) {
		const pair = await generateSealingKeys();
		await write(files.sealingPrivateKey, serializeKey(pair.privateKey));
		await write(files.sealingPublicKey, serializeKey(pair.publicKey));
	}
	for (const path of [files.repeatKey, files.searchKey, files.authSecret]) {
		if (!(await exists(path))) await write(path, newSecret());
	}
	return { created };
};

/** A new X25519 pair. Its id is derived from the public key, so that both halves name themselves alike. */
export const generateSealingKeys = async (): Promise<{ publicKey: PublicKey; privateKey: PrivateKey }> => {
	const pair = await suite.kem.generateKeyPair();
	const publicOctets = new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey));
	const privateOctets = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey));
	const id = createHash('sha256').update(publicOctets).digest('hex').slice(0, 16);
	return { publicKey: { id, key: publicOctets }, privateKey: { id, key: privateOctets } };
};

const exists = (path: string): Promise<boolean> =>
	access(path).then(
		() => true,
		() => false,
	);
