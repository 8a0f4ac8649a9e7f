/**
 * Every code Straymail's programs answer with; `docs/errors.md` lists each (a test compares).
 * The value is the HTTP status that the API maps it to.
 */
export const errorStatus = {
	'bad-request': 400,
	'search-syntax': 400,
	'cursor-invalid': 400,
	'not-signed-in': 401,
	'second-factor-needed': 403,
	'second-factor-wrong': 403,
	'second-factor-missing': 403,
	'not-allowed': 403,
	'message-locked': 403,
	'origin-not-allowed': 403,
	'not-found': 404,
	'message-destroyed': 410,
	'part-not-found': 404,
	'preview-failed': 422,
	'trap-domain-exists': 409,
	'trap-domain-invalid': 400,
	'legal-basis-needed': 400,
	'already-undone': 409,
	'view-exists': 409,
	'view-holds-content': 400,
	'too-many-requests': 429,
	internal: 500,
	'dashboard-away': 502,
	'database-away': 503,
	'setting-invalid': 500,
	'port-in-use': 500,
	'data-folder-broken': 500,
	'postgres-start-failed': 500,
	'migration-failed': 500,
	'key-missing': 500,
	'key-permissions': 500,
	'sealed-body-broken': 500,
	'import-unreadable': 400,
	'labelled-set-invalid': 400,
	'register-invalid': 400,
} as const;
export type ErrorCode = keyof typeof errorStatus;

/** The one error family: a code, a sentence a person can act on, and the cause. */
export class StraymailError extends Error {
	readonly code: ErrorCode;
	readonly span: readonly [number, number] | undefined;

	constructor(code: ErrorCode, message: string, options: { cause?: unknown; span?: readonly [number, number] } = {}) {
		super(message, options.cause === undefined ? undefined : { cause: options.cause });
		this.name = 'StraymailError';
		this.code = code;
		this.span = options.span;
	}

	get status(): number {
		return errorStatus[this.code];
	}
}
