import { DecisionInput, MessageDetail, MessageItem, SearchRequest, SearchResponse } from '@straymail/contracts';
import {
	decide,
	reviewMessage,
	searchMessages,
	showMessage,
	unreviewMessage,
	withdrawDecision,
} from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const Id = z.object({ id: z.uuid() });
const tags = ['messages'];

/** Search, view, review and decide. */
export const messageRoutes: Route = (app, parts) => {
	app.post(
		'/api/messages/search',
		{ schema: { tags, summary: 'A page of the inbox', body: SearchRequest, response: { 200: SearchResponse } } },
		async (request) => searchMessages((await identify(parts, request)).ctx, request.body),
	);
	app.get(
		'/api/messages/:id',
		{ schema: { tags, summary: 'A message, masked', params: Id, response: { 200: MessageDetail } } },
		async (request) => showMessage((await identify(parts, request)).ctx, request.params),
	);
	app.post(
		'/api/messages/:id/review',
		{ schema: { tags, summary: 'Mark as reviewed', params: Id, response: { 200: MessageItem } } },
		async (request) => MessageItem.parse(await reviewMessage((await identify(parts, request)).ctx, request.params)),
	);
	app.post(
		'/api/messages/:id/unreview',
		{ schema: { tags, summary: 'Take the mark back', params: Id, response: { 200: MessageItem } } },
		async (request) => MessageItem.parse(await unreviewMessage((await identify(parts, request)).ctx, request.params)),
	);
	app.post(
		'/api/messages/:id/decisions',
		{
			schema: {
				tags,
				summary: 'Say what a message is, beside the machine’s answer',
				params: Id,
				body: DecisionInput,
				response: { 201: z.object({ id: z.uuid() }) },
			},
		},
		async (request, reply) => {
			const { ctx } = await identify(parts, request);
			return reply.status(201).send({ id: await decide(ctx, { id: request.params.id, decision: request.body }) });
		},
	);
	app.delete(
		'/api/messages/:id/decisions/:decisionId',
		{
			schema: {
				tags,
				summary: 'Take a decision back',
				params: Id.extend({ decisionId: z.uuid() }),
				response: { 204: z.null() },
			},
		},
		async (request, reply) => {
			await withdrawDecision((await identify(parts, request)).ctx, request.params);
			return reply.status(204).send(null);
		},
	);
};
