import type { EventHub } from '../events/hub.ts';
import { identify, type ServiceParts } from '../services.ts';
import type { App } from './route.ts';

/** Live events (text/event-stream), for those who watch the whole inbox; others get 204, which ends the asking. */
export const eventRoutes = (app: App, parts: ServiceParts, hub: EventHub): void => {
	app.get(
		'/api/events',
		{ schema: { tags: ['live'], summary: 'What has just happened, as server-sent events' } },
		async (request, reply) => {
			const { actor } = await identify(parts, request);
			if (actor.role === 'liaison' || actor.role === 'admin' || actor.role === 'auditor') return reply.code(204).send();
			reply.hijack();
			reply.raw.writeHead(200, {
				// Hijacked, an answer leaves out what hooks have set.
				...(reply.getHeaders() as Record<string, string>),
				'content-type': 'text/event-stream; charset=utf-8',
				'cache-control': 'no-store, no-transform',
				'x-accel-buffering': 'no',
			});
			hub.add(reply.raw);
			return reply;
		},
	);
};
