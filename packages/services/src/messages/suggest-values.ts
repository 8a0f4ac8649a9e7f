import { SuggestRequest, type SuggestResponse } from '@straymail/contracts';
import { suggestValues as suggest } from '@straymail/store';
import { verb } from '../verb.ts';

/** Values for a key of the search grammar, as one types. */
export const suggestValues = verb({
	action: 'message.suggest',
	roles: ['operator', 'analyst'],
	input: SuggestRequest,
	run: async (tx, _ctx, input): Promise<SuggestResponse> => ({ values: await suggest(tx, input) }),
	audit: ({ key }, { values }) => ({ detail: { key, shown: values.length } }),
});
