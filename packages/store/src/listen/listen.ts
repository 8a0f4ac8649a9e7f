import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface Listener {
	close(): Promise<void>;
}

export interface ListenOptions {
	/** Called after every re-connection: what was notified meanwhile is lost, so the caller looks for itself. */
	readonly onReconnect?: () => void;
	/** Milliseconds between two signs of life; 15 s when left out. */
	readonly keepAliveMilliseconds?: number;
}

const longestPause = 5000;

const connect = async (
	url: string,
	channels: readonly string[],
	onNotification: (channel: string, payload: string) => void,
): Promise<pg.Client> => {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 5000,
		query_timeout: 5000,
		keepAlive: true,
		application_name: 'straymail-listen',
	});
	client.on('error', () => {});
	client.on('notification', ({ channel, payload }) => onNotification(channel, payload ?? ''));
	try {
		await client.connect();
		for (const channel of channels) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
		return client;
	} catch (error) {
		await client.end().catch(() => {});
		throw error;
	}
};

/**
 * Listens on channels of NOTIFY and comes back by itself when the connection breaks or falls silent.
 *
 * @throws when the first connection fails.
 */
export const listen = async (
	url: string,
	channels: readonly string[],
	onNotification: (channel: string, payload: string) => void,
	options: ListenOptions = {},
): Promise<Listener> => {
	const { onReconnect, keepAliveMilliseconds = 15_000 } = options;
	const ending = new AbortController();
	let client: pg.Client = await connect(url, channels, onNotification);

	const watch = async () => {
		while (!ending.signal.aborted) {
			const turn = new AbortController();
			const ended = once(client, 'end', { signal: turn.signal }).then(
				() => false,
				() => false,
			);
			const quiet = wait(keepAliveMilliseconds, true, { signal: ending.signal }).catch(() => false);
			const due = await Promise.race([ended, quiet]);
			turn.abort();
			if (ending.signal.aborted) return;
			const alive =
				due &&
				(await client.query('SELECT 1').then(
					() => true,
					() => false,
				));
			if (alive) continue;
			await client.end().catch(() => {});
			await reconnect();
		}
	};
	const reconnect = async () => {
		for (let pause = 100; !ending.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
			const next = await connect(url, channels, onNotification).catch(() => null);
			if (next !== null) {
				client = next;
				onReconnect?.();
				return;
			}
			await wait(pause, undefined, { signal: ending.signal }).catch(() => {});
		}
	};
	const watching = watch();
	return {
		close: async () => {
			ending.abort();
			await watching;
			await client.end().catch(() => {});
		},
	};
};
