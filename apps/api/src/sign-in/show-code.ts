import { StraymailError } from '@straymail/contracts';
import type { Actor } from '@straymail/services';
import type { ActorFinder, SignedIn } from './find-actor.ts';

/**
 * A code that fits makes the second factor fresh, here and for the minutes after. Without a code, or for somebody who
 * has no second factor, the actor stays who it was.
 *
 * @throws {StraymailError} `second-factor-wrong`.
 */
export const showCode = async (
	{ auth }: ActorFinder,
	{ actor, headers }: SignedIn,
	code: string | undefined,
): Promise<Actor> => {
	if (!code || actor.kind !== 'user' || !actor.hasSecondFactor) return actor;
	try {
		await auth.api.verifyTOTP({ body: { code }, headers });
	} catch (cause) {
		throw new StraymailError(
			'second-factor-wrong',
			'This code is wrong or too old. Enter the one that your app shows now.',
			{ cause },
		);
	}
	return { ...actor, secondFactorAt: new Date() };
};
