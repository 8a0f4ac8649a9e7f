import type { Socket } from 'node:net';
import { type ProxyHeader, readProxyHeader } from './proxy-header.ts';

/** The specification asks for three seconds at least: one lost packet. */
const patienceMilliseconds = 5000;

/**
 * Reads the PROXY header off a new connection; what follows it stays for SMTP.
 *
 * @returns null when there was no valid header in time; the socket is then destroyed, as the specification demands:
 * to guess would let a client name itself.
 */
export const expectProxyHeader = (socket: Socket): Promise<ProxyHeader | null> =>
	new Promise((resolve) => {
		let octets = Buffer.alloc(0);
		const settle = (header: ProxyHeader | null) => {
			clearTimeout(timer);
			socket.off('readable', read).off('close', gone).off('end', gone).off('error', gone);
			if (header === null) socket.on('error', () => {}).destroy();
			else if (octets.length > header.length) socket.unshift(octets.subarray(header.length));
			resolve(header);
		};
		const gone = () => settle(null);
		const read = () => {
			for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
				octets = Buffer.concat([octets, chunk]);
				const header = readProxyHeader(octets);
				if (header === null) continue;
				settle(header === 'invalid' ? null : header);
				return;
			}
		};
		const timer = setTimeout(gone, patienceMilliseconds);
		socket.on('readable', read).on('close', gone).on('end', gone).on('error', gone);
	});
