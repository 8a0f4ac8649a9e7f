import { domainToASCII } from 'node:url';

/**
 * One spelling for a domain: lower case, A-labels (RFC 5890 §2.3.2.1, mapped by UTS 46), no dot at the end.
 * What is no valid IDN is kept as typed, in lower case: it simply matches nothing.
 */
export const canonicalDomain = (domain: string): string => {
	const name = domain.trim().toLowerCase().replace(/\.$/, '');
	// The URL parser decodes percent signs and reads numbers as addresses; plain names need none of it.
	if (/^[\0-\x7f]*$/.test(name)) return name;
	return domainToASCII(name) || name;
};
