import { StraymailError } from '@straymail/contracts';
import { readSealedBody } from '@straymail/store';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { appendEntry } from '../audit/append-entry.ts';
import { verb } from '../verb.ts';

export interface TrainedKindModel {
	/** How many messages were learned from. */
	readonly unsolicited: number;
	readonly other: number;
	/** Right answers on messages kept aside, before and after: 0 to 1. */
	readonly before: number;
	readonly after: number;
	/** False: it did no better, and the model in force stays. */
	readonly adopted: boolean;
}

/**
 * Learns the words of unsolicited mail from people's decisions and, where it does better on messages kept aside, puts
 * the new model in force. Every message that is opened for it stands in the audit log. What is kept is weights of words
 * that several messages have in common; no message can be read from them.
 *
 * Throws `key-missing` in a program without the private key, `bad-request` when too little is decided.
 */
export const trainKindModel = verb({
	action: 'model.train',
	roles: ['operator'],
	input: z.object({ most: z.int().min(1).max(20_000).default(2000) }),
	run: async (tx, ctx, { most }): Promise<TrainedKindModel> => {
		const { opener, learner } = ctx;
		if (!opener || !learner) throw new StraymailError('key-missing', 'This program holds no private key.');
		const { rows } = await tx.query<{ id: string; unsolicited: boolean }>(
			`SELECT m."id", coalesce(m."decidedKind", m."machineKind") = 'spam' AS "unsolicited" FROM "Message" m
			 WHERE NOT m."locked" AND NOT m."metadataOnly" AND m."repeatOf" IS NULL
				AND (m."decidedKind" IS NOT NULL OR m."status" = 'reviewed') AND coalesce(m."decidedKind", m."machineKind") IS NOT NULL
			 ORDER BY m."id" DESC LIMIT $1`,
			[most],
		);
		const opened: string[] = [];
		const documents: { tokens: ReadonlySet<string>; unsolicited: boolean }[] = [];
		for (const { id, unsolicited } of rows) {
			const sealed = await readSealedBody(tx, id);
			if (!sealed?.wrappedKey) continue;
			const { context, wrappedKey, ciphertext } = sealed;
			const raw = await opener.open({ messageId: id, context, wrappedKey, ciphertext });
			documents.push({ tokens: await learner.tokensOf(raw), unsolicited });
			opened.push(id);
		}
		const { model, ...report } = learn(() => learner.learn(documents));
		const adopted = report.after > report.before;
		if (adopted) {
			await tx.query('UPDATE "KindModel" SET "active" = false WHERE "active"');
			await tx.query(
				'INSERT INTO "KindModel" ("id", "createdAt", "createdBy", "summary", "weights") VALUES ($1, $2, $3, $4::jsonb, $5::jsonb)',
				[uuidv7(), ctx.now(), ctx.actor.name, JSON.stringify(report), JSON.stringify(model)],
			);
		}
		// Last, so that the chain's lock is held for seconds and not for the whole training.
		for (const target of opened)
			await appendEntry(tx, ctx, 'message.learn', { target, detail: { part: 'body', reason: 'training of kinds' } });
		return { ...report, adopted };
	},
	audit: (_input, { unsolicited, other, adopted }) => ({ detail: { unsolicited, other, adopted } }),
});

const learn = <T>(work: () => T): T => {
	try {
		return work();
	} catch (error) {
		if (error instanceof RangeError) throw new StraymailError('bad-request', error.message, { cause: error });
		throw error;
	}
};
