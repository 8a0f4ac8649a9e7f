import pg from 'pg';

export interface PoolOptions {
	/** Taken on by every connection before its first use; without it the login's own rights. */
	readonly role?: 'straymail_receiver' | 'straymail_service';
	/** Connections at most. */
	readonly max?: number;
	/** Shown in pg_stat_activity. */
	readonly applicationName: string;
	/** Milliseconds a statement may take; 0 for no limit. */
	readonly statementTimeout?: number;
	/** Gets what happens to idle connections; they are replaced by themselves. */
	readonly onIdleError?: (error: Error) => void;
}

/** Milliseconds that the network may take on top of the statement before the connection counts as dead. */
const networkAllowance = 5000;

/**
 * A pool whose idle connections may break without ending the process: the next query gets a new one. A server that
 * no longer answers fails the query too, a little after the statement's own limit.
 */
export const createPool = (url: string, options: PoolOptions): pg.Pool => {
	const { role, statementTimeout = 30_000 } = options;
	const pool = new pg.Pool({
		connectionString: url,
		max: options.max ?? 10,
		application_name: options.applicationName,
		connectionTimeoutMillis: 5000,
		keepAlive: true,
		statement_timeout: statementTimeout,
		...(statementTimeout === 0 ? {} : { query_timeout: statementTimeout + networkAllowance }),
		// Not in the connection's start-up options: those a URL may replace, and with the role row-level security would go.
		...(role === undefined
			? {}
			: {
					onConnect: async (client: pg.ClientBase) => {
						await client.query(`SET ROLE ${role}`);
					},
				}),
	});
	pool.on('error', options.onIdleError ?? (() => {}));
	// A connection that breaks between two statements of a transaction has nobody to tell: the next one fails, and
	// that is where it is handled. Without a listener it would end the process.
	pool.on('connect', (client) => client.on('error', () => {}));
	return pool;
};
