import { type DecisionInput, levelRank } from '@straymail/contracts';
import { organisationOfDomain, refreshOrganisations } from '@straymail/store';
import type pg from 'pg';

/** Lets the answer hold: in lists, searches and counts a person's word stands before the machine's. */
export const applyDecision = async (
	tx: pg.PoolClient,
	id: string,
	decision: DecisionInput,
	item: string,
): Promise<void> => {
	switch (decision.field) {
		case 'kind':
			await tx.query('UPDATE "Message" SET "decidedKind" = $2, "kind" = $2 WHERE "id" = $1', [id, decision.value]);
			break;
		case 'level':
			await tx.query('UPDATE "Message" SET "decidedLevel" = $2, "level" = $2 WHERE "id" = $1', [
				id,
				levelRank(decision.value),
			]);
			break;
		case 'categories':
			await tx.query('UPDATE "Message" SET "decidedCategories" = $2::jsonb, "categories" = $3 WHERE "id" = $1', [
				id,
				JSON.stringify(decision.value),
				decision.value,
			]);
			break;
		case 'intended': {
			const domain = decision.value?.slice(decision.value.lastIndexOf('@') + 1) ?? null;
			const owner = domain === null ? null : await organisationOfDomain(tx, domain);
			await tx.query(
				`UPDATE "Recipient" SET "intendedAddress" = $3, "intendedDomain" = $4, "organisation" = $5, "organisationId" = $6,
					"decided" = true WHERE "messageId" = $1 AND "address" = $2`,
				[id, item, decision.value, domain, owner?.name ?? null, owner?.id ?? null],
			);
			await refreshOrganisations(tx, [id]);
			break;
		}
		case 'finding':
			// The row stays as the machine's answer; readers see the decision beside it.
			break;
	}
};

/** Lets the machine's own answer hold again. */
export const restoreMachineAnswer = async (
	tx: pg.PoolClient,
	id: string,
	field: string,
	item: string,
): Promise<void> => {
	await restore[field]?.(tx, id, item);
};

const restore: Readonly<Record<string, (tx: pg.PoolClient, id: string, item: string) => Promise<unknown>>> = {
	kind: (tx, id) => tx.query('UPDATE "Message" SET "decidedKind" = NULL, "kind" = "machineKind" WHERE "id" = $1', [id]),
	level: (tx, id) =>
		tx.query('UPDATE "Message" SET "decidedLevel" = NULL, "level" = "machineLevel" WHERE "id" = $1', [id]),
	categories: (tx, id) =>
		tx.query(
			'UPDATE "Message" SET "decidedCategories" = NULL, "categories" = coalesce("machineCategories", ARRAY[]::text[]) WHERE "id" = $1',
			[id],
		),
	intended: async (tx, id, item) => {
		const { rows } = await tx.query<{ address: string | null }>(
			`SELECT i->>'address' AS "address" FROM "Message" m, jsonb_array_elements(m."intended") i
			 WHERE m."id" = $1 AND i->>'recipient' = $2`,
			[id, item],
		);
		const value = rows[0]?.address ?? null;
		await applyDecision(tx, id, { field: 'intended', recipient: item, value }, item);
		await tx.query('UPDATE "Recipient" SET "decided" = false WHERE "messageId" = $1 AND "address" = $2', [id, item]);
	},
};
