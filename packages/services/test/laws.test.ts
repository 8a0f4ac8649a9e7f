import { SearchRequest } from '@straymail/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	addTrapDomain,
	changeTrapDomain,
	createToken,
	findTokenActor,
	listEntries,
	removeRecipientRule,
	revealPart,
	reviewMessage,
	revokeToken,
	searchMessages,
	setRecipientRule,
	showMessage,
	showStats,
	verifyChains,
} from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
let armyMessage: string;
let navyMessage: string;
const raw = 'Subject: Leave\r\n\r\nplain words\r\n';

beforeAll(async () => {
	office = await openOffice();
	armyMessage = await office.message({ raw, intendedDomain: 'army.mil', words: 'zirconium pelican' });
	navyMessage = await office.message({ raw, intendedDomain: 'navy.mil', words: 'zirconium pelican' });
});
afterAll(() => office?.stop());

const reveal = (id: string, part = 'body') => ({ id, part, reason: 'warn the owner' });
const find = (query: string) => SearchRequest.parse({ query });

describe('nobody reads unseen (law 5)', () => {
	it('shows nothing when the log cannot be written', async () => {
		await office.owner.query('REVOKE INSERT ON "AuditEntry" FROM straymail_service');
		try {
			for (const attempt of [
				() => revealPart(office.as({}), reveal(armyMessage)),
				() => showMessage(office.as({}), { id: armyMessage }),
				() => searchMessages(office.as({}), find('')),
			]) {
				await expect(attempt()).rejects.toThrow(/permission denied/);
			}
		} finally {
			await office.owner.query('GRANT INSERT ON "AuditEntry" TO straymail_service');
		}
	});

	it('logs who opened which part of what, and why, and shows it in the history', async () => {
		await revealPart(office.as({ name: 'Bob' }), reveal(armyMessage));
		const { history } = await showMessage(office.as({}), { id: armyMessage });
		expect(history).toContainEqual(
			expect.objectContaining({ actor: 'Bob', action: 'message.reveal', detail: 'body: warn the owner' }),
		);
	});

	it('logs a search without its free words', async () => {
		await searchMessages(office.as({}), find('senderdomain:travel.example zirconium subject:pelican'));
		const { items } = await listEntries(office.as({}), { limit: 1 });
		expect(JSON.stringify(items[0]?.detail)).toContain('senderdomain:travel.example');
		expect(JSON.stringify(items[0]?.detail)).not.toMatch(/zirconium|pelican/);
	});
});

describe('a reveal is an act (law 6)', () => {
	it.each([
		['without a second factor', { hasSecondFactor: false }, 'second-factor-missing'],
		['with one that is too old', { secondFactorAt: new Date(Date.now() - 6 * 60_000) }, 'second-factor-needed'],
		['that was never shown', { secondFactorAt: null }, 'second-factor-needed'],
		['by an auditor', { role: 'auditor' as const }, 'not-allowed'],
		['by an admin', { role: 'admin' as const }, 'not-allowed'],
	])('%s is refused', async (_how, actor, code) => {
		await expect(revealPart(office.as(actor), reveal(armyMessage))).rejects.toMatchObject({ code });
	});

	it('gives the plain part, for five minutes, to whoever shows a fresh factor and a reason', async () => {
		const answer = await revealPart(office.as({}), reveal(armyMessage, 'raw'));
		expect(Buffer.from(answer.bytes).toString()).toBe(raw);
		const left = Date.parse(answer.expiresAt) - Date.now();
		expect(left).toBeGreaterThan(4 * 60_000);
		expect(left).toBeLessThanOrEqual(5 * 60_000);
		await expect(revealPart(office.as({}), { ...reveal(armyMessage), reason: ' x ' })).rejects.toMatchObject({
			code: 'bad-request',
		});
		await expect(revealPart(office.as({}), reveal(armyMessage, 'attachment:7'))).rejects.toMatchObject({
			code: 'part-not-found',
		});
	});

	it('opens to nobody what bears a classification marking, masked or not', async () => {
		const id = await office.message({ raw, intendedDomain: 'army.mil', locked: true });
		await expect(revealPart(office.as({}), reveal(id))).rejects.toMatchObject({ code: 'message-locked' });
		expect((await showMessage(office.as({}), { id })).view).toBeNull();
	});

	it('is over for good once the key is destroyed (law 4)', async () => {
		const id = await office.message({ raw, intendedDomain: 'army.mil' });
		await office.owner.query('UPDATE "SealedBody" SET "wrappedKey" = NULL WHERE "messageId" = $1', [id]);
		await expect(revealPart(office.as({}), reveal(id))).rejects.toMatchObject({ code: 'message-destroyed' });
		expect((await showMessage(office.as({}), { id })).view).toBeNull();
	});
});

