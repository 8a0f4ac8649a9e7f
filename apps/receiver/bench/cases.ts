/** One way of sending. */
export interface Case {
	readonly name: string;
	readonly title: string;
	readonly octets: number;
	/** At once. */
	readonly sessions: number;
	/** Sessions that are kept, or one connection a message. */
	readonly way: 'kept' | 'fresh';
	readonly tls: boolean;
	/** Each fsync takes 2 ms more. */
	readonly slowFsync: boolean;
	/** Whether the small run has it too. */
	readonly quick?: boolean;
	/** Least ratio to another system, from the product's targets. */
	readonly targets?: Readonly<Record<string, number>>;
}

const usual = { octets: 4096, sessions: 100, way: 'kept', tls: false, slowFsync: false } as const;

export const cases: readonly Case[] = [
	{
		...usual,
		name: 'kept',
		title: '4 KB, 100 kept sessions',
		quick: true,
		targets: { postfix: 6, 'discard-at-once': 0.6 },
	},
	{ ...usual, name: 'kept-20', title: '4 KB, 20 kept sessions', sessions: 20 },
	{ ...usual, name: 'large', title: '50 KB, 100 kept sessions', octets: 51_200, quick: true, targets: { postfix: 3 } },
	{
		...usual,
		name: 'large-20',
		title: '50 KB, 20 kept sessions',
		octets: 51_200,
		sessions: 20,
		targets: { postfix: 3 },
	},
	{
		...usual,
		name: 'fresh-20',
		title: '4 KB, one connection a message, 20 at once',
		sessions: 20,
		way: 'fresh',
		quick: true,
		targets: { postfix: 3 },
	},
	{
		...usual,
		name: 'fresh-100',
		title: '4 KB, one connection a message, 100 at once',
		way: 'fresh',
		targets: { postfix: 3 },
	},
	{ ...usual, name: 'tls', title: '4 KB, 100 kept sessions, TLS', tls: true },
	{
		...usual,
		name: 'tls-fresh',
		title: '4 KB, one connection a message, 20 at once, TLS',
		sessions: 20,
		way: 'fresh',
		tls: true,
	},
	{ ...usual, name: 'slow-disk', title: '4 KB, 100 kept sessions, 2 ms more for each fsync', slowFsync: true },
];
