import type { Role, Sector, TrapDomain } from '@straymail/contracts';

/** `GET /api/me`. */
export interface Me {
	readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly role: Role };
	/** An authenticator app or a passkey is set up. */
	readonly secondFactor: boolean;
	readonly passwordSet: boolean;
	readonly firstRun: { readonly trapDomains: number };
	readonly passkeys: number;
}

export interface DomainSuggestion {
	readonly domain: string;
	readonly organisation: string;
	/** 0 to 1. */
	readonly probability: number;
}

export interface OrganisationItem {
	readonly id: string;
	readonly name: string;
	readonly sector: Sector | string | null;
	readonly country: string | null;
	readonly domains: readonly string[];
}

export interface AuditItem {
	readonly id: string | number;
	readonly at: string;
	readonly actor: string;
	readonly action: string;
	readonly target: string | null;
	readonly detail: unknown;
}

export interface AuditPage {
	readonly items: readonly AuditItem[];
	readonly nextCursor: string | null;
	readonly chain: 'intact' | 'broken';
}

/** What `PATCH /api/trap-domains/:id` takes. */
export interface TrapDomainChange {
	readonly policy?: TrapDomain['policy'];
	readonly legalBasis?: string;
	readonly excluded?: readonly string[];
	readonly intendedDomain?: string | null;
}
