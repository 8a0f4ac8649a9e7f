import { readOverview } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';

type Counts = Awaited<ReturnType<typeof readOverview>>;

export interface RecentCounts {
	readonly counts: Counts;
	readonly at: Date;
}

interface Kept extends RecentCounts {
	/** Milliseconds. */
	readonly until: number;
}

/** Counting takes a share of one in so many of the time, however large the archive: on a small one it is always fresh. */
const share = 20;
const longestMilliseconds = 60_000;
/** How long one count may take before another begins. */
const countingMilliseconds = 10_000;

const kept = new WeakMap<pg.Pool, Map<string, Kept>>();

/** People of the operator see the same; a liaison sees what its organisation sees. */
const scopeOf = ({ role, organisationId }: Context['actor']): string =>
	role === 'liaison' ? (organisationId ?? 'nobody') : 'all';

/**
 * Counts of all messages that the actor may see. They take the longer the larger the archive is, and are kept for twenty
 * times as long as they took, a minute at most; `at` says when they were made.
 */
export const recentCounts = async (tx: pg.PoolClient, { pool, actor, now }: Context): Promise<RecentCounts> => {
	const scopes = kept.get(pool) ?? new Map<string, Kept>();
	kept.set(pool, scopes);
	const scope = scopeOf(actor);
	const before = performance.now();
	const known = scopes.get(scope);
	if (known && known.until > before) return known;
	// Whoever asks meanwhile gets what is there, rather than counting the same once more.
	if (known) scopes.set(scope, { ...known, until: before + countingMilliseconds });
	const counts = await readOverview(tx);
	const after = performance.now();
	const fresh = { counts, at: now(), until: after + Math.min(longestMilliseconds, (after - before) * share) };
	scopes.set(scope, fresh);
	return fresh;
};
