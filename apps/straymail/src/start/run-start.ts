import { ensureKeyFiles } from '@straymail/sealing';
import type { Settings } from '@straymail/settings';
import { addDemoDomains, deliverDemo } from '../demo/run-demo.ts';
import { withServices } from '../services.ts';
import { createSteps } from '../terminal/steps.ts';
import { banner } from './banner.ts';
import { openDatabase, prepareDatabase } from './database.ts';
import { lockDataFolder } from './lock.ts';
import { openLogs } from './logs.ts';
import { assertPortFree, freePort } from './ports.ts';
import { startRoles } from './roles.ts';
import { firstSignInLink } from './sign-in-link.ts';

/** What has to be undone, newest last; undone in reverse. */
type Undo = () => Promise<void>;

/**
 * Runs every role until SIGINT or SIGTERM, then stops them in the order in which nothing is lost. The
 * promise resolves when all has stopped.
 *
 * @throws {StraymailError} what keeps it from starting, in a sentence that says what to do; whatever had been
 *   started is stopped again first.
 */
export const runStart = async (settings: Settings, options: { demo: boolean }): Promise<void> => {
	const began = performance.now();
	const out = process.stdout;
	const steps = createSteps(out);
	const undo: Undo[] = [];
	const unwind = async () => {
		for (const step of undo.reverse().splice(0)) await step();
	};
	const stopAsked = new Promise<void>((resolve) => {
		let times = 0;
		const onSignal = () => {
			times += 1;
			if (times === 1) resolve();
			else out.write('  … still finishing; nothing accepted will be lost\n');
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
	});

	try {
		const starting = async () => {
			await assertPortFree(settings.smtp.host, settings.smtp.port, 'STRAYMAIL_SMTP_PORT');
			await assertPortFree(settings.http.host, settings.http.port, 'STRAYMAIL_HTTP_PORT');
			undo.push(await lockDataFolder(settings.dataDir));
			const logs = openLogs(settings.dataDir);
			undo.push(() => logs.close());
			await ensureKeyFiles(settings.files);
			const database = await steps('Starting PostgreSQL', () => openDatabase(settings, (line) => logs.write(line)));
			undo.push(() => database.stop());
			await prepareDatabase(database.url, steps);
			// Before the receiver starts, so that it knows them from its first connection on.
			if (options.demo) await addDemoDomains(database.url);
			const dashboardPort = await freePort();
			const roles = await steps('Starting receiver, worker, API and dashboard', () =>
				startRoles(settings, database.url, dashboardPort, {
					onLog: (line) => logs.write(line),
					onRestart: (name, exit) =>
						out.write(`  ! ${name} ended (${exit}) and is started again; see ${settings.dataDir}/logs\n`),
				}),
			);
			undo.push(() => roles.stop());
			if (options.demo) await steps('Delivering the sample messages', () => deliverDemo(settings, roles.smtpPort));
			const facts = await withServices(database.url, async (services) => ({
				signInLink: await firstSignInLink(services, settings.publicUrl),
				trapDomains: (await services.listTrapDomains()).length,
			}));
			out.write(
				banner({
					smtp: `${settings.smtp.host}:${roles.smtpPort}`,
					dashboard: settings.publicUrl,
					seconds: ((performance.now() - began) / 1000).toFixed(1),
					...facts,
				}),
			);
		};
		// A Ctrl-C during the start waits for the step at hand, then everything is undone.
		await starting();
		await stopAsked;
		out.write('\n');
		await steps('Stopping: the last accepted messages are stored first', unwind);
	} catch (error) {
		await unwind();
		throw error;
	}
};
