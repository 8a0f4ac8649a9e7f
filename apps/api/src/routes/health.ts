import { StraymailError } from '@straymail/contracts';
import { backlog } from '@straymail/store';
import type pg from 'pg';
import { Gauge, Histogram, Registry } from 'prom-client';
import type { EventHub } from '../events/hub.ts';
import type { App } from './route.ts';

/** `/healthz` says that the process lives, `/readyz` that it can work, `/metrics` is for Prometheus. */
export const healthRoutes = (app: App, pool: pg.Pool, hub: EventHub, analysisVersion: number): void => {
	const registry = new Registry();
	const seconds = new Histogram({
		name: 'straymail_http_seconds',
		help: 'Seconds to answer',
		labelNames: ['route', 'status'],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
		registers: [registry],
	});
	const messages = new Gauge({
		name: 'straymail_messages',
		help: 'Messages by status',
		labelNames: ['status'],
		registers: [registry],
	});
	const waiting = new Gauge({
		name: 'straymail_backlog_messages',
		help: 'Messages that wait for analysis',
		registers: [registry],
	});
	const age = new Gauge({
		name: 'straymail_backlog_age_seconds',
		help: 'Age of the oldest message that waits',
		registers: [registry],
	});
	const watching = new Gauge({ name: 'straymail_live_clients', help: 'Open live connections', registers: [registry] });

	app.addHook('onResponse', async (request, reply) => {
		const route = request.routeOptions.url ?? 'unknown';
		if (route.startsWith('/api'))
			seconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
	});
	app.get('/healthz', { schema: { hide: true } }, async (_request, reply) => reply.type('text/plain').send('ok\n'));
	app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
		const ready = await pool.query('SELECT FROM "TrapDomain" LIMIT 1').then(
			() => true,
			() => false,
		);
		if (!ready) throw new StraymailError('database-away', 'The database does not answer or is not up to date.');
		return reply.type('text/plain').send('ready\n');
	});
	app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
		const { rows } = await pool.query<{ status: string; count: number }>(
			'SELECT "status", count(*)::int AS count FROM "Message" GROUP BY "status"',
		);
		messages.reset();
		for (const { status, count } of rows) messages.set({ status }, count);
		const { count, oldestReceivedAt } = await backlog(pool, analysisVersion);
		waiting.set(count);
		age.set(oldestReceivedAt ? (Date.now() - oldestReceivedAt.getTime()) / 1000 : 0);
		watching.set(hub.clients);
		return reply.type(registry.contentType).send(await registry.metrics());
	});
};
