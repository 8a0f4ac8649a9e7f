import { listEntries, verifyChains } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const tags = ['audit'];
const Entry = z.object({
	id: z.string(),
	at: z.iso.datetime(),
	actor: z.string(),
	action: z.string(),
	target: z.string().nullable(),
	detail: z.unknown(),
});
const Page = z.object({
	items: z.array(Entry),
	nextCursor: z.string().nullable(),
	chain: z.enum(['intact', 'broken']),
});

/** Who did and saw what. */
export const auditRoutes: Route = (app, parts) => {
	app.get(
		'/api/audit',
		{
			schema: {
				tags,
				summary: 'The audit log, newest first',
				querystring: z.object({
					cursor: z.string().max(500).optional(),
					limit: z.coerce.number().int().min(1).max(200).default(50),
				}),
				response: { 200: Page },
			},
		},
		async (request) => listEntries((await identify(parts, request)).ctx, request.query),
	);
	app.post(
		'/api/audit/verify',
		{
			schema: {
				tags,
				summary: 'Walk every chain from its beginning',
				response: { 200: z.object({ entries: z.int(), broken: z.array(z.string()) }) },
			},
		},
		async (request) => verifyChains((await identify(parts, request)).ctx, {}),
	);
};
