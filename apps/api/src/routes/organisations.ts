import { OrganisationDetail, Period, StrayedResponse } from '@straymail/contracts';
import { listOrganisations, listStrayed, showOrganisation } from '@straymail/services';
import { z } from 'zod';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const Organisation = z.object({
	id: z.string(),
	name: z.string(),
	sector: z.string().nullable(),
	country: z.string().nullable(),
	domains: z.array(z.string()),
});

/** The register of those who are meant. */
export const organisationRoutes: Route = (app, parts) => {
	app.get(
		'/api/organisations',
		{
			schema: {
				tags: ['organisations'],
				summary: 'Organisations by name or domain',
				querystring: z.object({
					q: z.string().max(200).default(''),
					limit: z.coerce.number().int().min(1).max(200).default(50),
				}),
				response: { 200: z.object({ items: z.array(Organisation), total: z.int() }) },
			},
		},
		async (request) => listOrganisations((await identify(parts, request)).ctx, request.query),
	);
	app.get(
		'/api/organisations/strayed',
		{
			schema: {
				tags: ['organisations'],
				summary: 'Organisations whose mail went astray, those hit most first',
				querystring: z.object({
					period: Period.default('30d'),
					limit: z.coerce.number().int().min(1).max(200).default(50),
				}),
				response: { 200: StrayedResponse },
			},
		},
		async (request) => listStrayed((await identify(parts, request)).ctx, request.query),
	);
	app.get(
		'/api/organisations/:id',
		{
			schema: {
				tags: ['organisations'],
				summary: 'What strayed that was meant for one',
				params: z.object({ id: z.uuid() }),
				querystring: z.object({ period: Period.default('90d') }),
				response: { 200: OrganisationDetail },
			},
		},
		async (request) => showOrganisation((await identify(parts, request)).ctx, { ...request.params, ...request.query }),
	);
};
