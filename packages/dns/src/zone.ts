import type { DnsRecord } from '@straymail/contracts';

/** Octets of one character-string (RFC 1035 §3.3). */
const longestString = 255;
/** Seconds: short enough to change one's mind within the hour. */
const timeToLive = 3600;

/** A TXT value as character-strings in quotes (RFC 1035 §5.1). */
const quoted = (value: string): string => {
	const pieces = value.match(new RegExp(`.{1,${longestString}}`, 'gs')) ?? [''];
	return pieces.map((piece) => `"${piece.replace(/[\\"]/g, '\\$&')}"`).join(' ');
};

/** Lines of a zone file, a record each. */
export const zoneLines = ({ name, type, values }: Pick<DnsRecord, 'name' | 'type' | 'values'>): string =>
	values.map((value) => `${name}. ${timeToLive} IN ${type} ${type === 'TXT' ? quoted(value) : `${value}.`}`).join('\n');
