import { isIP, SocketAddress } from 'node:net';

/** Whom a load balancer speaks for (HAProxy, 'The PROXY protocol', versions 1 and 2). */
export interface ProxyHeader {
	/** The client; null: the balancer speaks for itself, or does not know. */
	readonly client: { readonly address: string; readonly port: number } | null;
	/** Octets of the header; what follows is SMTP. */
	readonly length: number;
}

/** §2.2: the binary header begins so, which no version 1 header and no SMTP command does. */
const signature = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');
const firstLine = Buffer.from('PROXY ', 'latin1');
/** §2.1: the longest line of version 1, its end included. */
const longestLine = 107;
/** Far more than addresses and any sensible extensions need (§2.2 allows 65,551). */
const longestBinary = 4096;

/**
 * Reads the header at the beginning of a connection.
 *
 * @returns null when more octets are needed; `'invalid'` when this is none.
 */
export const readProxyHeader = (octets: Buffer): ProxyHeader | null | 'invalid' => {
	if (startsLike(octets, signature)) return octets.length < 16 ? null : readBinary(octets);
	if (startsLike(octets, firstLine)) return readLine(octets);
	return 'invalid';
};

const startsLike = (octets: Buffer, beginning: Buffer): boolean => {
	const length = Math.min(octets.length, beginning.length);
	return octets.compare(beginning, 0, length, 0, length) === 0;
};

const readLine = (octets: Buffer): ProxyHeader | null | 'invalid' => {
	const end = octets.subarray(0, longestLine).indexOf('\r\n');
	if (end === -1) return octets.length < longestLine ? null : 'invalid';
	const length = end + 2;
	const [, protocol, source, destination, sourcePort, destinationPort, ...more] = octets
		.toString('latin1', 0, end)
		.split(' ');
	if (protocol === 'UNKNOWN') return { client: null, length };
	const family = protocol === 'TCP4' ? 4 : protocol === 'TCP6' ? 6 : 0;
	if (family === 0 || more.length > 0 || isIP(source ?? '') !== family || isIP(destination ?? '') !== family)
		return 'invalid';
	if (!isPort(sourcePort) || !isPort(destinationPort)) return 'invalid';
	return { client: { address: canonical(source ?? '', family), port: Number(sourcePort) }, length };
};

const isPort = (text: string | undefined): boolean => /^(?:0|[1-9]\d{0,4})$/.test(text ?? '') && Number(text) <= 65_535;

const readBinary = (octets: Buffer): ProxyHeader | null | 'invalid' => {
	const versionAndCommand = octets.readUInt8(12);
	const family = octets.readUInt8(13) >> 4;
	const length = 16 + octets.readUInt16BE(14);
	const command = versionAndCommand & 0x0f;
	if (versionAndCommand >> 4 !== 2 || command > 1 || length > longestBinary) return 'invalid';
	if (octets.length < length) return null;
	// LOCAL: a health check of the balancer itself.
	if (command === 0) return { client: null, length };
	if (family === 1) {
		if (length < 16 + 12) return 'invalid';
		return { client: { address: [...octets.subarray(16, 20)].join('.'), port: octets.readUInt16BE(24) }, length };
	}
	if (family === 2) {
		if (length < 16 + 36) return 'invalid';
		const groups = Array.from({ length: 8 }, (_, i) => octets.readUInt16BE(16 + 2 * i).toString(16));
		return { client: { address: canonical(groups.join(':'), 6), port: octets.readUInt16BE(48) }, length };
	}
	// AF_UNSPEC and AF_UNIX name nobody on the network.
	return { client: null, length };
};

const canonical = (address: string, family: 4 | 6): string =>
	new SocketAddress({ address, family: family === 4 ? 'ipv4' : 'ipv6' }).address;
