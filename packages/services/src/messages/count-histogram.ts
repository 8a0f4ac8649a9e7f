import { HistogramRequest, type HistogramResponse } from '@straymail/contracts';
import { countHistogram as count } from '@straymail/store';
import { verb } from '../verb.ts';
import { describeQuery } from './describe-query.ts';
import { readQuery } from './read-query.ts';

/** So many of the newest messages are counted at most: a larger archive costs no more. */
const cap = 100_000;

/** How many messages a search finds, by time of reception. */
export const countHistogram = verb({
	action: 'message.histogram',
	roles: ['operator', 'analyst', 'liaison'],
	input: HistogramRequest,
	run: async (tx, ctx, { query, bars }): Promise<HistogramResponse> =>
		count(tx, { ...(await readQuery(tx, ctx, query)), bars, cap }),
	audit: ({ query }) => ({ detail: { terms: describeQuery(query) } }),
});
