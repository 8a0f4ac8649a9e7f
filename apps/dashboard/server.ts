import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readSettings } from '@straymail/settings';
import next from 'next';

// Runs the built dashboard where STRAYMAIL_DASHBOARD_URL says, and ends with the process that started it.
const settings = readSettings();
const url = new URL(settings.dashboardUrl ?? 'http://127.0.0.1:3001');
const port = Number(url.port || 80);

const app = next({ dev: false, dir: fileURLToPath(new URL('.', import.meta.url)), hostname: url.hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
	handle(request, response).catch((error: Error) => {
		process.stderr.write(`${JSON.stringify({ level: 'error', role: 'dashboard', error: error.name })}\n`);
		response.destroy();
	});
});

const close = () => {
	server.close(() => process.exit(0));
	server.closeAllConnections();
};
process.once('SIGTERM', close);
process.once('SIGINT', close);
process.once('disconnect', close);

server.listen(port, url.hostname, () => process.send?.({ type: 'ready', port }));
