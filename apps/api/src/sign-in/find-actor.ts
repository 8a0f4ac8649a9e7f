import { Role, StraymailError } from '@straymail/contracts';
import { type Actor, findTokenActor } from '@straymail/services';
import type { PrismaClient } from '@straymail/store';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Auth } from './auth.ts';

export interface SignedIn {
	readonly actor: Actor;
	readonly user: { readonly id: string; readonly name: string; readonly email: string } | null;
	/** Null for a token, which has no session. */
	readonly sessionId: string | null;
	readonly passkeys: number;
	/** Headers that carry the session, for further calls to the sign-in library. */
	readonly headers: Headers;
}

export interface ActorFinder {
	readonly auth: Auth;
	readonly prisma: PrismaClient;
	readonly pool: pg.Pool;
}

const bearerOf = (request: FastifyRequest): string | null =>
	/^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/**
 * Who calls: the owner of a bearer token, or of a session cookie.
 *
 * @throws {StraymailError} `not-signed-in`.
 */
export const findActor = async ({ auth, prisma, pool }: ActorFinder, request: FastifyRequest): Promise<SignedIn> => {
	const bearer = bearerOf(request);
	if (bearer !== null) {
		const actor = await findTokenActor(pool, bearer, new Date());
		if (!actor)
			throw new StraymailError(
				'not-signed-in',
				'This token is unknown, revoked or too old. Make one with: ./straymail token create',
			);
		return { actor, user: null, sessionId: null, passkeys: 0, headers: new Headers() };
	}
	const headers = new Headers({ cookie: request.headers.cookie ?? '' });
	const found = request.headers.cookie ? await auth.api.getSession({ headers }) : null;
	if (!found) throw new StraymailError('not-signed-in', 'Sign in first.');
	const { user, session } = found;
	const passkeys = await prisma.passkey.count({ where: { userId: user.id } });
	return {
		actor: {
			id: user.id,
			name: user.name,
			role: Role.parse(user.role),
			organisationId: user.organisationId ?? null,
			kind: 'user',
			secondFactorAt: session.secondFactorAt ? new Date(session.secondFactorAt) : null,
			hasSecondFactor: Boolean(user.twoFactorEnabled) || passkeys > 0,
		},
		user: { id: user.id, name: user.name, email: user.email },
		sessionId: session.id,
		passkeys,
		headers,
	};
};
