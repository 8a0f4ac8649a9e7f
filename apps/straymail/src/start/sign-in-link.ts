import type { Services } from '../services.ts';

/** A one-time link for the first operator, as long as nobody has finished signing up; null afterwards. */
export const firstSignInLink = async (services: Services, publicUrl: string): Promise<string | null> => {
	const token = await services.createFirstSignInLink();
	return token === null ? null : `${publicUrl}/welcome?token=${token}`;
};
