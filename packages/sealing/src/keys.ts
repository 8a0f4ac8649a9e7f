import { randomBytes, randomUUID, type webcrypto } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { suite } from './suite.ts';

const algorithm = 'HPKE-X25519-SHA256-AES256GCM';

export interface PublicKey {
	readonly id: string;
	readonly key: webcrypto.CryptoKey;
}
export interface PrivateKey {
	readonly id: string;
	readonly key: webcrypto.CryptoKey;
}

/** Where the secrets of an installation lie. */
export interface KeyFiles {
	readonly sealingPublicKey: string;
	readonly sealingPrivateKey: string;
	readonly repeatKey: string;
	readonly searchKey: string;
	readonly authSecret: string;
}

const exists = (path: string) =>
	stat(path).then(
		() => true,
		() => false,
	);

const writeSecret = async (path: string, content: string): Promise<void> => {
	await mkdir(dirname(path), { recursive: true, mode: 0o700 });
	await writeFile(path, content, { flag: 'wx', mode: 0o600 });
};

const encode = (id: string, raw: ArrayBuffer): string =>
	`${JSON.stringify({ id, algorithm, key: Buffer.from(raw).toString('base64') })}\n`;

/**
 * Makes the key files that are missing, mode 0600; never overwrites one.
 *
 * @throws {StraymailError} `key-missing` when only one half of the sealing key pair is there: a new half would not fit.
 */
export const ensureKeyFiles = async (files: KeyFiles): Promise<{ created: string[] }> => {
	const created: string[] = [];
	const [hasPublic, hasPrivate] = [await exists(files.sealingPublicKey), await exists(files.sealingPrivateKey)];
	if (hasPublic !== hasPrivate) {
		const [there, gone] = hasPublic
			? [files.sealingPublicKey, files.sealingPrivateKey]
			: [files.sealingPrivateKey, files.sealingPublicKey];
		throw new StraymailError(
			'key-missing',
			`${there} is there and ${gone} is not. Put back the missing half from your copy; messages sealed so far need it.`,
		);
	}
	if (!hasPublic) {
		const pair = await suite.kem.generateKeyPair();
		const id = randomUUID();
		await writeSecret(files.sealingPrivateKey, encode(id, await suite.kem.serializePrivateKey(pair.privateKey)));
		await writeSecret(files.sealingPublicKey, encode(id, await suite.kem.serializePublicKey(pair.publicKey)));
		created.push(files.sealingPrivateKey, files.sealingPublicKey);
	}
	for (const path of [files.repeatKey, files.searchKey, files.authSecret]) {
		if (await exists(path)) continue;
		await writeSecret(path, `${randomBytes(32).toString('base64')}\n`);
		created.push(path);
	}
	return { created };
};

const readKeyFile = async (path: string): Promise<string> => {
	try {
		return await readFile(path, 'utf8');
	} catch (cause) {
		throw new StraymailError(
			'key-missing',
			`The key file ${path} cannot be read (${(cause as NodeJS.ErrnoException).code}). Put it back from your copy, or check its owner.`,
			{ cause },
		);
	}
};

/** Secrets are for their owner alone; Windows has no such bits. */
const assertPrivate = async (path: string): Promise<void> => {
	if (process.platform === 'win32') return;
	const info = await stat(path).catch(() => null);
	if (info && (info.mode & 0o077) !== 0) {
		throw new StraymailError('key-permissions', `Others may read the key file ${path}. Run: chmod 600 ${path}`);
	}
};

const parseKey = (path: string, text: string): { id: string; raw: Buffer } => {
	try {
		const parsed = JSON.parse(text) as { id: string; algorithm: string; key: string };
		const raw = Buffer.from(parsed.key, 'base64');
		if (parsed.algorithm === algorithm && raw.length === 32 && parsed.id) return { id: parsed.id, raw };
	} catch {
		// Falls through to the sentence below: what exactly is wrong with a broken key file helps nobody.
	}
	throw new StraymailError('key-missing', `${path} is not a sealing key (${algorithm}). Put it back from your copy.`);
};

const bytes = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

/** @throws {StraymailError} `key-missing` when it is not there or is no public sealing key. */
export const readPublicKey = async (path: string): Promise<PublicKey> => {
	const { id, raw } = parseKey(path, await readKeyFile(path));
	return { id, key: await suite.kem.deserializePublicKey(bytes(raw)) };
};

/** @throws {StraymailError} `key-missing`, or `key-permissions` when others may read it. */
export const readPrivateKey = async (path: string): Promise<PrivateKey> => {
	const text = await readKeyFile(path);
	await assertPrivate(path);
	const { id, raw } = parseKey(path, text);
	return { id, key: await suite.kem.deserializePrivateKey(bytes(raw)) };
};

/** A secret of 32 octets. @throws {StraymailError} `key-missing` or `key-permissions`. */
export const readSecret = async (path: string): Promise<Buffer> => {
	const text = await readKeyFile(path);
	await assertPrivate(path);
	const secret = Buffer.from(text.trim(), 'base64');
	if (secret.length < 32) throw new StraymailError('key-missing', `${path} holds no secret of 32 octets in base64.`);
	return secret;
};
