import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A relay in front of a database: shut, it breaks what is open and refuses what comes. */
export interface DatabaseDoor {
	readonly url: string;
	shut(): void;
	open(): void;
	/** Leads to another server from now on. */
	leadTo(databaseUrl: string): void;
	close(): void;
}

export const openDoor = async (databaseUrl: string): Promise<DatabaseDoor> => {
	let target = new URL(databaseUrl);
	const sockets = new Set<Socket>();
	let isOpen = true;
	const server = createServer((inside) => {
		if (!isOpen) {
			inside.resetAndDestroy();
			return;
		}
		const outside = connect(Number(target.port), target.hostname);
		for (const [socket, other] of [
			[inside, outside],
			[outside, inside],
		] as const) {
			sockets.add(socket);
			socket.on('error', () => {});
			socket.on('close', () => {
				sockets.delete(socket);
				other.destroy();
			});
			socket.pipe(other);
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const url = new URL(databaseUrl);
	url.port = String((server.address() as AddressInfo).port);
	const breakAll = () => {
		for (const socket of sockets) socket.resetAndDestroy();
	};
	return {
		url: url.href,
		shut: () => {
			isOpen = false;
			breakAll();
		},
		open: () => {
			isOpen = true;
		},
		leadTo: (other) => {
			target = new URL(other);
			breakAll();
		},
		close: () => {
			breakAll();
			server.close();
		},
	};
};
