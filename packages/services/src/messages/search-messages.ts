import { parseQuery, SearchRequest, type SearchResponse, type SearchTerm, StraymailError } from '@straymail/contracts';
import { countFacets, searchMessages as search } from '@straymail/store';
import { verb } from '../verb.ts';

/** Counts are taken over so many of the newest messages: more would cost a page its quickness. */
const facetCap = 2_000;

/** A term for the audit log; what was searched for in words could be content itself and is left out. */
const describe = (query: string, term: SearchTerm): string => {
	const sign = term.negated ? '-' : '';
	const secret = term.type === 'words' || (term.type === 'text' && term.key === 'subject');
	return secret ? `${sign}${term.type === 'words' ? 'words' : 'subject:…'}` : query.slice(...term.span);
};

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
			terms: parseQuery(query, new Date(0)).terms.map((term) => describe(query, term)),
			sort: `${sort.key} ${sort.direction}`,
			further: Boolean(cursor),
			shown: output.items.length,
		},
	}),
});
