import { StraymailError } from '@straymail/contracts';
import { decrypt, encrypt, type PartLabel } from './aead.ts';
import { compress, decompress } from './compression.ts';
import type { SealContextRecord } from './context.ts';
import type { PrivateKey } from './keys/key-file.ts';
import { createUnwrapper } from './unwrap.ts';

/** What unlocks a message's data key. */
export interface SealedKey {
	readonly messageId: string;
	readonly context: SealContextRecord;
	/** Null once destroyed. */
	readonly wrappedKey: Uint8Array | null;
}
export interface SealedRaw extends SealedKey {
	readonly ciphertext: Uint8Array;
}
export interface SealedView extends SealedKey {
	readonly view: Uint8Array;
}

export interface Opener {
	/** The raw message, byte for byte as received. */
	open(sealed: SealedRaw): Promise<Buffer>;
	/** Seals the masked view under the message's own data key, so that destroying the message destroys it too. */
	sealView(sealed: SealedKey, view: Uint8Array): Promise<Buffer>;
	openView(sealed: SealedView): Promise<Buffer>;
}

/**
 * Opens what was sealed to any of these keys.
 *
 * Each method throws {@link StraymailError}: `key-missing` when the context names a key that is not among
 * them, `message-destroyed` when there is no wrapped key, `sealed-body-broken` when the octets were changed.
 */
export const createOpener = (keys: readonly PrivateKey[]): Opener => {
	const unwrap = createUnwrapper(keys);

	const dataKeyOf = async ({ messageId, context, wrappedKey }: SealedKey): Promise<Buffer> => {
		if (wrappedKey === null) {
			throw new StraymailError('message-destroyed', `The key of message ${messageId} was destroyed; nothing opens it.`);
		}
		const wrappingKey = await unwrap(context);
		return orBroken(messageId, () => decrypt(wrappingKey, 'key', messageId, wrappedKey));
	};

	const openPart = async (sealed: SealedKey, label: PartLabel, octets: Uint8Array): Promise<Buffer> => {
		const dataKey = await dataKeyOf(sealed);
		return orBroken(sealed.messageId, () => decompress(decrypt(dataKey, label, sealed.messageId, octets)));
	};

	return {
		open: (sealed) => openPart(sealed, 'raw', sealed.ciphertext),
		openView: (sealed) => openPart(sealed, 'view', sealed.view),
		sealView: async (sealed, view) => encrypt(await dataKeyOf(sealed), 'view', sealed.messageId, compress(view)),
	};
};

const orBroken = <T>(messageId: string, run: () => T): T => {
	try {
		return run();
	} catch (cause) {
		throw new StraymailError(
			'sealed-body-broken',
			`The sealed body of message ${messageId} was changed or damaged; restore its row from a backup.`,
			{ cause },
		);
	}
};
