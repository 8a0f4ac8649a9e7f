interface Element {
	readonly tag: number;
	readonly start: number;
	readonly end: number;
	/** Behind the element, its end-of-contents octets included. */
	readonly next: number;
}

const sequence = 0x30;
const octetString = 0x04;
const constructedOctetString = 0x24;
const explicitContent = 0xa0;
const depthCap = 30;

/** Reads one BER element (X.690 §8.1), definite or indefinite; null when it does not fit. */
function element(bytes: Uint8Array, at: number, end: number, depth = 0): Element | null {
	const tag = bytes[at];
	const first = bytes[at + 1];
	if (tag === undefined || first === undefined || at + 2 > end || depth > depthCap) return null;
	if (first === 0x80) return indefinite(bytes, tag, at + 2, end, depth);
	let start = at + 2;
	let length = first;
	if (first > 0x80) {
		const octets = first & 0x7f;
		if (octets > 4 || start + octets > end) return null;
		length = 0;
		for (let i = 0; i < octets; i++) length = length * 256 + (bytes[start + i] as number);
		start += octets;
	}
	return start + length > end ? null : { tag, start, end: start + length, next: start + length };
}

function indefinite(bytes: Uint8Array, tag: number, start: number, end: number, depth: number): Element | null {
	let at = start;
	while (at + 2 <= end && (bytes[at] !== 0 || bytes[at + 1] !== 0)) {
		const inner = element(bytes, at, end, depth + 1);
		if (inner === null) return null;
		at = inner.next;
	}
	return at + 2 > end ? null : { tag, start, end: at, next: at + 2 };
}

function* childrenOf(bytes: Uint8Array, parent: Element): Generator<Element> {
	let at = parent.start;
	while (at < parent.end) {
		const child = element(bytes, at, parent.end);
		if (child === null) return;
		yield child;
		at = child.next;
	}
}

function child(bytes: Uint8Array, parent: Element | null, tag: number): Element | null {
	if (parent === null) return null;
	for (const candidate of childrenOf(bytes, parent)) if (candidate.tag === tag) return candidate;
	return null;
}

function octets(bytes: Uint8Array, string: Element): Uint8Array {
	if (string.tag === octetString) return bytes.subarray(string.start, string.end);
	return Buffer.concat([...childrenOf(bytes, string)].map((piece) => octets(bytes, piece)));
}

/**
 * The content of an opaque-signed S/MIME message (RFC 8551 §3.5.2): ContentInfo → SignedData → encapContentInfo
 * (RFC 5652 §5.2). Null when it is detached, as a bare signature is, or when it cannot be followed. The signature
 * itself is not checked.
 */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
	const contentInfo = element(bytes, 0, bytes.length);
	if (contentInfo?.tag !== sequence) return null;
	const signedData = child(bytes, child(bytes, contentInfo, explicitContent), sequence);
	const content = child(bytes, child(bytes, signedData, sequence), explicitContent);
	if (content === null) return null;
	const string = child(bytes, content, octetString) ?? child(bytes, content, constructedOctetString);
	return string === null ? null : octets(bytes, string);
}
