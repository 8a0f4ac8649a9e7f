import type { PeopleResponse } from '@straymail/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.ts';

/** To whom a message can be assigned. */
export const peopleQuery = queryOptions({
	queryKey: ['people'],
	queryFn: async ({ signal }) => (await request<PeopleResponse>('/api/people', { signal })).people,
	staleTime: 60_000,
});
