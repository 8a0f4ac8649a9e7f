import { SearchRequest, type SearchResponse } from '@straymail/contracts';
import { countFacets, searchMessages as search } from '@straymail/store';
import { verb } from '../verb.ts';
import { describeQuery } from './describe-query.ts';
import { readQuery } from './read-query.ts';

/** Counts are taken over so many of the newest messages: more would cost a page its quickness. */
const facetCap = 1_000;

/** A page of the inbox. Masked throughout. */
export const searchMessages = verb({
	action: 'message.search',
	roles: ['operator', 'analyst', 'liaison'],
	input: SearchRequest,
	run: async (tx, ctx, { query, sort, cursor, limit, facets }): Promise<SearchResponse> => {
		const read = await readQuery(tx, ctx, query);
		const page = await search(tx, { ...read, sort, cursor: cursor ?? null, limit });
		return { ...page, facets: facets ? await countFacets(tx, { ...read, cap: facetCap }) : null };
	},
	audit: ({ query, sort, cursor }, output) => ({
		detail: {
			terms: describeQuery(query),
			sort: `${sort.key} ${sort.direction}`,
			further: Boolean(cursor),
			shown: output.items.length,
		},
	}),
});
