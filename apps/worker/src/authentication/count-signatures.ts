const lineFeed = 0x0a;

/** DKIM-Signature fields in the header (RFC 5322 §2.2), counted without reading the rest of the message. */
export const countSignatures = (raw: Buffer): number => {
	let count = 0;
	for (let at = 0; at < raw.length; ) {
		const end = raw.indexOf(lineFeed, at);
		const length = (end === -1 ? raw.length : end) - at;
		if (length <= 1 && (length === 0 || raw[at] === 0x0d)) return count;
		if (
			raw
				.toString('latin1', at, at + 15)
				.toLowerCase()
				.startsWith('dkim-signature')
		)
			count++;
		if (end === -1) return count;
		at = end + 1;
	}
	return count;
};
