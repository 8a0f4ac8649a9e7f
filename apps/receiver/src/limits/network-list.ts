import { BlockList, isIP } from 'node:net';
import { StraymailError } from '@straymail/contracts';

/** Addresses and networks that somebody named. */
export interface NetworkList {
	readonly empty: boolean;
	has(address: string): boolean;
}

/**
 * @param entries - `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32`.
 * @param setting - where they stand, for the error.
 * @throws {StraymailError} `setting-invalid`.
 */
export const createNetworkList = (entries: readonly string[], setting: string): NetworkList => {
	const list = new BlockList();
	for (const entry of entries) {
		const [address = '', length, more] = entry.split('/');
		const family = isIP(address);
		const longest = family === 6 ? 128 : 32;
		const bits = length === undefined ? longest : /^\d{1,3}$/.test(length) ? Number(length) : -1;
		if (family === 0 || more !== undefined || bits < 0 || bits > longest) {
			throw new StraymailError(
				'setting-invalid',
				`${setting}: "${entry}" is neither an address nor a network. Write it like 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32.`,
			);
		}
		list.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
	}
	return {
		empty: entries.length === 0,
		has: (given) => {
			const address = plainAddress(given);
			const family = isIP(address);
			return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
		},
	};
};

/** An IPv4 address that came in over an IPv6 socket is an IPv4 address; a zone names an interface of ours. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
