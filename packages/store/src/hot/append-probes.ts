import type { Queryable } from '../client/queryable.ts';
import { storableText } from '../client/storable-text.ts';

/** Attempts of one kind by one client within an hour. */
export interface ProbeCount {
	/** The beginning of the hour. */
	readonly hour: Date;
	readonly clientAddress: string;
	readonly type: string;
	/** The name that the client last gave. */
	readonly helo: string;
	readonly times: number;
	readonly lastSeenAt: Date;
}

/** Adds to the counts of probes. */
export const appendProbes = async (db: Queryable, probes: readonly ProbeCount[]): Promise<void> => {
	if (probes.length === 0) return;
	await db.query(
		`INSERT INTO "Probe" ("hour", "clientAddress", "type", "helo", "times", "lastSeenAt")
		SELECT * FROM unnest($1::timestamptz[], $2::inet[], $3::text[], $4::text[], $5::int[], $6::timestamptz[])
		ON CONFLICT ("hour", "clientAddress", "type") DO UPDATE SET "times" = "Probe"."times" + excluded."times",
			"helo" = excluded."helo", "lastSeenAt" = greatest("Probe"."lastSeenAt", excluded."lastSeenAt")`,
		[
			probes.map(({ hour }) => hour.toISOString()),
			probes.map(({ clientAddress }) => clientAddress),
			probes.map(({ type }) => type),
			probes.map(({ helo }) => storableText(helo)),
			probes.map(({ times }) => times),
			probes.map(({ lastSeenAt }) => lastSeenAt.toISOString()),
		],
	);
};
