/** What no mail should hold, and what other servers might take for the end of a line or of a message. */
export const octetMarks = ['bare-cr', 'bare-lf', 'nul'] as const;
export type OctetMark = (typeof octetMarks)[number];

const cr = 0x0d;
const lf = 0x0a;

/** Bits in the order of {@link octetMarks}. A text of one octet a character is searched five times as fast as a Buffer. */
export const markOctets = (raw: Buffer): number => {
	const text = raw.toString('latin1');
	return (hasBareCr(text) ? 1 : 0) | (hasBareLf(text) ? 2 : 0) | (raw.includes(0) ? 4 : 0);
};

export const marksOf = (bits: number): OctetMark[] =>
	bits === 0 ? none : octetMarks.filter((_, index) => bits & (1 << index));

const none: OctetMark[] = [];

const hasBareCr = (text: string): boolean => {
	for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
		if (text.charCodeAt(at + 1) !== lf) return true;
	return false;
};

const hasBareLf = (text: string): boolean => {
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
		if (text.charCodeAt(at - 1) !== cr) return true;
	return false;
};
