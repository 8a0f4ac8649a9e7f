import type { Queryable } from '../client/queryable.ts';

export interface Person {
	readonly id: string;
	readonly name: string;
}

/** To whom a message can be assigned: the operator's own people who work on messages, by name. */
export const listPeople = async (db: Queryable): Promise<Person[]> => {
	const { rows } = await db.query<Person>(
		`SELECT "id", "name" FROM "User" WHERE "role" IN ('operator', 'analyst') ORDER BY lower("name"), "id"`,
	);
	return rows;
};

/**
 * Who takes care of messages, by user id. Empty for those who act for an organisation: who works on what is for the
 * operator's own people.
 */
export const readAssignees = async (
	db: Queryable,
	rows: readonly { readonly assignee: string | null }[],
): Promise<ReadonlyMap<string, Person>> => {
	const ids = [...new Set(rows.flatMap(({ assignee }) => assignee ?? []))];
	if (ids.length === 0) return new Map();
	const { rows: people } = await db.query<Person>(
		`SELECT a."id", coalesce(u."name", a."id") AS "name" FROM unnest($1::text[]) AS a("id")
		 LEFT JOIN "User" u ON u."id" = a."id" WHERE straymail_sees_all()`,
		[ids],
	);
	return new Map(people.map((person) => [person.id, person]));
};
