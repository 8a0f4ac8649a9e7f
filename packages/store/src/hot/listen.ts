import pg from 'pg';

export interface Listener {
	close(): Promise<void>;
}

/**
 * Hears notifications on its own connection, and opens it again when it breaks.
 *
 * @param onNotification - channel and payload.
 * @param onReconnected - something may have been missed meanwhile: look again.
 */
export const listen = async (
	url: string,
	channels: readonly string[],
	onNotification: (channel: string, payload: string) => void,
	onReconnected: () => void = () => {},
): Promise<Listener> => {
	let closed = false;
	let client: pg.Client | undefined;
	let timer: NodeJS.Timeout | undefined;

	const open = async (): Promise<void> => {
		const next = new pg.Client({
			connectionString: url,
			application_name: 'straymail-listen',
			connectionTimeoutMillis: 5000,
			keepAlive: true,
		});
		next.on('notification', ({ channel, payload }) => onNotification(channel, payload ?? ''));
		next.on('error', () => {});
		next.once('end', () => {
			if (!closed && client === next) later();
		});
		await next.connect();
		for (const channel of channels) await next.query(`LISTEN ${next.escapeIdentifier(channel)}`);
		client = next;
	};
	const later = () => {
		timer = setTimeout(() => {
			open().then(onReconnected, later);
		}, 500);
	};
	await open().catch(later);
	return {
		close: async () => {
			closed = true;
			clearTimeout(timer);
			await client?.end().catch(() => {});
		},
	};
};
