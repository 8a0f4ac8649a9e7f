/** The commands that we know (RFC 5321 §4.1, RFC 3207, RFC 3030, Postfix' XCLIENT). */
export const verbs: ReadonlySet<string> = new Set(
	'HELO EHLO MAIL RCPT DATA BDAT RSET NOOP QUIT HELP VRFY EXPN STARTTLS XCLIENT'.split(' '),
);

/** Commands that must be the last of a group (RFC 2920 §3.1, RFC 3207 §4): what stands behind them was sent blindly. */
export const lastOfGroup: ReadonlySet<string> = new Set(
	'HELO EHLO DATA NOOP HELP VRFY EXPN STARTTLS XCLIENT'.split(' '),
);

/** Commands that may come between the chunks of a message (RFC 3030 §2). */
export const betweenChunks: ReadonlySet<string> = new Set('BDAT RSET NOOP QUIT EHLO HELO'.split(' '));

/** Commands that need a greeting before them (RFC 5321 §4.1.4). */
export const afterGreeting: ReadonlySet<string> = new Set('MAIL RCPT DATA'.split(' '));

/** The command's name, in capitals. */
export const verbOf = (line: Buffer): string => {
	let end = 0;
	while (end < line.length && end < longestVerb && isLetter(line[end] ?? 0)) end++;
	return line.toString('latin1', 0, end).toUpperCase();
};

const longestVerb = 16;
const isLetter = (octet: number): boolean => (octet | 0x20) >= 0x61 && (octet | 0x20) <= 0x7a;
