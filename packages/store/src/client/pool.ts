import pg from 'pg';

export interface PoolOptions {
	/** Taken on for every connection; without it the login's own rights. */
	readonly role?: 'straymail_receiver' | 'straymail_service';
	/** Connections at most. */
	readonly max?: number;
	/** Shown in pg_stat_activity. */
	readonly applicationName: string;
	/** Milliseconds a statement may take; 0 for no limit. */
	readonly statementTimeout?: number;
}

/** A pool whose idle connections may break without ending the process: the next query gets a new one. */
export const createPool = (url: string, options: PoolOptions): pg.Pool => {
	const pool = new pg.Pool({
		connectionString: url,
		max: options.max ?? 10,
		application_name: options.applicationName,
		connectionTimeoutMillis: 5000,
		keepAlive: true,
		...(options.statementTimeout === undefined ? {} : { statement_timeout: options.statementTimeout }),
		...(options.role === undefined ? {} : { options: `-c role=${options.role}` }),
	});
	pool.on('error', () => {});
	return pool;
};
