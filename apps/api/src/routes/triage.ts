import {
	BulkRequest,
	BulkResponse,
	HistogramRequest,
	HistogramResponse,
	PeopleResponse,
	SuggestRequest,
	SuggestResponse,
} from '@straymail/contracts';
import { changeMessages, countHistogram, listPeople, suggestValues, undoChange } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const tags = ['messages'];

/** What is done to many messages at once, and what helps to find them. */
export const triageRoutes: Route = (app, parts) => {
	app.post(
		'/api/messages/bulk',
		{
			schema: {
				tags,
				summary: 'Do one thing to many messages: to all, or to none',
				body: BulkRequest,
				response: { 200: BulkResponse },
			},
		},
		async (request) => changeMessages((await identify(parts, request)).ctx, request.body),
	);
	app.post(
		'/api/messages/bulk/:changeId/undo',
		{
			schema: {
				tags,
				summary: 'Take back what was done to many messages',
				params: z.object({ changeId: z.uuid() }),
				response: { 200: BulkResponse },
			},
		},
		async (request) => undoChange((await identify(parts, request)).ctx, request.params),
	);
	app.post(
		'/api/messages/histogram',
		{
			schema: {
				tags,
				summary: 'How many messages a search finds, by time',
				body: HistogramRequest,
				response: { 200: HistogramResponse },
			},
		},
		async (request) => countHistogram((await identify(parts, request)).ctx, request.body),
	);
	app.post(
		'/api/messages/suggest',
		{
			schema: {
				tags,
				summary: 'Values for a key of a search as one types',
				body: SuggestRequest,
				response: { 200: SuggestResponse },
			},
		},
		async (request) => suggestValues((await identify(parts, request)).ctx, request.body),
	);
	app.get(
		'/api/people',
		{ schema: { tags, summary: 'To whom a message can be assigned', response: { 200: PeopleResponse } } },
		async (request) => ({ people: await listPeople((await identify(parts, request)).ctx, {}) }),
	);
};
