/** What the API answered when it refused; `message` is a sentence for the reader. */
export class ApiError extends Error {
	readonly status: number;
	readonly code: string;
	readonly span: readonly [number, number] | undefined;
	readonly fields: Readonly<Record<string, string>>;

	constructor(
		status: number,
		code: string,
		message: string,
		details: { span?: readonly [number, number] | undefined; fields?: Record<string, string> | undefined } = {},
	) {
		super(message);
		this.name = 'ApiError';
		this.status = status;
		this.code = code;
		this.span = details.span;
		this.fields = details.fields ?? {};
	}
}

/** The sentence to show for anything that was thrown. */
export const sentenceOf = (error: unknown): string =>
	error instanceof ApiError ? error.message : 'Something went wrong in this page. Reload it and try again.';
