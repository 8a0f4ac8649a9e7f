import { ExportRequest, exportLimits, parseQuery, StraymailError } from '@straymail/contracts';
import { findForExport } from '@straymail/store';
import { z } from 'zod';
import { verb } from '../verb.ts';
import { describeExport } from './describe-export.ts';

/** Messages as masked rows, for a file that leaves Straymail. */
export const exportMasked = verb({
	action: 'export.masked',
	roles: ['operator', 'analyst'],
	input: ExportRequest.omit({ code: true }).extend({ format: z.enum(['csv', 'jsonl']) }),
	run: async (tx, { now, index }, { query, sort, ids }) => {
		if (!index) throw new StraymailError('key-missing', 'This program holds no search key.');
		return findForExport(tx, {
			query: parseQuery(query, now()),
			sort,
			ids: ids ?? null,
			limit: exportLimits.masked,
			...index,
		});
	},
	audit: (input, { items, more }) => ({ detail: { ...describeExport(input), messages: items.length, more } }),
});
