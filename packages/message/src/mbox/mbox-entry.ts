const lineFeed = 0x0a;
const greaterThan = 0x3e;
const quote = Buffer.from('>');
const separator = Buffer.from('From ');

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

/** As asctime() writes it, in UTC (RFC 4155 appendix A): `Thu Nov 28 20:17:05 2026`. */
const separatorDate = (at: Date): string =>
	`${days[at.getUTCDay()]} ${months[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2)} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${at.getUTCFullYear()}`;

/** No blank and no control character may stand in the separator line; the null sender is written so by custom. */
const separatorSender = (address: string): string => address.replace(/[\s\p{C}]+/gu, '_') || 'MAILER-DAEMON';

/** Lines that look like a separator, quoted or not, get one `>` more. */
const quoted = (raw: Uint8Array): Buffer[] => {
	const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
	const pieces: Buffer[] = [];
	let written = 0;
	for (let start = 0; start < octets.length; ) {
		let word = start;
		while (octets[word] === greaterThan) word += 1;
		if (octets.subarray(word, word + separator.length).equals(separator)) {
			pieces.push(octets.subarray(written, start), quote);
			written = start;
		}
		const end = octets.indexOf(lineFeed, start);
		if (end < 0) break;
		start = end + 1;
	}
	pieces.push(octets.subarray(written));
	return pieces;
};

/**
 * A message as it stands in an mbox file of the sort `mboxrd`, from which its octets can be had back exactly: those of
 * its lines that begin with `From `, after any number of `>`, get one more (RFC 4155 appendix A, mbox(5) of qmail).
 */
export const mboxEntry = (
	raw: Uint8Array,
	{ sender, receivedAt }: { readonly sender: string; readonly receivedAt: Date },
): Buffer => {
	const ends = raw.length > 0 && raw.at(-1) !== lineFeed ? '\n' : '';
	return Buffer.concat([
		Buffer.from(`From ${separatorSender(sender)} ${separatorDate(receivedAt)}\n`),
		...quoted(raw),
		Buffer.from(`${ends}\n`),
	]);
};
