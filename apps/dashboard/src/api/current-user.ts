import { readSettings } from '@straymail/settings';
import type { Me } from './types.ts';

/**
 * Server side: who asks, by their own cookie. `unknown` when the API does not answer in time: the page then
 * asks again from the browser and shows what is wrong there.
 */
export const currentUser = async (cookie: string | null): Promise<Me | 'signed-out' | 'unknown'> => {
	if (!cookie) return 'signed-out';
	try {
		const response = await fetch(`${readSettings().apiUrl}/api/me`, {
			headers: { cookie, accept: 'application/json' },
			cache: 'no-store',
			signal: AbortSignal.timeout(3_000),
		});
		if (response.status === 401) return 'signed-out';
		return response.ok ? ((await response.json()) as Me) : 'unknown';
	} catch {
		return 'unknown';
	}
};
