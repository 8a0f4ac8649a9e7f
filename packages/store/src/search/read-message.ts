import type { AttachmentItem, AuthenticationItem, DecisionItem, MessageDetail } from '@straymail/contracts';
import type pg from 'pg';
import type { StoredSeal } from '../hot/stored-seal.ts';
import { itemColumns, levelOf, type MessageRow, readRecipients, toItem } from './message-item.ts';
import { readAssignees } from './read-people.ts';

type DetailColumns = Pick<
	MessageDetail,
	| 'clientAddress'
	| 'helo'
	| 'tls'
	| 'analysisVersion'
	| 'unreadableReason'
	| 'kindEvidence'
	| 'kindConfidence'
	| 'levelEvidence'
	| 'markings'
	| 'intended'
	| 'locked'
> & {
	readonly analysedAt: Date | null;
	readonly machineKind: MessageDetail['machine']['kind'];
	readonly machineLevel: number | null;
	readonly machineCategories: MessageDetail['machine']['categories'];
};

/** A message with everything but its sealed view and its history; null when it is not there or not for this actor. */
export const readMessageDetail = async (
	tx: pg.PoolClient,
	id: string,
): Promise<Omit<MessageDetail, 'view' | 'history'> | null> => {
	const { rows } = await tx.query<MessageRow & DetailColumns>(
		`SELECT ${itemColumns}, host(m."clientAddress") AS "clientAddress", m."helo", m."tls", m."analysisVersion", m."analysedAt",
			m."unreadableReason", m."kindEvidence", m."kindConfidence", m."levelEvidence", m."markings", m."intended", m."locked",
			m."machineKind", m."machineLevel", m."machineCategories"
		 FROM "Message" m WHERE m."id" = $1`,
		[id],
	);
	const [row] = rows;
	if (!row) return null;
	const recipients = await readRecipients(tx, [id]);
	const findings = await tx.query<MessageDetail['findings'][number]>(
		`SELECT "type", "category", "part", "segment", "masked", "confidence", "evidence",
			concat_ws(' ', "type", "start", "end", "part") AS "item" FROM "Finding" WHERE "messageId" = $1 ORDER BY "ordinal"`,
		[id],
	);
	const attachments = await tx.query<AttachmentItem>(
		`SELECT "index", "fileName", "claimedType", "foundType", "size", "sha256", "read", "notRead" FROM "AttachmentMeta" WHERE "messageId" = $1 ORDER BY "index"`,
		[id],
	);
	const authentication = await tx.query<AuthenticationItem>(
		`SELECT "method", "result", "domain", "detail" FROM "Authentication" WHERE "messageId" = $1 ORDER BY "ordinal"`,
		[id],
	);
	const decisions = await tx.query<
		Omit<DecisionItem, 'decidedAt' | 'endedAt'> & { decidedAt: Date; endedAt: Date | null }
	>(
		`SELECT "id", "field", "item", "value", "machine", "decidedByName" AS "decidedBy", "decidedAt", "endedAt"
		 FROM "Decision" WHERE "messageId" = $1 ORDER BY "decidedAt" DESC, "id" DESC LIMIT 200`,
		[id],
	);
	const seen = new Set((recipients.get(id) ?? []).map(({ address }) => address));
	return {
		...toItem(row, recipients.get(id) ?? [], await readAssignees(tx, rows)),
		clientAddress: row.clientAddress,
		helo: row.helo,
		tls: row.tls,
		analysisVersion: row.analysisVersion,
		analysedAt: row.analysedAt?.toISOString() ?? null,
		unreadableReason: row.unreadableReason,
		kindEvidence: row.kindEvidence,
		kindConfidence: row.kindConfidence,
		levelEvidence: row.levelEvidence,
		markings: row.markings,
		// Evidence about a recipient is for those who may see that recipient.
		intended: row.intended.filter(({ recipient }) => seen.has(recipient)),
		locked: row.locked,
		findings: findings.rows,
		attachments: attachments.rows,
		authentication: authentication.rows,
		decisions: decisions.rows
			.filter(({ field, item }) => field !== 'intended' || seen.has(item))
			.map(({ decidedAt, endedAt, ...decision }) => ({
				...decision,
				decidedAt: decidedAt.toISOString(),
				endedAt: endedAt?.toISOString() ?? null,
			})),
		machine: { kind: row.machineKind, level: levelOf(row.machineLevel), categories: row.machineCategories ?? [] },
	};
};

/** Sealed raw message and view; null for metadata-only messages. */
export const readSealedBody = async (
	tx: pg.PoolClient,
	id: string,
): Promise<(StoredSeal & { readonly view: Buffer | null }) | null> => {
	const { rows } = await tx.query<{
		wrappedKey: Buffer | null;
		ciphertext: Buffer;
		view: Buffer | null;
		id: string;
		keyId: string;
		encapsulatedKey: Buffer;
	}>(
		`SELECT b."wrappedKey", b."ciphertext", b."view", c."id", c."keyId", c."encapsulatedKey"
		 FROM "SealedBody" b JOIN "SealContext" c ON c."id" = b."contextId" WHERE b."messageId" = $1`,
		[id],
	);
	const [row] = rows;
	if (!row) return null;
	const { wrappedKey, ciphertext, view, ...context } = row;
	return { wrappedKey, ciphertext, view, context };
};
