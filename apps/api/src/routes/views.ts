import { SavedView, SavedViewInput } from '@straymail/contracts';
import { ChangeView, changeView, deleteView, listViews, saveView } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const Id = z.object({ id: z.uuid() });
const tags = ['views'];

/** Searches that were given a name. */
export const viewRoutes: Route = (app, parts) => {
	app.get(
		'/api/views',
		{
			schema: {
				tags,
				summary: 'Own views and shared ones',
				response: { 200: z.object({ items: z.array(SavedView) }) },
			},
		},
		async (request) => ({ items: await listViews((await identify(parts, request)).ctx, {}) }),
	);
	app.post(
		'/api/views',
		{ schema: { tags, summary: 'Give a search a name', body: SavedViewInput, response: { 201: SavedView } } },
		async (request, reply) =>
			reply.status(201).send(await saveView((await identify(parts, request)).ctx, request.body)),
	);
	app.patch(
		'/api/views/:id',
		{
			schema: {
				tags,
				summary: 'Change a view of one’s own',
				params: Id,
				body: ChangeView,
				response: { 200: SavedView },
			},
		},
		async (request) => changeView((await identify(parts, request)).ctx, { ...request.body, id: request.params.id }),
	);
	app.delete(
		'/api/views/:id',
		{ schema: { tags, summary: 'Delete a view of one’s own', params: Id, response: { 204: z.null() } } },
		async (request, reply) => {
			await deleteView((await identify(parts, request)).ctx, request.params);
			return reply.status(204).send(null);
		},
	);
};
