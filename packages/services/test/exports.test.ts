import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportMasked, exportPlain, exportSenders, openExported, showMessage } from '../src/index.ts';
import { type Office, openOffice } from './support.ts';

let office: Office;
let army: string;
let navy: string;
let marked: string;
const raw = 'From: clerk@travel.example\r\nSubject: Leave\r\n\r\nplain words\r\n';
const reason = 'for the owner';

beforeAll(async () => {
	office = await openOffice();
	army = await office.message({ raw, intendedDomain: 'army.mil', words: 'zirconium' });
	navy = await office.message({ raw, intendedDomain: 'navy.mil', words: 'zirconium' });
	marked = await office.message({ raw, intendedDomain: 'navy.mil', words: 'zirconium', locked: true });
});
afterAll(() => office?.stop());

const lastEntry = async (action: string) => {
	const { rows } = await office.owner.query(
		`SELECT "target", "detail" FROM "AuditEntry" WHERE "action" = $1 ORDER BY "number" DESC LIMIT 1`,
		[action],
	);
	return rows[0];
};

describe('an export of masked rows', () => {
	it('holds what the search finds, marked messages too, and is on record without the free words', async () => {
		const { items, more } = await exportMasked(office.as({}), { format: 'csv', query: 'zirconium', reason });
		expect(items.map(({ id }) => id)).toEqual([marked, navy, army]);
		expect(items[0]?.subject).toBe('masked subject');
		expect(more).toBe(false);
		expect((await lastEntry('export.masked')).detail).toEqual({
			format: 'csv',
			reason,
			terms: ['words'],
			sort: 'receivedAt desc',
			messages: 3,
			more: false,
		});
	});

	it('holds the chosen ones alone', async () => {
		const { items } = await exportMasked(office.as({}), { format: 'jsonl', ids: [army], reason });
		expect(items.map(({ id }) => id)).toEqual([army]);
	});

	it('is not made without a reason, nor for a liaison, an auditor or an admin', async () => {
		await expect(exportMasked(office.as({}), { format: 'csv', reason: ' ' })).rejects.toMatchObject({
			code: 'bad-request',
		});
		const organisationId = await office.organisation('army.mil');
		for (const actor of [{ role: 'liaison', organisationId }, { role: 'auditor' }, { role: 'admin' }] as const) {
			await expect(exportMasked(office.as(actor), { format: 'csv', reason })).rejects.toMatchObject({
				code: 'not-allowed',
			});
		}
	});
});

describe('an export of plain content', () => {
	it('needs a second factor, and a fresh one', async () => {
		const stale = new Date(Date.now() - 6 * 60_000);
		for (const [actor, code] of [
			[{ hasSecondFactor: false }, 'second-factor-missing'],
			[{ secondFactorAt: null }, 'second-factor-needed'],
			[{ secondFactorAt: stale }, 'second-factor-needed'],
		] as const) {
			await expect(exportPlain(office.as(actor), { format: 'mbox', reason })).rejects.toMatchObject({ code });
		}
		await expect(
			openExported(office.as({ secondFactorAt: null }), { id: army, format: 'eml', reason }),
		).rejects.toMatchObject({ code: 'second-factor-needed' });
	});

	it('leaves out what bears a marking and what has no content, and says how many', async () => {
		await office.owner.query('UPDATE "SealedBody" SET "wrappedKey" = NULL WHERE "messageId" = $1', [navy]);
		const plan = await exportPlain(office.as({}), { format: 'mbox', reason });
		expect(plan.items.map(({ id }) => id)).toEqual([army]);
		expect(plan).toMatchObject({ locked: 1, empty: 1, more: false });
		expect((await lastEntry('export.plain')).detail).toMatchObject({ format: 'mbox', reason, messages: 1, locked: 1 });
	});

	it('opens each message on record under itself, and none that bears a marking', async () => {
		expect((await openExported(office.as({ name: 'Bob' }), { id: army, format: 'eml', reason })).toString()).toBe(raw);
		expect(await lastEntry('export.open')).toEqual({ target: army, detail: { part: 'raw', format: 'eml', reason } });
		const { history } = await showMessage(office.as({}), { id: army });
		expect(history).toContainEqual(expect.objectContaining({ actor: 'Bob', action: 'export.open' }));
		await expect(openExported(office.as({}), { id: marked, format: 'eml', reason })).rejects.toMatchObject({
			code: 'message-locked',
		});
	});

	it('gives nothing out when the log cannot be written', async () => {
		await office.owner.query('REVOKE INSERT ON "AuditEntry" FROM straymail_service');
		try {
			for (const attempt of [
				() => exportMasked(office.as({}), { format: 'csv', reason }),
				() => exportPlain(office.as({}), { format: 'eml', reason }),
				() => openExported(office.as({}), { id: army, format: 'eml', reason }),
				() => exportSenders(office.as({}), { format: 'csv', reason }),
			]) {
				await expect(attempt()).rejects.toThrow(/permission denied/);
			}
		} finally {
			await office.owner.query('GRANT INSERT ON "AuditEntry" TO straymail_service');
		}
	});
});