describe('an organisation sees its own (law 9)', () => {
	const liaison = async () => office.as({ role: 'liaison', organisationId: await office.organisation('army.mil') });

	it('in lists, messages, reveals and counts', async () => {
		const ctx = await liaison();
		const { items } = await searchMessages(ctx, find('zirconium'));
		expect(items.map(({ id }) => id)).toEqual([armyMessage]);
		expect((await showMessage(ctx, { id: armyMessage })).id).toBe(armyMessage);
		for (const attempt of [() => showMessage(ctx, { id: navyMessage }), () => revealPart(ctx, reveal(navyMessage))]) {
			await expect(attempt()).rejects.toMatchObject({ code: 'not-found' });
		}
		expect((await showStats(ctx, {})).messages).toBeLessThan((await showStats(office.as({}), {})).messages);
		await expect(reviewMessage(ctx, { id: armyMessage })).rejects.toMatchObject({ code: 'not-allowed' });
	});

	it('even where a query forgets to ask, for the database itself leaves the rest out', async () => {
		const army = await office.organisation('army.mil');
		const seen = async (scope: string, organisation: string) => {
			const client = await office.owner.connect();
			try {
				await client.query('BEGIN');
				await client.query('SET LOCAL ROLE straymail_service');
				await client.query(
					`SELECT set_config('straymail.scope', $1, true), set_config('straymail.organisation', $2, true)`,
					[scope, organisation],
				);
				const counts: number[] = [];
				for (const table of ['Message', 'SealedBody', 'Recipient']) {
					const { rows } = await client.query<{ navy: number }>(
						`SELECT count(*)::int AS navy FROM "${table}" WHERE "${table === 'Message' ? 'id' : 'messageId'}" = $1`,
						[navyMessage],
					);
					counts.push(rows[0]?.navy ?? -1);
				}
				return counts;
			} finally {
				await client.query('ROLLBACK');
				client.release();
			}
		};
		expect(await seen('all', '')).toEqual([1, 1, 1]);
		expect(await seen('organisation', army)).toEqual([0, 0, 0]);
		expect(await seen('', '')).toEqual([0, 0, 0]);
	});
});

describe('the audit log', () => {
	it('has no gaps and stays whole when many act at once', async () => {
		await Promise.all(Array.from({ length: 30 }, () => showStats(office.as({}), {})));
		const { entries, broken } = await verifyChains(office.as({ role: 'auditor' }), {});
		expect(broken).toEqual([]);
		expect(entries).toBeGreaterThan(30);
	});

	it('cannot be changed, and tells when somebody with all rights did it all the same', async () => {
		await expect(office.owner.query(`UPDATE "AuditEntry" SET "actorName" = 'nobody'`)).rejects.toThrow(/append-only/);
		await office.owner.query('ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL');
		await office.owner.query(
			`UPDATE "AuditEntry" SET "actorName" = 'nobody' WHERE "chain" = 'operator' AND "number" = 2`,
		);
		const { broken } = await verifyChains(office.as({ role: 'auditor' }), {});
		expect(broken).toEqual(['operator/2']);
		await office.owner.query(
			`UPDATE "AuditEntry" SET "actorName" = 'Ada Keita' WHERE "chain" = 'operator' AND "number" = 2`,
		);
		await office.owner.query('ALTER TABLE "AuditEntry" ENABLE TRIGGER ALL');
	});
});

