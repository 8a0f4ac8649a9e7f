import { StraymailError } from '@straymail/contracts';

/** A sentence for a person; the stack only for what nobody foresaw. */
export const describeError = (error: unknown): string => {
	if (error instanceof StraymailError) return `straymail: ${error.message} (${error.code})`;
	if (error instanceof Error) return `straymail: unexpected failure, please report it: ${error.stack ?? error.message}`;
	return `straymail: unexpected failure: ${String(error)}`;
};
