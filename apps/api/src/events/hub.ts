import type { ServerResponse } from 'node:http';
import { LiveEvent } from '@straymail/contracts';
import { type Listener, listen } from '@straymail/store';

/** A client that does not read is cut off past so many octets; it comes back and looks again. */
const bufferLimit = 256 * 1024;
const heartbeat = 20_000;

/** One listener on the database for all open dashboards. Events carry ids alone. */
export class EventHub {
	readonly #clients = new Set<ServerResponse>();
	#listener: Listener | undefined;
	readonly #timer = setInterval(() => this.#write(': still here\n\n'), heartbeat);

	async open(databaseUrl: string): Promise<void> {
		this.#listener = await listen(
			databaseUrl,
			['straymail_messages', 'straymail_trap_domains'],
			(channel, payload) => this.#hear(channel, payload),
			{
				// What was said meanwhile is lost: an event without ids makes every dashboard look again.
				onReconnect: () => this.#send({ type: 'message.analysed', ids: [] }),
			},
		);
	}

	#hear(channel: string, payload: string): void {
		if (channel === 'straymail_trap_domains') {
			this.#send({ type: 'trap-domain.changed', ids: [] });
			return;
		}
		const event = LiveEvent.safeParse(JSON.parse(payload));
		if (event.success) this.#send(event.data);
	}

	#send(event: LiveEvent): void {
		this.#write(`data: ${JSON.stringify(event)}\n\n`);
	}

	#write(text: string): void {
		for (const client of this.#clients) {
			if (client.writableLength > bufferLimit) client.destroy();
			else client.write(text);
		}
	}

	add(client: ServerResponse): void {
		this.#clients.add(client);
		client.once('close', () => this.#clients.delete(client));
		client.write('retry: 2000\n\n');
	}

	get clients(): number {
		return this.#clients.size;
	}

	async close(): Promise<void> {
		clearInterval(this.#timer);
		for (const client of this.#clients) client.end();
		await this.#listener?.close();
	}
}
