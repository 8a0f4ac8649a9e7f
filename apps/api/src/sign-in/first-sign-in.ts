import { StraymailError } from '@straymail/contracts';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * A part of the sign-in library of our own: the one-time link of the first operator becomes an ordinary session.
 * The token is posted, for a link that signs in by being fetched is spent by whatever previews it.
 */
export const firstSignIn = (useLink: (token: string) => Promise<string>) =>
	({
		id: 'first-sign-in',
		endpoints: {
			firstSignIn: createAuthEndpoint(
				'/first-sign-in',
				{ method: 'POST', body: z.object({ token: z.string() }) },
				async (ctx) => {
					const { internalAdapter } = ctx.context;
					const userId = await useLink(ctx.body.token).catch((cause: unknown) => {
						if (!(cause instanceof StraymailError)) throw cause;
						throw ctx.error('UNAUTHORIZED', { code: cause.code, message: cause.message });
					});
					const user = await internalAdapter.findUserById(userId);
					const session = await internalAdapter.createSession(userId);
					if (!user || !session) throw ctx.error('INTERNAL_SERVER_ERROR', { message: 'no session could be made' });
					await setSessionCookie(ctx, { session, user });
					return ctx.json({ ok: true });
				},
			),
		},
	}) satisfies BetterAuthPlugin;
