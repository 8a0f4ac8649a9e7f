import { OverviewResponse, StatsResponse } from '@straymail/contracts';
import { showOverview, showStats } from '@straymail/services';
import { identify } from '../services.ts';
import type { Route } from './route.ts';

const tags = ['overview'];

/** Numbers of the whole. */
export const overviewRoutes: Route = (app, parts) => {
	app.get(
		'/api/stats',
		{ schema: { tags, summary: 'Counts in short', response: { 200: StatsResponse } } },
		async (request) => showStats((await identify(parts, request)).ctx, {}),
	);
	app.get(
		'/api/overview',
		{
			schema: {
				tags,
				summary: 'Days, most frequent domains, time to review, receivers',
				response: { 200: OverviewResponse },
			},
		},
		async (request) => showOverview((await identify(parts, request)).ctx, {}),
	);
};
