import { type ParsedQuery, parseQuery, type SearchTerm, StraymailError } from '@straymail/contracts';
import { listPeople, organisationsNamed, type SearchContext } from '@straymail/store';
import type pg from 'pg';
import type { Context } from '../context.ts';

type AssigneeTerm = SearchTerm & { readonly type: 'assignee' };

const asksForPeople = (term: SearchTerm): boolean =>
	term.type === 'assignee' || (term.type === 'is' && term.value === 'assigned');

/** User ids behind each `assignee:`; a name may be that of several. */
const findAssignees = async (
	tx: pg.PoolClient,
	{ actor }: Context,
	query: ParsedQuery,
): Promise<ReadonlyMap<string, readonly string[]>> => {
	const asking = query.terms.find(asksForPeople);
	if (!asking) return new Map();
	if (actor.role === 'liaison') {
		throw new StraymailError('search-syntax', 'Who takes care of a message is for the operator’s own people.', {
			span: asking.span,
		});
	}
	const people = await listPeople(tx);
	const idsOf = ({ value, span }: AssigneeTerm): string[] => {
		if (value.toLowerCase() === 'me') return [actor.id];
		const ids = people.filter(({ name }) => name.toLowerCase() === value.toLowerCase()).map(({ id }) => id);
		if (ids.length > 0) return ids;
		const known = people.slice(0, 10).map(({ name }) => name);
		throw new StraymailError('search-syntax', `Nobody here is called "${value}". There are: ${known.join(', ')}.`, {
			span,
		});
	};
	const terms = query.terms.filter((term) => term.type === 'assignee' && term.value.toLowerCase() !== 'none');
	return new Map((terms as AssigneeTerm[]).map((term) => [term.value, idsOf(term)]));
};

/** Ids of the organisations behind each `org:`; for a liaison none but the own one. */
const findOrganisations = async (
	tx: pg.PoolClient,
	{ actor }: Context,
	query: ParsedQuery,
): Promise<ReadonlyMap<string, readonly string[]>> => {
	const found = new Map<string, readonly string[]>();
	for (const term of query.terms) {
		if (term.type !== 'text' || term.key !== 'org' || found.has(term.value)) continue;
		const ids = await organisationsNamed(tx, term.value);
		found.set(term.value, actor.role === 'liaison' ? ids.filter((id) => id === actor.organisationId) : ids);
	}
	return found;
};

/**
 * Reads a search on behalf of the actor: parsed, with what the store needs to make SQL of it.
 *
 * @throws {StraymailError} `search-syntax`, `key-missing`.
 */
export const readQuery = async (
	tx: pg.PoolClient,
	ctx: Context,
	text: string,
): Promise<SearchContext & { readonly query: ParsedQuery }> => {
	if (!ctx.index) throw new StraymailError('key-missing', 'This program holds no search key.');
	const query = parseQuery(text, ctx.now());
	return {
		...ctx.index,
		query,
		assignees: await findAssignees(tx, ctx, query),
		organisations: await findOrganisations(tx, ctx, query),
	};
};
