import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { ANALYSIS_VERSION, buildRegister, type Register, suggestDomain } from '@straymail/analysis';
import { StraymailError } from '@straymail/contracts';
import { createPreviewer } from '@straymail/message';
import { createOpener, createWordHasher, foldWords, readPrivateKey, readSecret } from '@straymail/sealing';
import { type Actor, useSignInLink } from '@straymail/services';
import { createPool, createPrisma, loadRegister } from '@straymail/store';
import { type FastifyServerOptions, fastify } from 'fastify';
import {
	jsonSchemaTransform,
	jsonSchemaTransformObject,
	serializerCompiler,
	validatorCompiler,
	type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { TicketOffice } from './content/tickets.ts';
import { proxyDashboard } from './edge/dashboard-proxy.ts';
import { handleError } from './edge/error-handler.ts';
import { refuseOtherSites } from './edge/origin.ts';
import { ownPath } from './edge/own-path.ts';
import { type SecurityHeaders, securityHeaders } from './edge/security-headers.ts';
import { EventHub } from './events/hub.ts';
import { accountRoutes } from './routes/account.ts';
import { auditRoutes } from './routes/audit.ts';
import { contentRoutes } from './routes/content.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoutes } from './routes/health.ts';
import { messageRoutes } from './routes/messages.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { overviewRoutes } from './routes/overview.ts';
import type { App } from './routes/route.ts';
import { senderRoutes } from './routes/senders.ts';
import { trapDomainRoutes } from './routes/trap-domains.ts';
import { triageRoutes } from './routes/triage.ts';
import { viewRoutes } from './routes/views.ts';
import { contextFor, type DnsSetUp, type ServiceParts } from './services.ts';
import { createAuth, originsOf } from './sign-in/auth.ts';

export interface ApiOptions {
	readonly databaseUrl: string;
	readonly http: { readonly host: string; readonly port: number };
	readonly publicUrl: string;
	/** Where the dashboard listens; null to run without one. */
	readonly dashboardUrl: string | null;
	/** For the records of trap domains, and their check. */
	readonly dns: DnsSetUp;
	readonly sealingPrivateKeyFile: string;
	readonly searchKeyFile: string;
	readonly authSecretFile: string;
	readonly logger: NonNullable<FastifyServerOptions['loggerInstance']>;
}

export interface RunningApi {
	readonly port: number;
	/** For tests: requests without a port. */
	readonly app: App;
	close(): Promise<void>;
}

/** Whoever holds a one-time link, before there is a user. */
const linkHolder: Actor = {
	id: 'sign-in-link',
	name: 'holder of the one-time link',
	role: 'operator',
	organisationId: null,
	kind: 'cli',
	secondFactorAt: null,
	hasSecondFactor: false,
};

const maxBody = 256 * 1024;

const createApp = (logger: ApiOptions['logger'], headers: SecurityHeaders): App =>
	fastify({
		loggerInstance: logger,
		// Addresses and queries stay out of the log; the routes' own names tell enough.
		disableRequestLogging: true,
		bodyLimit: maxBody,
		requestTimeout: 30_000,
		forceCloseConnections: true,
		rewriteUrl: ({ url }) => ownPath(url ?? '/'),
		// A path that cannot even be decoded gets the same form of answer as all others.
		frameworkErrors: (error, request, reply) => {
			headers.ofData(reply);
			handleError(error, request, reply);
		},
	})
		.setValidatorCompiler(validatorCompiler)
		.setSerializerCompiler(serializerCompiler)
		.withTypeProvider<ZodTypeProvider>();

/**
 * Starts the API: the one public HTTP port. Paths below `/api` are its own, all others go to the dashboard.
 *
 * @throws {StraymailError} `key-missing`, `key-permissions`, `port-in-use`.
 */
export const startApi = async (options: ApiOptions): Promise<RunningApi> => {
	const opener = createOpener([await readPrivateKey(options.sealingPrivateKeyFile)]);
	const hashWord = createWordHasher(await readSecret(options.searchKeyFile));
	const secret = (await readSecret(options.authSecretFile)).toString('base64');
	const pool = createPool(options.databaseUrl, { max: 6, applicationName: 'straymail-api' });
	const servicePool = createPool(options.databaseUrl, {
		max: 10,
		applicationName: 'straymail-services',
		statementTimeout: 30_000,
	});
	const prisma = createPrisma(options.databaseUrl);
	const hub = new EventHub();

	let register: Register = buildRegister(await loadRegister(pool));
	const refresh = setInterval(() => {
		loadRegister(pool).then(
			(rows) => {
				register = buildRegister(rows);
			},
			() => options.logger.warn('the register could not be read again'),
		);
	}, 5 * 60_000);

	const auth = createAuth({
		prisma,
		secret,
		publicUrl: options.publicUrl,
		useLink: async (token) => (await useSignInLink(contextFor(parts, linkHolder), { token })).userId,
	});
	const tickets = new TicketOffice();
	const previewer = createPreviewer();
	const parts: ServiceParts = {
		tickets,
		previewer,
		auth,
		prisma,
		pool,
		servicePool,
		opener,
		index: { foldWords, hashWord },
		suggestDomain: (domain) => suggestDomain(domain, register),
		publicUrl: options.publicUrl,
		origins: originsOf(options.publicUrl),
		dns: options.dns,
	};

	const headers = securityHeaders(options.publicUrl);
	const app = createApp(options.logger, headers);
	app.setErrorHandler(handleError);
	app.setNotFoundHandler(() => {
		throw new StraymailError('not-found', 'There is nothing at this path.');
	});
	app.addHook('onRequest', headers.hook);
	app.addHook('onRequest', refuseOtherSites(parts.origins));
	await app.register(rateLimit, { global: false });
	await app.register(swagger, {
		openapi: {
			info: {
				title: 'Straymail',
				description: 'Stray mail: search, review, reveal, and what is received.',
				version: '0.1.0',
			},
			servers: [{ url: options.publicUrl }],
			components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
			security: [{ bearer: [] }],
		},
		transform: jsonSchemaTransform,
		transformObject: jsonSchemaTransformObject,
	});
	await app.register(async (routes: App) => {
		messageRoutes(routes, parts);
		triageRoutes(routes, parts);
		viewRoutes(routes, parts);
		contentRoutes(routes, parts);
		trapDomainRoutes(routes, parts);
		organisationRoutes(routes, parts);
		auditRoutes(routes, parts);
		accountRoutes(routes, parts);
		overviewRoutes(routes, parts);
		senderRoutes(routes, parts);
		exportRoutes(routes, parts);
		eventRoutes(routes, parts, hub);
		healthRoutes(routes, pool, hub, ANALYSIS_VERSION);
		routes.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
		routes.all('/api/*', { schema: { hide: true } }, async () => {
			throw new StraymailError('not-found', 'There is no such path. /api/openapi.json lists those that are.');
		});
	});
	if (options.dashboardUrl) await proxyDashboard(app as never, options.dashboardUrl, options.publicUrl);

	await hub.open(options.databaseUrl);
	const close = async () => {
		clearInterval(refresh);
		tickets.close();
		await hub.close();
		await app.close();
		await Promise.all([pool.end(), servicePool.end(), prisma.$disconnect(), previewer.close()]);
	};
	try {
		await app.listen({ host: options.http.host, port: options.http.port });
	} catch (cause) {
		await close();
		throw new StraymailError(
			'port-in-use',
			`${options.http.host}:${options.http.port} cannot be listened on (${(cause as NodeJS.ErrnoException).code}). Set STRAYMAIL_HTTP_PORT to a free port.`,
			{ cause },
		);
	}
	const address = app.server.address();
	return { port: typeof address === 'object' && address ? address.port : options.http.port, app, close };
};
