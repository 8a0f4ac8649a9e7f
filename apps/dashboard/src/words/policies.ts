import type { TrapPolicy, TrapScope } from '@straymail/contracts';

/** In the order in which they are offered. */
export const policies: readonly TrapPolicy[] = ['reject-with-hint', 'collect', 'metadata-only', 'defer'];
export const scopes: readonly TrapScope[] = ['domain', 'domain-and-subdomains', 'tld'];

/** A policy that keeps something needs a recorded legal basis. */
export const needsLegalBasis = (policy: TrapPolicy): boolean => policy === 'collect' || policy === 'metadata-only';
