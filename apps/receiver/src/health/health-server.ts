import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StraymailError } from '@straymail/contracts';

export interface HealthServer {
	readonly port: number;
	close(): Promise<void>;
}

/**
 * `/healthz`: 200 while mail is taken, 503 with the reason otherwise. `/metrics`: Prometheus text. Holds no content.
 *
 * @throws {StraymailError} `port-in-use`.
 */
export const startHealthServer = async (options: {
	readonly host: string;
	readonly port: number;
	readonly registry: { readonly contentType: string; metrics(): Promise<string> };
	/** Why no mail is taken; null when all is well. */
	readonly trouble: () => string | null;
}): Promise<HealthServer> => {
	const { host, port, registry, trouble } = options;
	const server = createServer(async (request, response) => {
		if (request.url === '/healthz') {
			const reason = trouble();
			response.writeHead(reason === null ? 200 : 503, { 'content-type': 'application/json' });
			response.end(JSON.stringify(reason === null ? { status: 'ok' } : { status: 'unavailable', reason }));
			return;
		}
		if (request.url !== '/metrics') {
			response.writeHead(404).end();
			return;
		}
		const text = await registry.metrics().catch(() => null);
		if (text === null) {
			response.writeHead(503).end();
			return;
		}
		response.writeHead(200, { 'content-type': registry.contentType }).end(text);
	});
	server.listen(port, host);
	await once(server, 'listening').catch((cause) => {
		throw new StraymailError(
			'port-in-use',
			`The health port ${host}:${port} cannot be opened (${cause.code}). Free it, or set STRAYMAIL_RECEIVER_HEALTH_PORT to another.`,
			{ cause },
		);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => {
			server.closeAllConnections();
			server.close();
		},
	};
};
