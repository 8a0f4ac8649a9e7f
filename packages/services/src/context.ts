import type { Opener } from '@straymail/sealing';
import type { WordIndex } from '@straymail/store';
import type pg from 'pg';
import type { Actor } from './actor.ts';

export interface ExtractedPart {
	readonly contentType: string;
	readonly fileName: string | null;
	readonly bytes: Uint8Array;
}

/** A training of the words of unsolicited mail; `packages/analysis` has one. */
export interface Learner {
	/** Words of a raw message that may be learned. */
	readonly tokensOf: (raw: Uint8Array) => Promise<ReadonlySet<string>>;
	/** Throws RangeError when there is too little to learn from. */
	readonly learn: (documents: readonly { tokens: ReadonlySet<string>; unsolicited: boolean }[]) => {
		readonly unsolicited: number;
		readonly other: number;
		readonly before: number;
		readonly after: number;
		readonly model: unknown;
	};
}

/** What a verb works with. Apps make one a request. */
export interface Context {
	readonly pool: pg.Pool;
	readonly actor: Actor;
	readonly now: () => Date;
	/** Opens sealed messages; only programs that hold the private key have one. */
	readonly opener?: Opener;
	/** Finds words in the blind index; only programs that hold the search key have one. */
	readonly index?: WordIndex;
	/** Takes a part out of a raw message: `headers`, `body`, `html` or `attachment:N`. */
	readonly extractPart?: (raw: Uint8Array, part: string) => Promise<ExtractedPart | null>;
	readonly learner?: Learner;
	/** Who is most likely meant by mail to a domain, best first. */
	readonly suggestDomain?: (domain: string) => readonly { domain: string; organisation: string; probability: number }[];
}
