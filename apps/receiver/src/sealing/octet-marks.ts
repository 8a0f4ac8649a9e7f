/** What no mail should hold, and what other servers might take for the end of a line or of a message. */
export const octetMarks = ['bare-cr', 'bare-lf', 'nul'] as const;
export type OctetMark = (typeof octetMarks)[number];

const cr = 0x0d;
const lf = 0x0a;

/** Bits in the order of {@link octetMarks}. */
export const markOctets = (raw: Buffer): number =>
	(hasBareCr(raw) ? 1 : 0) | (hasBareLf(raw) ? 2 : 0) | (raw.includes(0) ? 4 : 0);

export const marksOf = (bits: number): OctetMark[] =>
	bits === 0 ? none : octetMarks.filter((_, index) => bits & (1 << index));

const none: OctetMark[] = [];

const hasBareCr = (raw: Buffer): boolean => {
	for (let at = raw.indexOf(cr); at !== -1; at = raw.indexOf(cr, at + 1)) if (raw[at + 1] !== lf) return true;
	return false;
};

const hasBareLf = (raw: Buffer): boolean => {
	for (let at = raw.indexOf(lf); at !== -1; at = raw.indexOf(lf, at + 1)) if (raw[at - 1] !== cr) return true;
	return false;
};
