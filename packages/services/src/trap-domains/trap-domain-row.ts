import { StraymailError, type TrapDomain, type TrapPolicy } from '@straymail/contracts';
import type { Queryable } from '@straymail/store';

export type TrapDomainColumns = Omit<TrapDomain, 'createdAt'> & { readonly createdAt: Date };

export const trapDomainColumns = `"id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy", "excluded", "intendedDomain", "createdAt",
	coalesce((
		SELECT json_agg(json_build_object('id', r."id", 'pattern', r."pattern", 'policy', r."policy",
			'legalBasis', r."legalBasis", 'basisRecordedBy', r."basisRecordedBy") ORDER BY r."pattern")
		FROM "RecipientRule" r WHERE r."trapDomainId" = "TrapDomain"."id"
	), '[]') AS "rules"`;

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

/**
 * The trap domain as it stands now.
 *
 * @throws {StraymailError} `not-found`.
 */
export const readTrapDomain = async (tx: Queryable, id: string): Promise<TrapDomain> => {
	const { rows } = await tx.query<TrapDomainColumns>(`SELECT ${trapDomainColumns} FROM "TrapDomain" WHERE "id" = $1`, [
		id,
	]);
	const [row] = rows;
	if (!row) throw new StraymailError('not-found', 'There is no such trap domain.');
	return toTrapDomain(row);
};
