/** Packet tags of RFC 9580 §5: session keys and encrypted data, which encrypted messages start with. */
const encrypted = new Set([1, 3, 9, 18, 20]);
const compressed = 8;
const literal = 11;
const signature = 2;
const onePassSignature = 4;
const keys = new Set([5, 6]);
const versions: Readonly<Record<number, readonly number[]>> = {
	1: [3, 6],
	2: [3, 4, 5, 6],
	3: [4, 5, 6],
	4: [3, 6],
	5: [3, 4, 5, 6],
	6: [3, 4, 5, 6],
	18: [1, 2],
	20: [1],
};

/** Octets of a packet's length, in either format (RFC 9580 §4.2). */
function lengthOctets(bytes: Uint8Array): number | null {
	const head = bytes[0] as number;
	if (head & 0x40) {
		const first = bytes[1] ?? 255;
		return first < 192 ? 1 : first < 224 ? 2 : first === 255 ? 5 : 1;
	}
	return [1, 2, 4, 0][head & 3] ?? null;
}

/**
 * What a binary OpenPGP file is, by its first packet: there is no signature to know it by, so the name or claimed type
 * has to say that it may be one.
 */
export function openPgpType(bytes: Uint8Array): string | null {
	const head = bytes[0] ?? 0;
	if ((head & 0x80) === 0) return null;
	const tag = head & 0x40 ? head & 0x3f : (head >> 2) & 0x0f;
	const octets = lengthOctets(bytes);
	if (octets === null) return null;
	const version = bytes[1 + octets] ?? 0;
	if (versions[tag] !== undefined && !versions[tag].includes(version)) return null;
	if (encrypted.has(tag)) return 'application/pgp-encrypted';
	if (tag === signature) return 'application/pgp-signature';
	if (keys.has(tag)) return 'application/pgp-keys';
	// Signed or only packed: not secret, but not read here either.
	return tag === compressed || tag === literal || tag === onePassSignature ? 'application/pgp' : null;
}
