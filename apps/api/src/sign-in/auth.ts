import { passkey } from '@better-auth/passkey';
import type { PrismaClient } from '@straymail/store';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { firstSignIn } from './first-sign-in.ts';

export interface AuthOptions {
	readonly prisma: PrismaClient;
	readonly secret: string;
	/** What people type into a browser. */
	readonly publicUrl: string;
	/** Uses a one-time token up and gives the user's id; throws when it is not valid. */
	readonly useLink: (token: string) => Promise<string>;
}

/** Paths after which the session has just shown a second factor. */
const secondFactorPaths = [
	'/two-factor/verify-totp',
	'/two-factor/verify-backup-code',
	'/passkey/verify-authentication',
	'/passkey/verify-registration',
];

const week = 7 * 24 * 60 * 60;

/** localhost and 127.0.0.1 are the same machine to whoever types them. */
export const originsOf = (publicUrl: string): string[] => {
	const { origin, hostname } = new URL(publicUrl);
	return hostname === 'localhost' ? [origin, origin.replace('localhost', '127.0.0.1')] : [origin];
};

/**
 * The sign-in library: password, then TOTP or a passkey; sessions in our database. Nobody signs up by themselves,
 * and nothing is fetched from the network.
 */
export const createAuth = ({ prisma, secret, publicUrl, useLink }: AuthOptions) => {
	const secure = publicUrl.startsWith('https://');
	return betterAuth({
		appName: 'Straymail',
		baseURL: publicUrl,
		basePath: '/api/auth',
		secret,
		trustedOrigins: originsOf(publicUrl),
		database: prismaAdapter(prisma, { provider: 'postgresql' }),
		telemetry: { enabled: false },
		emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
		user: {
			additionalFields: {
				role: { type: 'string', required: false, input: false, defaultValue: 'analyst' },
				organisationId: { type: 'string', required: false, input: false },
			},
		},
		session: {
			expiresIn: week,
			additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
		},
		verification: { modelName: 'authVerification' },
		rateLimit: { enabled: true, storage: 'memory' },
		advanced: {
			// `__Host-`: the browser takes such a cookie over https alone, for this very host and all of its paths, so
			// that no neighbour below the same domain can plant one (RFC 6265bis, 4.1.3.2). Over plain http, which is for
			// trying out on one's own machine, browsers differ in what they take as secure: no prefix there.
			cookiePrefix: secure ? '__Host-straymail' : 'straymail',
			// The library's own prefix is the weaker `__Secure-`.
			useSecureCookies: false,
			defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
			// Said outright: left out, the library would skip the check wherever it takes the environment for a test.
			disableOriginCheck: false,
		},
		plugins: [
			twoFactor({ issuer: 'Straymail' }),
			// Typed against another release of the same library; at run time they fit.
			passkey({
				rpID: new URL(publicUrl).hostname,
				rpName: 'Straymail',
				origin: originsOf(publicUrl),
			}) as unknown as BetterAuthPlugin,
			firstSignIn(useLink),
		],
		hooks: {
			after: createAuthMiddleware(async (ctx) => {
				if (!secondFactorPaths.includes(ctx.path)) return;
				const session = ctx.context.newSession?.session ?? ctx.context.session?.session;
				if (session) await ctx.context.internalAdapter.updateSession(session.token, { secondFactorAt: new Date() });
			}),
		},
	});
};

export type Auth = ReturnType<typeof createAuth>;
