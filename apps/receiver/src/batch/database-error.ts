/**
 * What a failed batch means. `away`: the connection broke, so the commit's outcome is unknown and the same ids are
 * tried again. `row`: a row is at fault, so each is tried alone. `refused`: the server cannot store at present.
 */
export type Failure = 'away' | 'row' | 'refused';

/**
 * SQLSTATE classes (PostgreSQL, appendix A). 08 connection, 57P0x shutdown, 57014 cancelled, 40 rolled back; 25006 a
 * server that only reads: after a failover the connection leads to the wrong one.
 */
const awayStates = /^(08|57P0|57014|40|25006)/;
/** 22 data exception, 23 constraint, 54 a limit exceeded. */
const rowStates = /^(22|23|54)/;

/** The five characters that PostgreSQL answers with; null when the error is not the server's. */
export const sqlStateOf = (error: unknown): string | null => {
	const code = (error as { code?: unknown }).code;
	return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && 'severity' in (error as object) ? code : null;
};

/** Errors without SQLSTATE come from the socket or the client library: refused, reset, timed out. */
export const classify = (error: unknown): Failure => {
	const state = sqlStateOf(error);
	if (state === null || awayStates.test(state)) return 'away';
	return rowStates.test(state) ? 'row' : 'refused';
};

/** For logs: the state and nothing of the message text, which may quote a row (law 3). */
export const reasonOf = (error: unknown): string =>
	sqlStateOf(error) ?? (error as { code?: string }).code ?? (error as Error).name;
