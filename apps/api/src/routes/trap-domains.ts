import { AddTrapDomain, DnsCheckResponse, DnsPlan, SetRecipientRule, TrapDomain } from '@straymail/contracts';
import { checkRecords, createAsk, planRecords } from '@straymail/dns';
import {
	addTrapDomain,
	ChangeTrapDomain,
	changeTrapDomain,
	checkTrapDomain,
	listTrapDomains,
	removeRecipientRule,
	setRecipientRule,
	showTrapDomain,
	suggestIntended,
} from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const tags = ['trap domains'];
const Suggestions = z.object({
	suggestions: z.array(z.object({ domain: z.string(), organisation: z.string(), probability: z.number() })),
});

/** What is received, and what happens to it. */
export const trapDomainRoutes: Route = (app, parts) => {
	app.get(
		'/api/trap-domains',
		{ schema: { tags, summary: 'All trap domains', response: { 200: z.object({ items: z.array(TrapDomain) }) } } },
		async (request) => ({
			items: await listTrapDomains((await identify(parts, request)).ctx, {}),
		}),
	);
	app.post(
		'/api/trap-domains',
		{ schema: { tags, summary: 'Begin to receive for a domain', body: AddTrapDomain, response: { 200: TrapDomain } } },
		async (request) => addTrapDomain((await identify(parts, request)).ctx, request.body),
	);
	app.patch(
		'/api/trap-domains/:id',
		{
			schema: {
				tags,
				summary: 'Change what happens to its mail',
				params: z.object({ id: z.uuid() }),
				body: ChangeTrapDomain,
				response: { 200: TrapDomain },
			},
		},
		async (request) =>
			changeTrapDomain((await identify(parts, request)).ctx, { ...request.body, id: request.params.id }),
	);
	app.put(
		'/api/trap-domains/:id/rules',
		{
			schema: {
				tags,
				summary: 'Set the rule for recipients that a pattern names',
				params: z.object({ id: z.uuid() }),
				body: SetRecipientRule,
				response: { 200: TrapDomain },
			},
		},
		async (request) =>
			setRecipientRule((await identify(parts, request)).ctx, { ...request.body, id: request.params.id }),
	);
	app.delete(
		'/api/trap-domains/:id/rules/:ruleId',
		{
			schema: {
				tags,
				summary: 'Remove a rule for recipients',
				params: z.object({ id: z.uuid(), ruleId: z.uuid() }),
				response: { 200: TrapDomain },
			},
		},
		async (request) => (await removeRecipientRule((await identify(parts, request)).ctx, request.params)).trap,
	);
	app.get(
		'/api/trap-domains/suggest',
		{
			schema: {
				tags,
				summary: 'Who is most likely meant',
				querystring: z.object({ domain: z.string().min(1).max(253) }),
				response: { 200: Suggestions },
			},
		},
		async (request) => suggestIntended((await identify(parts, request)).ctx, request.query),
	);
	app.get(
		'/api/trap-domains/:id/dns',
		{
			schema: {
				tags,
				summary: 'DNS records to publish',
				params: z.object({ id: z.uuid() }),
				response: { 200: DnsPlan },
			},
		},
		async (request) =>
			planRecords(await showTrapDomain((await identify(parts, request)).ctx, request.params), parts.dns),
	);
	app.post(
		'/api/trap-domains/:id/check',
		{
			schema: {
				tags,
				summary: 'Ask DNS whether the records are there',
				params: z.object({ id: z.uuid() }),
				response: { 200: DnsCheckResponse },
			},
			// Each asks a dozen questions of somebody else's servers.
			config: { rateLimit: { max: 12, timeWindow: '1 minute' } },
		},
		async (request) => {
			const trap = await checkTrapDomain((await identify(parts, request)).ctx, request.params);
			const { servers } = parts.dns;
			const findings = servers.length > 0 ? await checkRecords(planRecords(trap, parts.dns), createAsk(servers)) : [];
			return { domain: trap.domain, at: new Date().toISOString(), asked: servers.length > 0, findings };
		},
	);
};
