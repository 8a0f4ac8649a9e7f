import { parseQuery, SearchRequest, type SearchResponse, StraymailError } from '@straymail/contracts';
import { countFacets, searchMessages as search } from '@straymail/store';
import { verb } from '../verb.ts';
import { describeQuery } from './describe-query.ts';

/** Counts are taken over so many of the newest messages: more would cost a page its quickness. */
const facetCap = 2_000;

/** A page of the inbox. Masked throughout. */
export const searchMessages = verb({
	action: 'message.search',
	roles: ['operator', 'analyst', 'liaison'],
	input: SearchRequest,
	run: async (tx, { now, index }, { query: text, sort, cursor, limit, facets }): Promise<SearchResponse> => {
		if (!index) throw new StraymailError('key-missing', 'This program holds no search key.');
		const query = parseQuery(text, now());
		const page = await search(tx, { query, sort, cursor: cursor ?? null, limit, ...index });
		return { ...page, facets: facets ? await countFacets(tx, { query, cap: facetCap, ...index }) : null };
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
