import { StraymailError } from '@straymail/contracts';
import type { Context } from '../context.ts';

/** Milliseconds that a second factor stays fresh. */
const freshFor = 5 * 60 * 1000;

/**
 * A person shows a second factor; a token is a machine's credential, made by an act that is itself logged.
 *
 * @param milliseconds - how old the second factor may be.
 * @throws {StraymailError} `second-factor-missing`, `second-factor-needed`.
 */
export const assertFreshFactor = ({ actor, now }: Context, milliseconds: number = freshFor): void => {
	if (actor.kind !== 'user') return;
	if (!actor.hasSecondFactor) {
		throw new StraymailError(
			'second-factor-missing',
			'Opening plain content needs a second factor. Set up an authenticator app or a passkey in your account first.',
		);
	}
	if (actor.secondFactorAt && now().getTime() - actor.secondFactorAt.getTime() <= milliseconds) return;
	throw new StraymailError('second-factor-needed', 'Confirm with your second factor to open plain content.');
};
