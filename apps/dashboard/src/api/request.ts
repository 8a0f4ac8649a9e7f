import type { ErrorResponse } from '@straymail/contracts';
import { ApiError } from './api-error.ts';

interface Options {
	readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	readonly body?: unknown;
	readonly signal?: AbortSignal | undefined;
}

export const errorOf = async (response: Response): Promise<ApiError> => {
	const body = (await response.json().catch(() => null)) as Partial<ErrorResponse> | { message?: string } | null;
	if (body && 'error' in body && body.error) {
		const { code, message, span, fields } = body.error;
		return new ApiError(response.status, code, message, { span, fields });
	}
	if (response.status === 502 || response.status === 503 || response.status === 504) {
		return new ApiError(
			response.status,
			'database-away',
			'Straymail is starting or its database is away. Try again in a moment.',
		);
	}
	// better-auth answers `{code, message}` without an envelope.
	const message = body && 'message' in body && body.message;
	const code = body && 'code' in body && typeof body.code === 'string' ? body.code : 'internal';
	return new ApiError(response.status, code, message || `The server answered ${response.status}. Try again.`);
};

/**
 * Calls the API on the page's own origin with the session cookie.
 *
 * @throws {ApiError} for every answer but 2xx, and `offline` when there was none.
 */
export const request = async <T>(path: string, { method = 'GET', body, signal }: Options = {}): Promise<T> => {
	const response = await fetch(path, {
		method,
		credentials: 'same-origin',
		headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
		...(signal ? { signal } : {}),
	}).catch((error: unknown) => {
		if (error instanceof DOMException && error.name === 'AbortError') throw error;
		throw new ApiError(0, 'offline', 'Straymail cannot be reached. Check that it is running and that you are online.');
	});
	if (!response.ok) throw await errorOf(response);
	if (response.status === 204) return undefined as T;
	return (await response.json()) as T;
};
