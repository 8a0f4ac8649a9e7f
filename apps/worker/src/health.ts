import { createServer } from 'node:http';
import type { Registry } from 'prom-client';

/** `/healthz` and `/metrics` on a port of their own, for container checks and Prometheus. */
export const serveHealth = async (port: number, registry: Registry): Promise<{ close(): Promise<void> }> => {
	const server = createServer(async (request, response) => {
		if (request.url === '/healthz') response.end('ok\n');
		else if (request.url === '/metrics')
			response.setHeader('content-type', registry.contentType).end(await registry.metrics());
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	return {
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
};
