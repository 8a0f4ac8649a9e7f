import type { MessageStatus, Role, Sector, TrapPolicy, TrapScope } from '@straymail/contracts';

export const statusNames: Readonly<Record<MessageStatus, string>> = {
	received: 'Being read',
	new: 'New',
	reviewed: 'Reviewed',
	unreadable: 'Unreadable',
};

export const policyNames: Readonly<Record<TrapPolicy, { readonly name: string; readonly meaning: string }>> = {
	'reject-with-hint': {
		name: 'Reject with a hint',
		meaning: 'Refuse each message and tell the sender to check the address. Nothing is kept.',
	},
	collect: { name: 'Collect', meaning: 'Accept, seal and analyse each message. Needs a legal basis.' },
	'metadata-only': {
		name: 'Metadata only',
		meaning: 'Accept, keep who wrote to whom and when, and drop the content. Needs a legal basis.',
	},
	defer: { name: 'Defer', meaning: 'Answer “try again later”, so that senders queue. For the time until you decide.' },
};

export const scopeNames: Readonly<Record<TrapScope, string>> = {
	domain: 'This domain alone',
	'domain-and-subdomains': 'The domain and everything below it',
	tld: 'A whole top-level domain',
};

export const roleNames: Readonly<Record<Role, string>> = {
	operator: 'Operator',
	analyst: 'Analyst',
	liaison: 'Liaison',
	auditor: 'Auditor',
	admin: 'Administrator',
};

export const sectorNames: Readonly<Record<Sector, string>> = {
	military: 'Military',
	government: 'Government',
	diplomatic: 'Diplomatic',
	health: 'Health',
	finance: 'Finance',
	education: 'Education',
	business: 'Business',
	other: 'Other',
};

/** In the order in which they are offered. */
export const policies: readonly TrapPolicy[] = ['reject-with-hint', 'collect', 'metadata-only', 'defer'];
export const scopes: readonly TrapScope[] = ['domain', 'domain-and-subdomains', 'tld'];

/** A policy that keeps something needs a recorded legal basis. */
export const needsLegalBasis = (policy: TrapPolicy): boolean => policy === 'collect' || policy === 'metadata-only';
