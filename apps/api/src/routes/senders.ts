import { Period, SenderDomainDetail, SendersRequest, SendersResponse } from '@straymail/contracts';
import { listSenders, showSender } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const tags = ['senders'];

/** Who writes, by domain. */
export const senderRoutes: Route = (app, parts) => {
	app.post(
		'/api/senders',
		{
			schema: { tags, summary: 'Domains that wrote, a page', body: SendersRequest, response: { 200: SendersResponse } },
		},
		async (request) => listSenders((await identify(parts, request)).ctx, request.body),
	);
	app.get(
		'/api/senders/:domain',
		{
			schema: {
				tags,
				summary: 'What a domain and all below it sent',
				params: z.object({ domain: z.string().min(1).max(253) }),
				querystring: z.object({ period: Period.default('90d') }),
				response: { 200: SenderDomainDetail },
			},
		},
		async (request) => showSender((await identify(parts, request)).ctx, { ...request.params, ...request.query }),
	);
};
