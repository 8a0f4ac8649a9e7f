import { zstdDecompressSync } from 'node:zlib';
import { StraymailError } from '@straymail/contracts';
import { decrypt } from './authenticated.ts';
import type { PrivateKey } from './keys.ts';
import { additionalData, formatVersion, sealBytes } from './seal.ts';
import { contextInfo, suite, wrappingLabel } from './suite.ts';

export interface StoredContext {
	readonly id: string;
	readonly keyId: string;
	readonly encapsulatedKey: Uint8Array;
}
export interface StoredKey {
	readonly messageId: string;
	readonly context: StoredContext;
	/** Null once the message was destroyed. */
	readonly wrappedKey: Uint8Array | null;
}

/** Opens what was sealed to its private keys. All errors are `StraymailError` and name the message, never its content. */
export interface Opener {
	/** @throws `key-missing`, `message-destroyed`, `sealed-body-broken`. */
	open(sealed: StoredKey & { readonly ciphertext: Uint8Array }): Promise<Buffer>;
	/** Seals the masked view under the message's own data key. */
	sealView(key: StoredKey, view: Uint8Array): Promise<Buffer>;
	openView(sealed: StoredKey & { readonly view: Uint8Array }): Promise<Buffer>;
}

/** Wrapping keys kept in memory; a context serves thousands of messages. */
const contextsKept = 500;
/** Octets a message may inflate to: the largest size setting, with room. */
const inflateLimit = 1.1 * 1024 ** 3;

const broken = (messageId: string, cause: unknown) =>
	new StraymailError(
		'sealed-body-broken',
		`Message ${messageId} does not open: what is stored is not what was sealed. Restore it from a backup.`,
		{ cause },
	);

/** @param keys - every private key that messages may be sealed to: the current one and retired ones. */
export const createOpener = (keys: readonly PrivateKey[]): Opener => {
	const byId = new Map(keys.map((key) => [key.id, key.key]));
	const wrappingKeys = new Map<string, Promise<Buffer>>();

	const openContext = async (context: StoredContext): Promise<Buffer> => {
		const recipientKey = byId.get(context.keyId);
		if (!recipientKey) {
			throw new StraymailError(
				'key-missing',
				`The sealing key ${context.keyId} is not among the private keys. Put back its file to open what was sealed to it.`,
			);
		}
		const recipient = await suite.createRecipientContext({
			recipientKey,
			enc: new Uint8Array(context.encapsulatedKey).buffer,
			info: contextInfo,
		});
		return Buffer.from(await recipient.export(wrappingLabel, 32));
	};

	const wrappingKeyOf = (context: StoredContext): Promise<Buffer> => {
		const known = wrappingKeys.get(context.id);
		if (known) return known;
		const opened = openContext(context);
		opened.catch(() => wrappingKeys.delete(context.id));
		wrappingKeys.set(context.id, opened);
		const [oldest] = wrappingKeys.keys();
		if (wrappingKeys.size > contextsKept && oldest !== undefined) wrappingKeys.delete(oldest);
		return opened;
	};

	const dataKeyOf = async ({ messageId, context, wrappedKey }: StoredKey): Promise<Buffer> => {
		if (wrappedKey === null) {
			throw new StraymailError('message-destroyed', `Message ${messageId} was destroyed: its key is gone for good.`);
		}
		const wrappingKey = await wrappingKeyOf(context).catch((cause) => {
			throw cause instanceof StraymailError ? cause : broken(messageId, cause);
		});
		try {
			return decrypt(wrappingKey, wrappedKey, additionalData(messageId, 'key'));
		} catch (cause) {
			throw broken(messageId, cause);
		}
	};

	const openBytes = async (key: StoredKey, part: 'raw' | 'view', sealed: Uint8Array): Promise<Buffer> => {
		const dataKey = await dataKeyOf(key);
		try {
			if (sealed[0] !== formatVersion) throw new Error(`unknown format ${sealed[0]}`);
			const compressed = decrypt(dataKey, sealed.subarray(1), additionalData(key.messageId, part));
			return zstdDecompressSync(compressed, { maxOutputLength: inflateLimit });
		} catch (cause) {
			throw broken(key.messageId, cause);
		}
	};

	return {
		open: (sealed) => openBytes(sealed, 'raw', sealed.ciphertext),
		openView: (sealed) => openBytes(sealed, 'view', sealed.view),
		sealView: async (key, view) => sealBytes(await dataKeyOf(key), key.messageId, 'view', view),
	};
};
