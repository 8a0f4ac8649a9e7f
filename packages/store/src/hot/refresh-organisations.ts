import type { Queryable } from '../client/queryable.ts';

/** Sets the organisations of messages from their recipients, whoever said whom those were meant for. */
export const refreshOrganisations = async (db: Queryable, ids: readonly string[]): Promise<void> => {
	await db.query(
		`UPDATE "Message" m SET "organisationIds" = ARRAY(
			SELECT DISTINCT r."organisationId" FROM "Recipient" r
			WHERE r."messageId" = m."id" AND r."organisationId" IS NOT NULL ORDER BY 1)
		WHERE m."id" = ANY ($1::uuid[])`,
		[ids],
	);
};
