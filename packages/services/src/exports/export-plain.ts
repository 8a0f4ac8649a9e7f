import { ExportRequest, exportLimits, parseQuery, StraymailError } from '@straymail/contracts';
import { type ExportItem, findForExport, findOpenable } from '@straymail/store';
import { z } from 'zod';
import { assertFreshFactor } from '../messages/fresh-factor.ts';
import { verb } from '../verb.ts';
import { describeExport } from './describe-export.ts';

export interface PlainExport {
	/** Those whose content goes into the file, each to be opened by `openExported`. */
	readonly items: readonly ExportItem[];
	/** Left out: they bear a classification marking. */
	readonly locked: number;
	/** Left out: there is nothing to open. */
	readonly empty: number;
	readonly more: boolean;
}

/** The first messages whose octets together stay below the limit. */
const withinOctets = (items: readonly ExportItem[]): readonly ExportItem[] => {
	let octets = 0;
	const end = items.findIndex(({ size }) => {
		octets += size;
		return octets > exportLimits.plainOctets;
	});
	return end < 0 ? items : items.slice(0, end);
};

/**
 * Allows whole messages to leave in plain content, and says which. What bears a classification marking stays. Each
 * message is opened and put on record by itself (`openExported`), so that the log says what left, not what was meant to.
 *
 * Throws `second-factor-missing`, `second-factor-needed`, `search-syntax`.
 */
export const exportPlain = verb({
	action: 'export.plain',
	roles: ['operator', 'analyst'],
	input: ExportRequest.omit({ code: true }).extend({ format: z.enum(['eml', 'mbox']) }),
	run: async (tx, ctx, { query, sort, ids }): Promise<PlainExport> => {
		if (!ctx.index) throw new StraymailError('key-missing', 'This program holds no search key.');
		assertFreshFactor(ctx);
		const { items, more } = await findForExport(tx, {
			query: parseQuery(query, ctx.now()),
			sort,
			ids: ids ?? null,
			limit: exportLimits.plain,
			...ctx.index,
		});
		const unlocked = items.filter(({ locked }) => !locked);
		const openable = await findOpenable(
			tx,
			unlocked.map(({ id }) => id),
		);
		const whole = unlocked.filter(({ id }) => openable.has(id));
		const taken = withinOctets(whole);
		return {
			items: taken,
			locked: items.length - unlocked.length,
			empty: unlocked.length - whole.length,
			more: more || taken.length < whole.length,
		};
	},
	audit: (input, { items, locked, empty, more }) => ({
		detail: { ...describeExport(input), messages: items.length, locked, empty, more },
	}),
});
