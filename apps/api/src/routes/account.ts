import { Role } from '@straymail/contracts';
import { setFirstPassword } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import { passToAuth } from '../sign-in/pass-to-auth.ts';
import type { Route } from './route.ts';

const tags = ['account'];

const Me = z.object({
	user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role }),
	secondFactor: z.boolean(),
	passwordSet: z.boolean(),
	passkeys: z.int(),
	firstRun: z.object({ trapDomains: z.int() }),
});

/**
 * What of the sign-in library is reached from outside: what the dashboard uses. It has more (sign-up, reset by mail,
 * links that redirect), which nobody needs here and which would be one more thing to attack.
 */
export const signInPaths = [
	['POST', 'sign-in/email'],
	['POST', 'sign-out'],
	['GET', 'get-session'],
	['POST', 'change-password'],
	['POST', 'two-factor/enable'],
	['POST', 'two-factor/disable'],
	['POST', 'two-factor/verify-totp'],
	['POST', 'two-factor/verify-backup-code'],
	['POST', 'two-factor/generate-backup-codes'],
	['GET', 'passkey/generate-register-options'],
	['POST', 'passkey/verify-registration'],
	['GET', 'passkey/generate-authenticate-options'],
	['POST', 'passkey/verify-authentication'],
	['GET', 'passkey/list-user-passkeys'],
	['POST', 'passkey/delete-passkey'],
] as const;

/** Who am I, the first sign-in, and what the sign-in library does itself. */
export const accountRoutes: Route = (app, parts) => {
	const { auth, prisma, publicUrl } = parts;
	app.get('/api/me', { schema: { tags, summary: 'Who calls', response: { 200: Me } } }, async (request) => {
		const { actor, user, passkeys } = await identify(parts, request);
		const passwords = user ? await prisma.account.count({ where: { userId: user.id, providerId: 'credential' } }) : 0;
		return {
			user: { id: actor.id, name: actor.name, email: user?.email ?? '', role: actor.role },
			secondFactor: actor.hasSecondFactor,
			passwordSet: passwords > 0,
			passkeys,
			firstRun: { trapDomains: await prisma.trapDomain.count() },
		};
	});
	app.post(
		'/api/account/password',
		{
			schema: {
				tags,
				summary: 'Name and password of the first operator',
				body: z.object({
					name: z.string().trim().min(1).max(200),
					email: z.email().max(320),
					password: z.string().min(12).max(256),
				}),
				response: { 200: z.object({ ok: z.literal(true) }) },
			},
		},
		async (request) => {
			const { ctx } = await identify(parts, request);
			const { password, ...profile } = request.body;
			const { password: hasher } = await auth.$context;
			return setFirstPassword(ctx, { ...profile, passwordHash: await hasher.hash(password) });
		},
	);
	const limited = { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } };
	app.post(
		'/api/first-sign-in',
		{ ...limited, schema: { tags, summary: 'Use the one-time link', body: z.object({ token: z.string().max(200) }) } },
		async (request, reply) => passToAuth(auth, publicUrl, request, reply, '/api/auth/first-sign-in'),
	);
	for (const [method, path] of signInPaths) {
		app.route({
			method,
			url: `/api/auth/${path}`,
			schema: { hide: true },
			handler: (request, reply) => passToAuth(auth, publicUrl, request, reply),
		});
	}
};
