import { organisationOfDomain, refreshOrganisations } from '@straymail/store';
import type pg from 'pg';

/** Whom one recipient of a message was meant for. */
export interface IntendedAnswer {
	readonly id: string;
	/** Its address, as the envelope has it. */
	readonly recipient: string;
	/** Null: nobody can tell, or it was not misdirected. */
	readonly address: string | null;
	/** Name of the owner; that of the domain's owner in the register when left out. */
	readonly organisation?: string | null;
}

const domainOf = (address: string | null): string | null => address?.slice(address.lastIndexOf('@') + 1) ?? null;

/** Sets whom recipients were meant for, and with them which organisations see the messages. */
export const setIntended = async (
	tx: pg.PoolClient,
	answers: readonly IntendedAnswer[],
	by: 'person' | 'machine',
): Promise<void> => {
	const domains = [...new Set(answers.flatMap(({ address }) => domainOf(address) ?? []))];
	const owners = new Map<string, Awaited<ReturnType<typeof organisationOfDomain>>>();
	for (const domain of domains) owners.set(domain, await organisationOfDomain(tx, domain));
	const records = answers.map(({ id, recipient, address, organisation }) => {
		const domain = domainOf(address);
		const owner = domain === null ? null : (owners.get(domain) ?? null);
		return {
			id,
			recipient,
			address,
			domain,
			organisation: organisation === undefined ? (owner?.name ?? null) : organisation,
			organisationId: owner?.id ?? null,
		};
	});
	await tx.query(
		`UPDATE "Recipient" r SET "intendedAddress" = a."address", "intendedDomain" = a."domain",
			"organisation" = a."organisation", "organisationId" = a."organisationId", "decided" = $2
		 FROM jsonb_to_recordset($1::jsonb) AS a("id" uuid, "recipient" text, "address" text, "domain" text,
			"organisation" text, "organisationId" uuid)
		 WHERE r."messageId" = a."id" AND r."address" = a."recipient"`,
		[JSON.stringify(records), by === 'person'],
	);
	await refreshOrganisations(tx, [...new Set(answers.map(({ id }) => id))]);
};