describe('trap domains', () => {
	it('are stored as A-labels, and collect only with a legal basis on record', async () => {
		const ctx = office.as({});
		await expect(addTrapDomain(ctx, { domain: 'army.ml', policy: 'collect' })).rejects.toMatchObject({
			code: 'legal-basis-needed',
		});
		const added = await addTrapDomain(ctx, { domain: ' Armée.ML. ' });
		expect(added).toMatchObject({ domain: 'xn--arme-dpa.ml', policy: 'reject-with-hint', legalBasis: null });
		await expect(addTrapDomain(ctx, { domain: 'armée.ml' })).rejects.toMatchObject({ code: 'trap-domain-exists' });
		await expect(changeTrapDomain(ctx, { id: added.id, policy: 'collect' })).rejects.toMatchObject({
			code: 'legal-basis-needed',
		});
		const changed = await changeTrapDomain(ctx, { id: added.id, policy: 'collect', legalBasis: 'agreement' });
		expect(changed).toMatchObject({ policy: 'collect', legalBasis: 'agreement', basisRecordedBy: 'Ada Keita' });
	});

	it('treat some recipients otherwise, again only with a legal basis on record', async () => {
		const ctx = office.as({});
		const { id } = await addTrapDomain(ctx, { domain: 'rules.ml' });
		await expect(setRecipientRule(ctx, { id, pattern: 'postmaster', policy: 'collect' })).rejects.toMatchObject({
			code: 'legal-basis-needed',
		});
		await expect(
			office.owner.query(
				`INSERT INTO "RecipientRule" ("id", "trapDomainId", "pattern", "policy") VALUES ($1, $1, 'x', 'collect')`,
				[id],
			),
		).rejects.toThrow('RecipientRule_basis_check');
		const rule = { id, pattern: ' PostMaster ', policy: 'collect', legalBasis: 'RFC 5321' } as const;
		const trap = await setRecipientRule(ctx, rule);
		expect(trap.rules).toMatchObject([
			{ pattern: 'postmaster', policy: 'collect', legalBasis: 'RFC 5321', basisRecordedBy: 'Ada Keita' },
		]);
		const changed = await setRecipientRule(ctx, { id, pattern: 'postmaster', policy: 'defer' });
		expect(changed.rules).toMatchObject([{ policy: 'defer', legalBasis: null, basisRecordedBy: null }]);
		const { trap: without } = await removeRecipientRule(ctx, { id, ruleId: changed.rules[0]?.id ?? '' });
		expect(without.rules).toEqual([]);
		await expect(setRecipientRule(ctx, { id, pattern: 'two words', policy: 'defer' })).rejects.toMatchObject({
			code: 'bad-request',
		});
		await expect(removeRecipientRule(ctx, { id, ruleId: id })).rejects.toMatchObject({ code: 'not-found' });
	});

	it.each(['', 'army ml', 'http://army.ml', '192.0.2.1', 'a..b', `${'x'.repeat(64)}.ml`])(
		'refuse %j',
		async (domain) => {
			await expect(addTrapDomain(office.as({}), { domain: domain || ' ' })).rejects.toMatchObject({
				code: 'trap-domain-invalid',
			});
		},
	);
});

describe('tokens', () => {
	it('speak for their role until revoked', async () => {
		const made = await createToken(office.as({}), {
			name: 'report',
			role: 'liaison',
			organisation: 'army.mil',
			days: 1,
		});
		const pool = office.owner;
		expect(await findTokenActor(pool, made.token, new Date())).toMatchObject({
			role: 'liaison',
			organisationId: await office.organisation('army.mil'),
			kind: 'token',
		});
		expect(await findTokenActor(pool, made.token, new Date(Date.now() + 2 * 86_400_000))).toBeNull();
		expect(await findTokenActor(pool, `${made.token}x`, new Date())).toBeNull();
		await revokeToken(office.as({}), { id: made.id });
		expect(await findTokenActor(pool, made.token, new Date())).toBeNull();
		await expect(
			createToken(office.as({ role: 'analyst' }), { name: 'x', role: 'admin', days: 1 }),
		).rejects.toMatchObject({ code: 'not-allowed' });
		await expect(createToken(office.as({}), { name: 'x', role: 'liaison', days: 1 })).rejects.toMatchObject({
			code: 'bad-request',
		});
	});

	it('remembers when it was last used, to the minute', async () => {
		const { token } = await createToken(office.as({}), { name: 'watched', role: 'analyst', days: 1 });
		const usedAt = async (now: Date) => {
			await findTokenActor(office.owner, token, now);
			const { rows } = await office.owner.query(`SELECT "lastUsedAt" FROM "ApiToken" WHERE "name" = 'watched'`);
			return rows[0].lastUsedAt;
		};
		const first = new Date();
		const later = new Date(first.getTime() + 61_000);
		expect(await usedAt(first)).toEqual(first);
		expect(await usedAt(new Date(first.getTime() + 59_000))).toEqual(first);
		expect(await usedAt(later)).toEqual(later);
	});
});
