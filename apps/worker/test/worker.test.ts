import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ANALYSIS_VERSION } from '@straymail/analysis';
import { createOpener, createWordHasher, foldWords, readPrivateKey, readSecret } from '@straymail/sealing';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type RunningWorker, startWorker } from '../src/start.ts';
import { logger, mail, openWorkplace, type Workplace } from './support.ts';

let place: Workplace;
beforeAll(async () => {
	place = await openWorkplace();
});
afterAll(() => place?.stop());

const start = (given: { threadScript?: URL; timeLimit?: number; heapLimit?: number } = {}): Promise<RunningWorker> =>
	startWorker({
		databaseUrl: place.url,
		sealingPrivateKeyFile: place.files.sealingPrivateKey,
		searchKeyFile: place.files.searchKey,
		threads: 2,
		dnsServers: [],
		healthPort: null,
		logger,
		...given,
	});

const analyseAll = async () => {
	const worker = await start();
	await place.settled();
	await worker.close();
};

const message = async (id: string) => (await place.pool.query(`SELECT * FROM "Message" WHERE "id" = $1`, [id])).rows[0];

describe('the worker', () => {
	it('reads, judges, attributes and masks what waits', async () => {
		const id = await place.append(
			mail(
				'Your leave, SSN 536-22-8145',
				'Dear Sergeant Smith, your social security number is 536-22-8145. Regards, the clerk',
			),
		);
		await analyseAll();
		const stored = await message(id);
		expect(stored).toMatchObject({
			status: 'new',
			kind: 'genuine',
			level: 3,
			headerFrom: 'clerk@desk.travel.example',
			senderDomain: 'desk.travel.example',
			senderDomainKey: 'example.travel.desk.',
			leaseOwner: null,
			attempts: 0,
		});
		expect(stored.subject).not.toContain('536-22-8145');
		const { rows } = await place.pool.query(
			`SELECT "intendedAddress", "organisation", "organisationId" FROM "Recipient" WHERE "messageId" = $1`,
			[id],
		);
		expect(rows[0]).toMatchObject({ intendedAddress: 'j.smith@us.army.mil', organisation: 'US Army' });
		expect(stored.organisationIds).toEqual([rows[0]?.organisationId]);
		const authentication = await place.pool.query(`SELECT "result" FROM "Authentication" WHERE "messageId" = $1`, [id]);
		expect(authentication.rows.map(({ result }) => result)).toEqual([
			'not-checked',
			'not-checked',
			'not-checked',
			'not-checked',
		]);
	});

	it('leaves no word of the text in any column, and finds it all the same (law 3)', async () => {
		const canary = 'zirconiumpelican';
		const id = await place.append(mail('Plain words', `The ${canary} flies at dawn over the harbour.`));
		await analyseAll();
		for (const table of ['Message', 'Recipient', 'Finding', 'AttachmentMeta', 'Authentication', 'SealedBody']) {
			const { rows } = await place.pool.query(
				`SELECT count(*)::int AS count FROM "${table}" t WHERE t::text ILIKE $1 OR t::text LIKE $2`,
				[`%${canary}%`, `%${Buffer.from(canary).toString('hex')}%`],
			);
			expect(rows[0]?.count, table).toBe(0);
		}
		const hash = createWordHasher(await readSecret(place.files.searchKey));
		const phrase = foldWords(`the ${canary} flies`).map(hash).join(' <-> ');
		const { rows } = await place.pool.query(`SELECT "id" FROM "Message" WHERE "words" @@ $1::tsquery`, [phrase]);
		expect(rows).toEqual([{ id }]);
	});

	it('seals the masked view under the key of the message', async () => {
		const id = await place.append(mail('View', 'Your social security number is 536-22-8145.'));
		await analyseAll();
		const { rows } = await place.pool.query(
			`SELECT b.*, c."id" AS "contextId", c."keyId", c."encapsulatedKey" FROM "SealedBody" b JOIN "SealContext" c ON c."id" = b."contextId" WHERE b."messageId" = $1`,
			[id],
		);
		const opener = createOpener([await readPrivateKey(place.files.sealingPrivateKey)]);
		const [row] = rows;
		const context = { id: row.contextId, keyId: row.keyId, encapsulatedKey: row.encapsulatedKey };
		const view = (
			await opener.openView({ messageId: id, context, wrappedKey: row.wrappedKey, view: row.view })
		).toString();
		expect(view).toContain('Your social security number is');
		expect(view).not.toContain('536-22-8145');
	});

	it('attributes by the envelope alone where only metadata was kept, and guesses neither kind nor level', async () => {
		const id = await place.append('', { metadataOnly: true });
		await analyseAll();
		expect(await message(id)).toMatchObject({ status: 'new', kind: null, level: null });
		const { rows } = await place.pool.query(`SELECT "intendedAddress" FROM "Recipient" WHERE "messageId" = $1`, [id]);
		expect(rows).toEqual([{ intendedAddress: 'j.smith@us.army.mil' }]);
	});

	it('follows a change of the register at once, and leaves the mail of registered local owners alone', async () => {
		const worker = await start();
		const meant = async (to: string) => {
			const id = await place.append(mail('Berth', 'Your berth is free from Monday.'), { to: [to] });
			await place.settled();
			const { rows } = await place.pool.query(
				`SELECT m."intended"->0->'evidence'->0->>'text' AS "reason", r."intendedAddress" AS "address"
				FROM "Message" m JOIN "Recipient" r ON r."messageId" = m."id" WHERE m."id" = $1`,
				[id],
			);
			return rows[0];
		};
		expect(await meant('kim@harbour.army.ml')).toMatchObject({ address: 'kim@harbour.army.mil' });
		const organisation = uuidv7();
		await place.pool.query(
			`WITH o AS (INSERT INTO "Organisation" ("id", "name", "country", "source") VALUES ($1, 'Harbour Office', 'ML', 'operator'))
			INSERT INTO "OrganisationDomain" VALUES ('harbour.army.ml', $1)`,
			[organisation],
		);
		await expect
			.poll(() => meant('kim@harbour.army.ml'), { timeout: 20_000, interval: 300 })
			.toEqual({ reason: 'harbour.army.ml is registered to Harbour Office: not misdirected.', address: null });
		await worker.close();
	});

	it('gives the same mail the same answer (law 11)', async () => {
		const raw = mail(
			'Itinerary',
			'Flight KL1234 on 2 December 2026, booking reference X4K2PQ, hotel room 412. My date of birth is 4 May 1980.',
		);
		const [first, second] = [
			await place.append(raw, { from: 'a@one.example' }),
			await place.append(raw, { from: 'a@one.example', to: ['other@us.army.ml'] }),
		];
		await analyseAll();
		const findings = async (id: string) =>
			(
				await place.pool.query(
					`SELECT "ordinal", "type", "category", "part", "start", "end", "masked", "confidence", "evidence" FROM "Finding" WHERE "messageId" = $1 ORDER BY "ordinal"`,
					[id],
				)
			).rows;
		expect(await findings(first)).toEqual(await findings(second));
		expect((await findings(first)).length).toBeGreaterThan(0);
		const [a, b] = [await message(first), await message(second)];
		expect([a.kind, a.level, a.categories, a.words]).toEqual([b.kind, b.level, b.categories, b.words]);
	});

	it('recognises a copy that a sender sent again and shows it as one (RFC 1047)', async () => {
		const raw = mail('Sent twice', 'The connection broke.');
		const [first, second] = [await place.append(raw), await place.append(raw)];
		await analyseAll();
		expect(await message(first)).toMatchObject({ copies: 2, repeatOf: null });
		expect(await message(second)).toMatchObject({ repeatOf: first });
	});

	it('keeps what a person decided when it analyses again', async () => {
		const id = await place.append(mail('Reviewed', 'A person has seen this.'));
		await analyseAll();
		await place.pool.query(`UPDATE "Message" SET "status" = 'reviewed', "analysisVersion" = 0 WHERE "id" = $1`, [id]);
		await analyseAll();
		expect(await message(id)).toMatchObject({ status: 'reviewed', analysisVersion: ANALYSIS_VERSION });
	});

	it('takes what a person said of a sender as evidence for the next mail, and never for the same one', async () => {
		const first = await place.append(mail('First', 'Have a look at our new chairs.'));
		await analyseAll();
		await place.pool.query(
			`UPDATE "Message" SET "decidedKind" = 'bulk', "kind" = 'bulk', "analysisVersion" = 1 WHERE "id" = $1`,
			[first],
		);
		const second = await place.append(mail('Second', 'Have a look at our new tables.'));
		await analyseAll();
		const codes = async (id: string) => (await message(id)).kindEvidence.map(({ code }: { code: string }) => code);
		expect(await codes(second)).toContain('kind.sender-history');
		expect(await codes(first)).not.toContain('kind.sender-history');
		expect(await message(first)).toMatchObject({ kind: 'bulk', machineKind: 'genuine' });
	});

	it('sets aside a mail that kills, hangs or overfills its thread three times, and does all others', async () => {
		const bad = [
			await place.append(mail('Bad', 'This one DIES')),
			await place.append(mail('Bad', 'This one HANGS')),
			await place.append(mail('Bad', 'This one EATS')),
		];
		const good: string[] = [];
		for (let at = 0; at < 20; at++) good.push(await place.append(mail(`Good ${at}`, 'Nothing special.')));
		const worker = await start({
			threadScript: new URL('./misbehaving-thread.ts', import.meta.url),
			timeLimit: 1500,
			heapLimit: 192,
		});
		await place.settled();
		await worker.close();
		for (const id of bad) {
			const stored = await message(id);
			expect(stored.status).toBe('unreadable');
			expect(stored.unreadableReason).toMatch(/crashed|did not end|memory/);
		}
		for (const id of good) expect((await message(id)).status).toBe('new');
	}, 180_000);

	it('loses and doubles nothing when a worker is killed in the middle', async () => {
		const ids: string[] = [];
		for (let at = 0; at < 150; at++)
			ids.push(await place.append(mail(`Number ${at}`, `Your social security number is 536-22-${8000 + at}.`)));
		const program = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
		const launch = (): Promise<ChildProcess> =>
			new Promise((resolve, reject) => {
				const child = fork(program, [place.url, place.files.sealingPrivateKey, place.files.searchKey], {
					execArgv: [],
				});
				onTestFinished(() => void child.kill('SIGKILL'));
				child.once('message', () => resolve(child));
				child.once('error', reject);
			});
		const done = async () =>
			(
				await place.pool.query(
					`SELECT count(*)::int AS count FROM "Message" WHERE "id" = ANY($1::uuid[]) AND "status" = 'new'`,
					[ids],
				)
			).rows[0]?.count;
		const [victim, survivor] = await Promise.all([launch(), launch()]);
		while ((await done()) < 10) await new Promise((resolve) => setTimeout(resolve, 5));
		victim.kill('SIGKILL');
		// Its leases would run for a minute; the clock is moved instead, but for what the survivor is writing just now.
		await new Promise((resolve) => setTimeout(resolve, 500));
		await place.pool.query(
			`UPDATE "Message" SET "leaseUntil" = now() - interval '1 second' WHERE "id" IN
			 (SELECT "id" FROM "Message" WHERE "leaseUntil" IS NOT NULL FOR UPDATE SKIP LOCKED)`,
		);
		await place.settled();
		survivor.kill('SIGTERM');
		expect(await done()).toBe(150);
		const { rows } = await place.pool.query(
			`SELECT "messageId", count(*)::int AS findings FROM "Finding" WHERE "messageId" = ANY($1::uuid[]) AND "type" = 'us-ssn' GROUP BY 1`,
			[ids],
		);
		expect(rows).toHaveLength(150);
		expect(rows.every(({ findings }) => findings === 1)).toBe(true);
	}, 180_000);
});
