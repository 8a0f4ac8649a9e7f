import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Settings } from '@straymail/settings';
import { Role, type RoleOptions } from './child.ts';

const mainOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export interface RunningRoles {
	readonly smtpPort: number;
	readonly httpPort: number;
	/** Stops in the order in which nothing is lost: no new mail, then no new work, then nobody looking. */
	stop(): Promise<void>;
}

type Hooks = Pick<RoleOptions, 'onLog' | 'onRestart'>;

const commonEnvironment = (settings: Settings, databaseUrl: string): Record<string, string> =>
	childEnvironment({
		NODE_ENV: 'production',
		DATABASE_URL: databaseUrl,
		STRAYMAIL_DATA_DIR: settings.dataDir,
		STRAYMAIL_PUBLIC_URL: settings.publicUrl,
		// Stripping types costs 30 MB a process and half the time of a start; the cache holds our code alone.
		NODE_COMPILE_CACHE: join(settings.dataDir, 'compile-cache'),
	});

/** The receiver alone, as `start` and `import` use it. It gets no path of the private key. */
export const receiverRole = (settings: Settings, databaseUrl: string, hooks: Hooks, port = settings.smtp.port): Role =>
	new Role({
		name: 'receiver',
		main: mainOf('receiver/src/main.ts'),
		environment: {
			...commonEnvironment(settings, databaseUrl),
			STRAYMAIL_SMTP_PORT: String(port),
			STRAYMAIL_SEALING_PRIVATE_KEY_FILE: '',
		},
		...hooks,
	});

/** Starts receiver, worker, API and dashboard side by side and waits until all are ready. */
export const startRoles = async (
	settings: Settings,
	databaseUrl: string,
	dashboardPort: number,
	hooks: Hooks,
): Promise<RunningRoles> => {
	const common = commonEnvironment(settings, databaseUrl);
	const dashboardUrl = `http://127.0.0.1:${dashboardPort}`;
	const receiver = receiverRole(settings, databaseUrl, hooks);
	const worker = new Role({ name: 'worker', main: mainOf('worker/src/main.ts'), environment: common, ...hooks });
	const api = new Role({
		name: 'api',
		main: mainOf('api/src/main.ts'),
		environment: { ...common, STRAYMAIL_DASHBOARD_URL: dashboardUrl },
		...hooks,
	});
	const { DATABASE_URL: _, ...withoutDatabase } = common;
	const dashboard = new Role({
		name: 'dashboard',
		main: mainOf('dashboard/server.ts'),
		environment: {
			...withoutDatabase,
			STRAYMAIL_DASHBOARD_URL: dashboardUrl,
			STRAYMAIL_API_URL: `http://127.0.0.1:${settings.http.port}`,
		},
		...hooks,
	});
	const stop = async () => {
		await receiver.stop();
		await Promise.all([worker.stop(), api.stop(), dashboard.stop()]);
	};
	// All four are awaited even when one fails, so that none is left behind.
	const started = await Promise.allSettled([receiver.start(), worker.start(), api.start(), dashboard.start()]);
	const failed = started.find((result) => result.status === 'rejected');
	if (failed) {
		await stop();
		throw failed.reason;
	}
	const [smtp, , http] = started.map((result) => (result.status === 'fulfilled' ? result.value.port : undefined));
	return { smtpPort: smtp ?? settings.smtp.port, httpPort: http ?? settings.http.port, stop };
};
