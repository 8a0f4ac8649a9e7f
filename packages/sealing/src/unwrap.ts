import { StraymailError } from '@straymail/contracts';
import type { SealContextRecord } from './context.ts';
import { info, keyOctets, suite, wrappingKeyLabel } from './hpke.ts';
import type { PrivateKey } from './keys/key-file.ts';

/** A context serves a minute; a worker or an inbox page touches a few hundred of them. */
const cachedContexts = 1000;

/**
 * Recovers a context's wrapping key (RFC 9180 §5.1.1, §5.3), keeping the most recently used: a decapsulation
 * costs more than opening a small message. The cache is keyed by the encapsulated key, which alone decides the answer.
 */
export const createUnwrapper = (keys: readonly PrivateKey[]): ((context: SealContextRecord) => Promise<Uint8Array>) => {
	const byId = new Map(keys.map((key) => [key.id, key]));
	const cache = new Map<string, Promise<Uint8Array>>();

	return (context) => {
		const name = `${context.keyId}/${Buffer.from(context.encapsulatedKey).toString('base64')}`;
		const known = cache.get(name);
		cache.delete(name);
		const wrappingKey = known ?? decapsulate(byId.get(context.keyId), context);
		cache.set(name, wrappingKey);
		wrappingKey.catch(() => cache.delete(name));
		for (const oldest of cache.keys()) {
			if (cache.size <= cachedContexts) break;
			cache.delete(oldest);
		}
		return wrappingKey;
	};
};

const decapsulate = async (key: PrivateKey | undefined, context: SealContextRecord): Promise<Uint8Array> => {
	if (key === undefined) {
		throw new StraymailError(
			'key-missing',
			`Sealing key ${context.keyId} is needed to open this message and is not here; put its file back.`,
		);
	}
	try {
		const recipientKey = await suite.kem.deserializePrivateKey(key.key);
		const recipient = await suite.createRecipientContext({ recipientKey, enc: context.encapsulatedKey, info });
		return new Uint8Array(await recipient.export(wrappingKeyLabel, keyOctets));
	} catch (cause) {
		throw new StraymailError(
			'sealed-body-broken',
			`Seal context ${context.id} was changed or damaged; restore its row from a backup.`,
			{ cause },
		);
	}
};
