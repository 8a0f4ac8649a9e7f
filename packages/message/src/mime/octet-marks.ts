import type { OctetMarks } from '@straymail/contracts';

const LF = 0x0a;
const CR = 0x0d;

/** True when an LF stands without a CR before it. */
function hasBareLf(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
		if (bytes[at - 1] !== CR) return true;
	}
	return false;
}

/** True when a CR stands without an LF behind it. */
function hasBareCr(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
		if (bytes[at + 1] !== LF) return true;
	}
	return false;
}

/** Octets that RFC 5321 §2.3.8 and RFC 5322 §2.3 forbid and that some systems take for a line end. */
export function markOctets(bytes: Uint8Array): OctetMarks {
	return { bareCr: hasBareCr(bytes), bareLf: hasBareLf(bytes), nul: bytes.includes(0) };
}
