import { connect } from 'node:net';
import { StraymailError } from '@straymail/contracts';
import { ensureKeyFiles } from '@straymail/sealing';
import type { Settings } from '@straymail/settings';
import { openDatabase, prepareDatabase } from '../start/database.ts';
import { lockDataFolder } from '../start/lock.ts';
import { freePort } from '../start/ports.ts';
import { receiverRole } from '../start/roles.ts';
import { createSteps } from '../terminal/steps.ts';

export interface ReceiverAddress {
	readonly host: string;
	readonly port: number;
	/** True when it was started for this call only: nothing is analysed until `start` runs. */
	readonly own: boolean;
	close(): Promise<void>;
}

const answers = (host: string, port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 2000 });
		const end = (result: boolean) => {
			socket.destroy();
			resolve(result);
		};
		socket.once('data', (greeting) => end(greeting.toString('latin1').startsWith('220')));
		socket.once('error', () => end(false));
		socket.once('timeout', () => end(false));
	});

/**
 * The receiver that is running, or one of our own for as long as the call lasts: raw mail has one way in, with
 * the policy, sealing and durability of every other message.
 *
 * @throws {StraymailError} `import-unreadable` when `server` was named and does not answer.
 */
export const findReceiver = async (settings: Settings, server: string | undefined): Promise<ReceiverAddress> => {
	const nothing = async () => {};
	if (server) {
		const [, host, port] = /^(.*?)(?::(\d+))?$/.exec(server) ?? [];
		const named = { host: host || '127.0.0.1', port: Number(port ?? 25) };
		if (await answers(named.host, named.port)) return { ...named, own: false, close: nothing };
		throw new StraymailError('import-unreadable', `No SMTP server answers at ${named.host}:${named.port}.`);
	}
	if (await answers(settings.smtp.host, settings.smtp.port)) return { ...settings.smtp, own: false, close: nothing };

	const steps = createSteps(process.stderr);
	const unlock = await lockDataFolder(settings.dataDir);
	await ensureKeyFiles(settings.files);
	const database = await steps('Starting PostgreSQL', () => openDatabase(settings, () => {}));
	await prepareDatabase(database.url, steps);
	const port = await freePort();
	const role = receiverRole(settings, database.url, { onLog: () => {}, onRestart: () => {} }, port);
	await steps('Starting a receiver for the import', () => role.start());
	return {
		host: settings.smtp.host,
		port,
		own: true,
		close: async () => {
			await role.stop();
			await database.stop();
			await unlock();
		},
	};
};
