/** A path of MAIL or RCPT as typed (RFC 5321 §4.1.2); both parts empty for the null sender. */
export interface MailPath {
	readonly address: string;
	/** As typed, with its quotes. */
	readonly localPart: string;
	readonly domain: string;
}

/** RFC 5321 §4.5.3.1.3 allows 256 octets; what people mistype may be longer, and an index row holds no more than this. */
const longestAddress = 1000;

/**
 * Control characters, and invisible ones that make an address look like another; joiners (U+200C, U+200D) belong to
 * some scripts. They may stand in no address, quoted or not.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that we look for
const unsafe = /[\x00-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffd]/;

/**
 * Reads the argument of MAIL FROM or RCPT TO leniently: dots anywhere, quoted local parts, no angle brackets, source
 * routes (ignored, RFC 5321 appendix C). Stray mail is mistyped mail; a strict reader would lose what we are here for.
 *
 * @param argument - what follows the colon.
 * @returns the path and the parameters behind it; null when no address can be made out.
 */
export const readMailPath = (argument: string): { path: MailPath; parameters: string } | null => {
	const text = argument.trimStart();
	const bracketed = text.startsWith('<');
	const start = bracketed ? 1 : 0;
	const end = endOfPath(text, start, bracketed ? '>' : ' ');
	if (end === -1) return null;
	const address = text.slice(start, end).replace(/^@[^\s,:@]+(?:,@[^\s,:@]+)*:/, '');
	const parameters = text.slice(bracketed ? end + 1 : end);
	if (bracketed && parameters !== '' && !parameters.startsWith(' ')) return null;
	const path = splitAddress(address);
	return path && { path, parameters };
};

const endOfPath = (text: string, start: number, stop: string): number => {
	let quoted = false;
	for (let at = start; at < text.length; at++) {
		const character = text[at];
		if (quoted && character === '\\') at++;
		else if (character === '"') quoted = !quoted;
		else if (!quoted && character === stop) return at;
	}
	// A quotation mark without its pair is a character like any other.
	return quoted ? text.indexOf(stop, start) : stop === ' ' ? text.length : -1;
};

const splitAddress = (address: string): MailPath | null => {
	if (address === '') return { address, localPart: '', domain: '' };
	if (unsafe.test(address) || Buffer.byteLength(address) > longestAddress) return null;
	// RFC 5321 §4.1.1.3 knows one address without a domain.
	if (address.toLowerCase() === 'postmaster') return { address, localPart: address, domain: '' };
	const at = address.lastIndexOf('@');
	const [localPart, domain] = [address.slice(0, at), address.slice(at + 1)];
	if (at < 1 || domain === '' || /[\s"<>]/.test(domain)) return null;
	return { address, localPart, domain };
};
