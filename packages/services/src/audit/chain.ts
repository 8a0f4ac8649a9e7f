import { createHash } from 'node:crypto';

export interface ChainEntry {
	readonly chain: string;
	/** From 1, without gaps. */
	readonly number: number;
	readonly at: Date;
	readonly actor: string;
	readonly actorName: string;
	readonly action: string;
	readonly target: string | null;
	readonly detail: unknown;
	readonly previousHash: Buffer;
}

/** The same value as the same text, whatever order its keys came in (after RFC 8785). */
const canonical = (value: unknown): string => {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value)
		.filter(([, entry]) => entry !== undefined)
		.toSorted(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
};

/** What the first entry of a chain follows. */
export const genesis: Buffer = Buffer.alloc(32);

/** SHA-256 over the entry and the hash before it: whoever changes one entry has to change all after it. */
export const hashEntry = (entry: ChainEntry): Buffer => {
	const { chain, number, at, actor, actorName, action, target, detail, previousHash } = entry;
	return createHash('sha256')
		.update(previousHash)
		.update(canonical({ chain, number, at: at.toISOString(), actor, actorName, action, target, detail }))
		.digest();
};
