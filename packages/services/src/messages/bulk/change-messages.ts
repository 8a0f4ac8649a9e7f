import { BulkRequest, type BulkResponse } from '@straymail/contracts';
import { notifyMessages, readMessageItems } from '@straymail/store';
import { uuidv7 } from 'uuidv7';
import { verb } from '../../verb.ts';
import { lockMessages } from '../lock-messages.ts';
import { idsOf } from './way.ts';
import { wayOf } from './ways.ts';

/**
 * Does one thing to many messages: to all of them, or to none. What changed is kept, so that it can be undone as a
 * whole. Each message's history tells of it.
 *
 * Throws `not-found`, `trap-domain-invalid`.
 */
export const changeMessages = verb({
	action: 'message.bulk',
	roles: ['operator', 'analyst'],
	input: BulkRequest,
	run: async (tx, ctx, { ids, action }): Promise<BulkResponse> => {
		const messages = await lockMessages(tx, ids);
		const altered = await wayOf(action.type).apply(tx, ctx, messages, action);
		const changed = new Set(idsOf(altered));
		const unchanged = idsOf(messages).filter((id) => !changed.has(id));
		if (altered.length === 0) return { changeId: null, items: [], unchanged };
		const changeId = uuidv7();
		await tx.query(
			`INSERT INTO "BulkChange" ("id", "at", "by", "byName", "action", "items") VALUES ($1, $2, $3, $4, $5, $6)`,
			[changeId, ctx.now(), ctx.actor.id, ctx.actor.name, JSON.stringify(action), JSON.stringify(altered)],
		);
		await notifyMessages(tx, 'message.reviewed', [...changed]);
		return { changeId, items: await readMessageItems(tx, [...changed]), unchanged };
	},
	audit: ({ action }, { changeId, items, unchanged }) => [
		{ target: changeId, detail: { action: action.type, changed: items.length, unchanged: unchanged.length } },
		...items.map(({ id, assignee }) => ({
			target: id,
			detail: { change: changeId, action, ...(action.type === 'assign' ? { assignee: assignee?.name ?? null } : {}) },
		})),
	],
});
