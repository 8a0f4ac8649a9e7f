/** Whoever speaks something else at an SMTP port looks for a service or for a way through, not for us. */
export type ForeignProtocol = 'http' | 'open-proxy' | 'tls' | 'other-protocol';

const httpRequest = /^(?:OPTIONS|GET|HEAD|POST|PUT|DELETE|TRACE|PATCH|PRI) \S.* HTTP\/\d/i;
const proxyRequest = /^CONNECT \S+(?: HTTP\/\d.*)?$|^(?:GET|POST|HEAD) https?:\/\//i;
const otherGreeting = /^(?:SSH-\d|\* OK|\+OK|NICK |USER .* :|OPTIONS sip|[A-Z]+ sips?:)/i;

/** What the first line of a session is when it is no SMTP; null when it may be. */
export const foreignLine = (line: string): ForeignProtocol | null => {
	if (proxyRequest.test(line)) return 'open-proxy';
	if (httpRequest.test(line)) return 'http';
	return otherGreeting.test(line) ? 'other-protocol' : null;
};

/**
 * What the first octets of a session are when they cannot begin an SMTP command: a TLS handshake (RFC 8446 §5.1),
 * SOCKS 4 and 5 (RFC 1928), RDP (RFC 1006), or other octets below the letters.
 */
export const foreignOctets = (octets: Buffer): ForeignProtocol | null => {
	const [first = 0x20, second = 0] = octets;
	if (first === 0x16 && second === 0x03) return 'tls';
	if (first === 0x04 || first === 0x05) return 'open-proxy';
	const begins = first >= 0x20 || first === 0x0d || first === 0x0a || first === 0x09;
	return begins && first !== 0x7f ? null : 'other-protocol';
};
