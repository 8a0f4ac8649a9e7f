import { kinds, levels, type Period } from '@straymail/contracts';

/** Days that a period looks back; null: without end. */
export const daysOf: Readonly<Record<Period, number | null>> = { '7d': 7, '30d': 30, '90d': 90, all: null };

/** Columns that count, one for each kind and each level, of rows that have `"kind"` and `"level"`. */
export const spreadColumns = `ARRAY[${kinds.map((kind) => `count(*) FILTER (WHERE "kind" = '${kind}')`).join(', ')}]::int[] AS "kinds",
	ARRAY[${levels.map((_, rank) => `count(*) FILTER (WHERE "level" = ${rank})`).join(', ')}]::int[] AS "levels"`;

/** Numbers in the order of their names. */
export const named = <T extends string>(names: readonly T[], numbers: readonly number[]): Record<T, number> =>
	Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? 0])) as Record<T, number>;

/**
 * Condition on the id of `"Message" m`, which holds the time of its making: it picks partitions and ends a walk from
 * the newest on. `$n` is the number of the parameter with the period's days, null for all.
 */
export const sinceCondition = (parameter: string): string =>
	`(${parameter}::int IS NULL OR m."id" >= straymail_uuid_floor(now() - make_interval(days => ${parameter}::int)))`;
