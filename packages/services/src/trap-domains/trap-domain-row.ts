import { StraymailError, type TrapDomain, type TrapPolicy } from '@straymail/contracts';

export type TrapDomainColumns = Omit<TrapDomain, 'createdAt'> & { readonly createdAt: Date };

export const trapDomainColumns = `"id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy", "excluded", "intendedDomain", "createdAt"`;

export const toTrapDomain = (row: TrapDomainColumns): TrapDomain => ({
	...row,
	createdAt: row.createdAt.toISOString(),
});

/** Keeping other people's mail needs a reason in law, on record. */
export const assertLegalBasis = (policy: TrapPolicy, legalBasis: string | null | undefined): void => {
	if (policy !== 'collect' && policy !== 'metadata-only') return;
	if (legalBasis?.trim()) return;
	throw new StraymailError(
		'legal-basis-needed',
		`The policy ${policy} keeps mail that was meant for others. Record the legal basis for it first (--basis "…"), or choose reject-with-hint.`,
	);
};
