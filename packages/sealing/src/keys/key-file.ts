import { StraymailError } from '@straymail/contracts';
import { algorithm } from '../hpke.ts';
import { readKeyText } from './read-key-text.ts';

/** Seals. Not secret, but whoever swaps it makes later mail unreadable. */
export interface PublicKey {
	readonly id: string;
	readonly key: Uint8Array;
}

/** Opens. */
export interface PrivateKey {
	readonly id: string;
	readonly key: Uint8Array;
}

export const serializeKey = (key: PublicKey | PrivateKey): string =>
	`${JSON.stringify({ id: key.id, algorithm, key: Buffer.from(key.key).toString('base64') }, null, '\t')}\n`;

/** @throws {StraymailError} `key-missing` when the file is not there or is no key. */
export const readPublicKey = async (path: string): Promise<PublicKey> =>
	parse(path, await readKeyText(path, { secret: false }));

/** @throws {StraymailError} `key-missing`; `key-permissions` when group or others may read it. */
export const readPrivateKey = async (path: string): Promise<PrivateKey> =>
	parse(path, await readKeyText(path, { secret: true }));

const keyOctets = 32;

const parse = (path: string, text: string): PublicKey => {
	const { id, key, ...rest } = parseJson(path, text);
	const octets = typeof key === 'string' ? Buffer.from(key, 'base64') : Buffer.alloc(0);
	if (typeof id !== 'string' || id === '' || rest.algorithm !== algorithm || octets.length !== keyOctets) {
		throw new StraymailError('key-missing', `${path} holds no ${algorithm} key; put the right file there.`);
	}
	return { id, key: new Uint8Array(octets) };
};

const parseJson = (path: string, text: string): Record<string, unknown> => {
	try {
		return Object(JSON.parse(text));
	} catch (cause) {
		throw new StraymailError('key-missing', `${path} is not a key file; put the right file there.`, { cause });
	}
};
