import { isIPv6 } from 'node:net';

/** What one user commonly holds: an IPv4 address, or an IPv6 /64 (RFC 6177 §2). */
export const unitOf = (address: string): string => (isIPv6(address) ? firstGroups(address, 4) : address);

/** What one site commonly holds: an IPv4 /24, or an IPv6 /48. */
export const networkOf = (address: string): string =>
	isIPv6(address) ? firstGroups(address, 3) : `${address.slice(0, address.lastIndexOf('.'))}.0/24`;

/** The first 16-bit groups of an address whose zeros may be left out (RFC 4291 §2.2). */
const firstGroups = (address: string, count: number): string => {
	const [head = '', tail] = address.toLowerCase().split('::');
	const before = head === '' ? [] : head.split(':');
	const after = !tail ? [] : tail.split(':');
	// An IPv4 address at the end stands for two groups.
	const groupsAfter = after.length + (after.at(-1)?.includes('.') ? 1 : 0);
	const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - groupsAfter);
	const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
	return `${groups
		.slice(0, count)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':')}::/${16 * count}`;
};
