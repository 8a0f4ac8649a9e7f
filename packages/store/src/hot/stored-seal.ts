/** What stands of a sealed message, with all that opening it takes but the private key. */
export interface StoredSeal {
	readonly context: { readonly id: string; readonly keyId: string; readonly encapsulatedKey: Buffer };
	/** Null once destroyed. */
	readonly wrappedKey: Buffer | null;
	readonly ciphertext: Buffer;
}
