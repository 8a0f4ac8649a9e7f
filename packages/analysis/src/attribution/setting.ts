import type { Evidence } from '@straymail/contracts';
import type { DomainCandidate } from './candidates.ts';
import type { LocalPart } from './local-part.ts';
import type { Named } from './named-domains.ts';
import type { Distinction } from './names.ts';

/** A candidate with what its name and country say. */
export interface Placed {
	readonly candidate: DomainCandidate;
	/** ISO 3166-1, `INT`, or empty where nothing tells. */
	readonly country: string;
	readonly distinction: Distinction;
}

/** What the candidates of one recipient are weighed against. */
export interface Setting {
	readonly named: Named;
	readonly localPart: LocalPart;
	/** Country of the recipient's own ending; empty for none. */
	readonly endingCountry: string;
	/** All candidates of the recipient. */
	readonly placed: readonly Placed[];
	/** Countries whose organisations the register knows. */
	readonly countries: ReadonlySet<string>;
	/** Whether a domain is received for because it is mistaken. */
	readonly isOurs: (domain: string) => boolean;
}

/** A candidate with what speaks for it. */
export interface Weighed extends Placed {
	readonly evidence: readonly Evidence[];
	/** Log-odds. */
	readonly score: number;
}
