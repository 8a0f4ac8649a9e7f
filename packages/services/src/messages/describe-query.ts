import { isContentTerm, parseQuery, type SearchTerm } from '@straymail/contracts';

/** A term for the audit log; what was searched for in words could be content itself and is left out. */
const describe = (query: string, term: SearchTerm): string => {
	const sign = term.negated ? '-' : '';
	return isContentTerm(term) ? `${sign}${term.type === 'words' ? 'words' : 'subject:…'}` : query.slice(...term.span);
};

/** The terms of a query as the audit log may keep them. */
export const describeQuery = (query: string): string[] =>
	parseQuery(query, new Date(0)).terms.map((term) => describe(query, term));
