/** A part's name as people read it: `attachment:a.pdf` is the file's name. */
export const partName = (part: string): string => {
	if (part.startsWith('attachment:')) return part.slice('attachment:'.length);
	return part.charAt(0).toUpperCase() + part.slice(1);
};

const reasons: Readonly<Record<string, string>> = {
	encrypted: 'it is encrypted',
	'smime-encrypted': 'it is encrypted with S/MIME',
	'pgp-encrypted': 'it is encrypted with OpenPGP',
	'timed-out': 'reading it took too long',
	'too-large': 'it is too large',
	'too-many-parts': 'it has too many parts',
	'too-deep': 'it is nested too deeply',
	'headers-too-large': 'its headers are too large',
	'inflates-too-much': 'it grows too much when unpacked',
	'too-many-entries': 'it holds too many files',
	broken: 'it is broken',
	'unsupported-type': 'its type is not supported',
	'no-text': 'it holds no text',
	'out-of-memory': 'reading it took too much memory',
};

/** Why something was not read, as the end of a sentence. */
export const notReadReason = (reason: string): string => reasons[reason] ?? reason;
