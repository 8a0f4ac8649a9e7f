import type { ReceiverState } from '@straymail/contracts';
import type { Queryable } from '../client/queryable.ts';

/** What a receiver says of itself. */
export interface ReceiverReport {
	readonly id: string;
	readonly host: string;
	readonly port: number;
	readonly processId: number;
	readonly startedAt: Date;
	readonly connections: number;
	readonly accepted: number;
	readonly refused: number;
	/** Why it takes no mail; null when all is well. */
	readonly trouble: string | null;
	/** The last reason why it took none. */
	readonly lastError: string | null;
	readonly lastErrorAt: Date | null;
}

/** Seconds without a word after which a receiver counts as stale: three reports that did not come. */
const staleSeconds = 30;
/** Receivers that ended longer ago than this are of no interest. */
const shownHours = 24;

/** Writes or renews what a receiver says of itself. */
export const reportReceiver = async (db: Queryable, report: ReceiverReport): Promise<void> => {
	await db.query(
		`INSERT INTO "ReceiverProcess" ("id", "host", "port", "processId", "startedAt", "lastSeenAt", "connections", "accepted",
			"refused", "trouble", "lastError", "lastErrorAt")
		 VALUES ($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, $10, $11)
		 ON CONFLICT ("id") DO UPDATE SET "lastSeenAt" = now(), "connections" = excluded."connections",
			"accepted" = excluded."accepted", "refused" = excluded."refused", "trouble" = excluded."trouble",
			"lastError" = excluded."lastError", "lastErrorAt" = excluded."lastErrorAt"`,
		[
			report.id,
			report.host,
			report.port,
			report.processId,
			report.startedAt,
			report.connections,
			report.accepted,
			report.refused,
			report.trouble,
			report.lastError,
			report.lastErrorAt,
		],
	);
};

/** A receiver that ends as it was asked to is not missed. */
export const endReceiver = async (db: Queryable, id: string): Promise<void> => {
	await db.query(`UPDATE "ReceiverProcess" SET "endedAt" = now() WHERE "id" = $1`, [id]);
};

/** Clears away receivers that have not been heard of for a week. */
export const forgetReceivers = async (db: Queryable): Promise<void> => {
	await db.query(`DELETE FROM "ReceiverProcess" WHERE "lastSeenAt" < now() - interval '7 days'`);
};

interface Row extends Omit<ReceiverState, 'startedAt' | 'lastSeenAt' | 'lastErrorAt' | 'accepted' | 'refused'> {
	readonly startedAt: Date;
	readonly lastSeenAt: Date;
	readonly lastErrorAt: Date | null;
	readonly accepted: string;
	readonly refused: string;
}

/** Receivers heard of in the last day that have not ended, those that run first. */
export const readReceivers = async (db: Queryable): Promise<ReceiverState[]> => {
	const { rows } = await db.query<Row>(
		`SELECT "id", "host", "port", "processId", "startedAt", "lastSeenAt", "connections", "accepted", "refused", "lastError", "lastErrorAt",
			CASE WHEN "lastSeenAt" < now() - make_interval(secs => $1) THEN 'stale' WHEN "trouble" IS NOT NULL THEN 'troubled' ELSE 'up' END AS "state"
		 FROM "ReceiverProcess" WHERE "endedAt" IS NULL AND "lastSeenAt" > now() - make_interval(hours => $2)
		 ORDER BY "lastSeenAt" < now() - make_interval(secs => $1), "host", "port", "startedAt" DESC, "id"`,
		[staleSeconds, shownHours],
	);
	return rows.map((row) => ({
		...row,
		startedAt: row.startedAt.toISOString(),
		lastSeenAt: row.lastSeenAt.toISOString(),
		lastErrorAt: row.lastErrorAt?.toISOString() ?? null,
		accepted: Number(row.accepted),
		refused: Number(row.refused),
	}));
};
