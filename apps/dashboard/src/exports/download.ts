import type { ExportRequest } from '@straymail/contracts';
import { ApiError } from '../api/api-error.ts';
import { errorOf } from '../api/request.ts';

export interface Downloaded {
	readonly fileName: string;
	/** Messages in the file. */
	readonly exported: number;
	/** Left out: classification markings. */
	readonly locked: number;
	/** Left out: no content. */
	readonly empty: number;
	readonly more: boolean;
}

const broken = () => new ApiError(0, 'offline', 'The download broke off. Nothing of it was kept; try again.');

/** Hands octets to the browser as a file, as if a link had been followed. */
const save = (octets: Blob, fileName: string): void => {
	const address = URL.createObjectURL(octets);
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	// Safari reads it a little after the click.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/**
 * Asks for a file and keeps it when it came whole.
 *
 * @throws {ApiError} for a refusal, and `offline` when it broke off.
 */
export const download = async (path: string, body: unknown): Promise<Downloaded> => {
	const response = await fetch(path, {
		method: 'POST',
		credentials: 'same-origin',
		headers: { accept: '*/*', 'content-type': 'application/json' },
		body: JSON.stringify(body),
	}).catch(() => {
		throw broken();
	});
	if (!response.ok) throw await errorOf(response);
	const octets = await response.blob().catch(() => {
		throw broken();
	});
	const fileName =
		/filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'straymail-export';
	const number = (name: string) => Number(response.headers.get(`x-straymail-${name}`) ?? 0);
	const told = {
		fileName,
		exported: number('exported'),
		locked: number('locked'),
		empty: number('empty'),
		more: response.headers.get('x-straymail-more') === 'yes',
	};
	if (told.exported > 0) save(octets, fileName);
	return told;
};

export const downloadMessages = (asked: ExportRequest): Promise<Downloaded> => download('/api/exports/messages', asked);
