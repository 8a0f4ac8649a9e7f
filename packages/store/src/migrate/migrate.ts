import { StraymailError } from '@straymail/contracts';
import pg from 'pg';
import { noFilters, readMigrations } from './migrations.ts';
import { type OpenSchemaEngine, openSchemaEngine } from './schema-engine.ts';

/** Any number will do, as long as all our programs use the same. */
const migrationLock = 7_260_412;

/**
 * Applies the migrations that are missing, as `prisma migrate deploy` does. Several programs may call it at once:
 * an advisory lock lets one work.
 *
 * @throws {StraymailError} `migration-failed` with the migration and what the database said; `database-away`.
 */
export const migrate = async (url: string): Promise<{ applied: string[] }> => {
	const guard = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 10_000,
		application_name: 'straymail-migrate',
	});
	guard.on('error', () => {});
	try {
		await guard.connect();
	} catch (cause) {
		throw new StraymailError(
			'database-away',
			`The database does not answer (${(cause as Error).message}). Start it, or check DATABASE_URL.`,
			{ cause },
		);
	}
	let opened: OpenSchemaEngine | undefined;
	try {
		await guard.query('SELECT pg_advisory_lock($1)', [migrationLock]);
		opened = await openSchemaEngine(url);
		const { appliedMigrationNames } = await opened.engine.applyMigrations({
			migrationsList: await readMigrations(),
			filters: noFilters,
		});
		return { applied: appliedMigrationNames };
	} catch (cause) {
		throw new StraymailError(
			'migration-failed',
			`The database could not be brought up to date: ${opened?.explain(cause) ?? (cause as Error).message}\nNothing was changed by the migration that failed. The role needs the right to create tables and roles.`,
			{ cause },
		);
	} finally {
		await opened?.close();
		await guard.end().catch(() => {});
	}
};
