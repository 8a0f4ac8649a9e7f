import { type OrganisationDetail, Period, StraymailError } from '@straymail/contracts';
import { describeOrganisation, latestOfOrganisation } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';

/** So many of its newest messages are looked at. */
const cap = 20_000;
const latestShown = 10;

/** What strayed that was meant for an organisation: from whom, and by which mistakes. */
export const showOrganisation = verb({
	action: 'organisation.view',
	roles: ['operator', 'analyst'],
	input: z.object({ id: z.uuid(), period: Period.default('90d') }),
	run: async (tx, { now }, { id, period }): Promise<OrganisationDetail> => {
		const described = await describeOrganisation(tx, { id, period, cap });
		if (!described) throw new StraymailError('not-found', 'There is no such organisation in the register.');
		return { ...described, latest: await latestOfOrganisation(tx, id, latestShown), at: now().toISOString() };
	},
	audit: ({ id, period }) => ({ target: id, detail: { period } }),
});
