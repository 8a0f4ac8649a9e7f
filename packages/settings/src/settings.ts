import { readFileSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const count = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
const file = z.string().min(1).optional();

/** Every variable Straymail reads, with its default; `.env.example` explains each (a test compares). */
const Environment = z.object({
	STRAYMAIL_DATA_DIR: z.string().min(1).default('./data'),
	STRAYMAIL_SMTP_HOST: z.string().min(1).default('127.0.0.1'),
	STRAYMAIL_SMTP_PORT: port.default(2525),
	STRAYMAIL_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
	STRAYMAIL_HTTP_PORT: port.default(3000),
	STRAYMAIL_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
	STRAYMAIL_API_URL: z.url({ protocol: /^https?$/ }).optional(),
	STRAYMAIL_DASHBOARD_URL: z.url({ protocol: /^https?$/ }).optional(),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
		.optional(),
	DATABASE_URL_FILE: file,
	STRAYMAIL_HOSTNAME: z.string().min(1).optional(),
	STRAYMAIL_MX_HOSTS: z.string().optional(),
	STRAYMAIL_TLS_REPORTS_TO: z.email().optional(),
	STRAYMAIL_MAX_MESSAGE_BYTES: count(64 * 1024, 1024 ** 3).default(25 * 1024 ** 2),
	STRAYMAIL_MEMORY_BUDGET_BYTES: count(1024 ** 2, 64 * 1024 ** 3).default(96 * 1024 ** 2),
	STRAYMAIL_MAX_CONNECTIONS: count(1, 100_000).default(1000),
	STRAYMAIL_MAX_RECIPIENTS: count(1, 10_000).default(100),
	STRAYMAIL_MAX_CONNECTIONS_PER_ADDRESS: count(1, 100_000).default(50),
	STRAYMAIL_MAX_CONNECTIONS_PER_NETWORK: count(1, 100_000).default(200),
	STRAYMAIL_CONNECTIONS_PER_MINUTE: count(1, 10_000_000).default(600),
	STRAYMAIL_MESSAGES_PER_MINUTE: count(1, 10_000_000).default(6000),
	STRAYMAIL_UNLIMITED_FROM: z.string().default('127.0.0.0/8,::1'),
	STRAYMAIL_PROXY_FROM: z.string().default(''),
	STRAYMAIL_XCLIENT_FROM: z.string().default(''),
	STRAYMAIL_GREETING_DELAY_MS: count(0, 60_000).default(0),
	STRAYMAIL_IDLE_SECONDS: count(1, 3600).default(300),
	STRAYMAIL_MESSAGE_SECONDS: count(10, 86_400).default(3600),
	STRAYMAIL_MIN_BYTES_PER_SECOND: count(0, 1024 ** 3).default(500),
	STRAYMAIL_MIN_FREE_DISK_BYTES: count(0, Number.MAX_SAFE_INTEGER).optional(),
	STRAYMAIL_KEEP_PROBES: z.enum(['yes', 'no']).default('no'),
	STRAYMAIL_RECEIVER_PROCESSES: count(1, 256).default(Math.max(1, Math.floor(availableParallelism() / 4))),
	STRAYMAIL_SEALING_PUBLIC_KEY_FILE: file,
	STRAYMAIL_SEALING_PRIVATE_KEY_FILE: file,
	STRAYMAIL_REPEAT_KEY_FILE: file,
	STRAYMAIL_SEARCH_KEY_FILE: file,
	STRAYMAIL_AUTH_SECRET_FILE: file,
	STRAYMAIL_TLS_KEY_FILE: file,
	STRAYMAIL_TLS_CERT_FILE: file,
	STRAYMAIL_DNS_SERVERS: z.string().default(''),
	STRAYMAIL_RSPAMD_URL: z.url({ protocol: /^https?$/ }).optional(),
	STRAYMAIL_RSPAMD_PASSWORD_FILE: file,
	STRAYMAIL_SPAMD_ADDRESS: z
		.string()
		.regex(/^(?:\[[0-9a-f:.]+\]|[^:\s]+):\d{1,5}$/i, 'must be HOST:PORT, 127.0.0.1:783 for instance')
		.optional(),
	STRAYMAIL_FILTER_TIMEOUT_MS: count(50, 60_000).default(2000),
	STRAYMAIL_WORKER_THREADS: count(1, 256).default(Math.max(1, availableParallelism() - 1)),
	STRAYMAIL_RECEIVER_HEALTH_PORT: port.optional(),
	STRAYMAIL_WORKER_HEALTH_PORT: port.optional(),
	STRAYMAIL_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Settings {
	/** Absolute. Holds `postgres/`, `keys/` and `run/`. */
	readonly dataDir: string;
	readonly smtp: { readonly host: string; readonly port: number };
	readonly http: { readonly host: string; readonly port: number };
	/** What people type into a browser; sign-in cookies and passkeys are bound to it. */
	readonly publicUrl: string;
	/** Where the dashboard's server part reaches the API. */
	readonly apiUrl: string;
	/** Where the API finds the dashboard; null when it runs without one. */
	readonly dashboardUrl: string | null;
	/** Null: the embedded PostgreSQL in `dataDir`. */
	readonly databaseUrl: string | null;
	/** Name in the SMTP greeting (RFC 5321 §4.2). */
	readonly hostname: string;
	/** For the DNS records of trap domains. */
	readonly dns: {
		/** Host names of the receivers. */
		readonly mxHosts: readonly string[];
		/** Where reports on TLS go (RFC 8460); null: none are asked for. */
		readonly tlsReportsTo: string | null;
	};
	readonly receiver: {
		/** Octets of one message; announced by SIZE (RFC 1870). */
		readonly maxMessageBytes: number;
		/** Octets of all sessions together. */
		readonly memoryBudgetBytes: number;
		readonly maxConnections: number;
		readonly maxRecipients: number;
		readonly connectionsPerAddress: number;
		/** IPv4 /24, IPv6 /48. */
		readonly connectionsPerNetwork: number;
		/** Sessions that one address may begin in a minute. */
		readonly connectionRate: number;
		/** Messages that one address may send in a minute. */
		readonly messageRate: number;
		/** Milliseconds. */
		readonly greetingDelay: number;
		readonly idleSeconds: number;
		readonly messageSeconds: number;
		/** Octets a second. */
		readonly minimumRate: number;
		/** Null: 1.5 × the largest message. */
		readonly minFreeDiskBytes: number | null;
		/** Addresses and networks. */
		readonly networks: {
			readonly unlimited: readonly string[];
			readonly proxies: readonly string[];
			readonly xclients: readonly string[];
		};
		readonly keepProbes: boolean;
		readonly processes: number;
		readonly healthPort: number | null;
	};
	readonly worker: { readonly threads: number; readonly healthPort: number | null };
	readonly files: {
		readonly sealingPublicKey: string;
		readonly sealingPrivateKey: string;
		readonly repeatKey: string;
		readonly searchKey: string;
		readonly authSecret: string;
		readonly tlsKey: string;
		readonly tlsCertificate: string;
	};
	/** Resolvers for SPF, DKIM, DMARC and ARC and for the check of trap domains; empty means 'not checked'. */
	readonly dnsServers: readonly string[];
	/** Spam filters whose word is evidence; null where none is asked. */
	readonly filters: {
		readonly rspamd: { readonly url: string; readonly password: string | null } | null;
		readonly spamd: { readonly host: string; readonly port: number } | null;
		/** Milliseconds for one message. */
		readonly timeLimit: number;
	};
	readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

const list = (text: string): string[] =>
	text
		.split(',')
		.map((entry) => entry.trim())
		.filter(Boolean);

const readSecretFile = (setting: string, path: string): string => {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch (cause) {
		throw new StraymailError('setting-invalid', `${setting} names ${path}, which cannot be read.`, { cause });
	}
};

const hostAndPort = (address: string): { host: string; port: number } => {
	const at = address.lastIndexOf(':');
	return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) };
};

/**
 * Reads and checks the environment once. Relative paths are relative to `cwd`. An empty variable counts as not set.
 *
 * @throws {StraymailError} `setting-invalid`, naming each variable that is wrong and what it must be.
 */
export const readSettings = (
	environment: Readonly<Record<string, string | undefined>> = process.env,
	cwd: string = process.cwd(),
): Settings => {
	const given = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
	);
	if (given.DATABASE_URL === undefined && given.DATABASE_URL_FILE !== undefined) {
		given.DATABASE_URL = readSecretFile('DATABASE_URL_FILE', resolve(cwd, given.DATABASE_URL_FILE));
	}
	const parsed = Environment.safeParse(given);
	if (!parsed.success) {
		const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
		throw new StraymailError(
			'setting-invalid',
			`These settings are wrong; correct them in the environment or in .env (see .env.example):\n  ${problems.join('\n  ')}`,
		);
	}
	const e = parsed.data;
	const absolute = (path: string) => (isAbsolute(path) ? path : resolve(cwd, path));
	const dataDir = absolute(e.STRAYMAIL_DATA_DIR);
	const key = (path: string | undefined, name: string) => (path ? absolute(path) : join(dataDir, 'keys', name));
	return {
		dataDir,
		smtp: { host: e.STRAYMAIL_SMTP_HOST, port: e.STRAYMAIL_SMTP_PORT },
		http: { host: e.STRAYMAIL_HTTP_HOST, port: e.STRAYMAIL_HTTP_PORT },
		publicUrl: (e.STRAYMAIL_PUBLIC_URL ?? `http://localhost:${e.STRAYMAIL_HTTP_PORT}`).replace(/\/$/, ''),
		apiUrl: (e.STRAYMAIL_API_URL ?? `http://127.0.0.1:${e.STRAYMAIL_HTTP_PORT}`).replace(/\/$/, ''),
		dashboardUrl: e.STRAYMAIL_DASHBOARD_URL?.replace(/\/$/, '') ?? null,
		databaseUrl: e.DATABASE_URL ?? null,
		hostname: e.STRAYMAIL_HOSTNAME ?? hostname(),
		dns: {
			mxHosts: e.STRAYMAIL_MX_HOSTS ? list(e.STRAYMAIL_MX_HOSTS) : [e.STRAYMAIL_HOSTNAME ?? hostname()],
			tlsReportsTo: e.STRAYMAIL_TLS_REPORTS_TO ?? null,
		},
		receiver: {
			maxMessageBytes: e.STRAYMAIL_MAX_MESSAGE_BYTES,
			memoryBudgetBytes: e.STRAYMAIL_MEMORY_BUDGET_BYTES,
			maxConnections: e.STRAYMAIL_MAX_CONNECTIONS,
			maxRecipients: e.STRAYMAIL_MAX_RECIPIENTS,
			connectionsPerAddress: e.STRAYMAIL_MAX_CONNECTIONS_PER_ADDRESS,
			connectionsPerNetwork: e.STRAYMAIL_MAX_CONNECTIONS_PER_NETWORK,
			connectionRate: e.STRAYMAIL_CONNECTIONS_PER_MINUTE,
			messageRate: e.STRAYMAIL_MESSAGES_PER_MINUTE,
			greetingDelay: e.STRAYMAIL_GREETING_DELAY_MS,
			idleSeconds: e.STRAYMAIL_IDLE_SECONDS,
			messageSeconds: e.STRAYMAIL_MESSAGE_SECONDS,
			minimumRate: e.STRAYMAIL_MIN_BYTES_PER_SECOND,
			minFreeDiskBytes: e.STRAYMAIL_MIN_FREE_DISK_BYTES ?? null,
			networks: {
				unlimited: list(e.STRAYMAIL_UNLIMITED_FROM),
				proxies: list(e.STRAYMAIL_PROXY_FROM),
				xclients: list(e.STRAYMAIL_XCLIENT_FROM),
			},
			keepProbes: e.STRAYMAIL_KEEP_PROBES === 'yes',
			processes: e.STRAYMAIL_RECEIVER_PROCESSES,
			healthPort: e.STRAYMAIL_RECEIVER_HEALTH_PORT ?? null,
		},
		worker: { threads: e.STRAYMAIL_WORKER_THREADS, healthPort: e.STRAYMAIL_WORKER_HEALTH_PORT ?? null },
		files: {
			sealingPublicKey: key(e.STRAYMAIL_SEALING_PUBLIC_KEY_FILE, 'sealing.pub'),
			sealingPrivateKey: key(e.STRAYMAIL_SEALING_PRIVATE_KEY_FILE, 'sealing.key'),
			repeatKey: key(e.STRAYMAIL_REPEAT_KEY_FILE, 'repeat.key'),
			searchKey: key(e.STRAYMAIL_SEARCH_KEY_FILE, 'search.key'),
			authSecret: key(e.STRAYMAIL_AUTH_SECRET_FILE, 'auth.secret'),
			tlsKey: key(e.STRAYMAIL_TLS_KEY_FILE, 'tls.key'),
			tlsCertificate: key(e.STRAYMAIL_TLS_CERT_FILE, 'tls.crt'),
		},
		dnsServers: list(e.STRAYMAIL_DNS_SERVERS),
		filters: {
			rspamd: e.STRAYMAIL_RSPAMD_URL
				? {
						url: e.STRAYMAIL_RSPAMD_URL,
						password: e.STRAYMAIL_RSPAMD_PASSWORD_FILE
							? readSecretFile('STRAYMAIL_RSPAMD_PASSWORD_FILE', absolute(e.STRAYMAIL_RSPAMD_PASSWORD_FILE))
							: null,
					}
				: null,
			spamd: e.STRAYMAIL_SPAMD_ADDRESS ? hostAndPort(e.STRAYMAIL_SPAMD_ADDRESS) : null,
			timeLimit: e.STRAYMAIL_FILTER_TIMEOUT_MS,
		},
		logLevel: e.STRAYMAIL_LOG_LEVEL,
	};
};

/** Names of all variables, for the test that compares them with `.env.example`. */
export const settingNames: readonly string[] = Object.keys(Environment.shape);
