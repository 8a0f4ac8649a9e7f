import type pg from 'pg';

/** A pool or one of its connections. */
export type Queryable = Pick<pg.Pool | pg.PoolClient, 'query'>;
