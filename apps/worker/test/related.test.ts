import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorker } from '../src/start.ts';
import { logger, mail, openWorkplace, type Workplace } from './support.ts';

let place: Workplace;
beforeAll(async () => {
	place = await openWorkplace();
	await place.pool.query(
		`WITH o AS (INSERT INTO "Organisation" ("id", "name", "country", "source") VALUES (gen_random_uuid(), 'Landmacht', 'NL', 'operator') RETURNING "id")
		INSERT INTO "OrganisationDomain" SELECT 'army.nl', "id" FROM o`,
	);
});
afterAll(() => place?.stop());

it('what a person decided of a thread is evidence for its next message', async () => {
	const worker = await startWorker({
		databaseUrl: place.url,
		sealingPrivateKeyFile: place.files.sealingPrivateKey,
		searchKeyFile: place.files.searchKey,
		threads: 1,
		dnsServers: [],
		healthPort: null,
		logger,
	});
	const letter = (id: string, reference: string, from: string) =>
		mail('Tuesday', 'Shall we meet on Tuesday?')
			.replace('<1@travel.example>', `<${id}>\r\nReferences: <${reference}>`)
			.replace('To: j.smith@us.army.mil', 'To: kim@army.ml')
			.replace('clerk@desk.travel.example', from);
	const meant = async (raw: string) => {
		const id = await place.append(raw, { from: 'x@one.example', to: ['kim@army.ml'] });
		await place.settled();
		const { rows } = await place.pool.query(
			`SELECT r."intendedAddress" AS "address", m."intended"->0->'evidence' AS "evidence", m."threadKeys"
			FROM "Message" m JOIN "Recipient" r ON r."messageId" = m."id" WHERE m."id" = $1`,
			[id],
		);
		return { id, ...rows[0] };
	};
	const first = await meant(letter('a@one.example', 'start@one.example', 'ann@one.example'));
	expect(first.address).toBe('kim@army.mil');
	expect(JSON.stringify(first.threadKeys)).not.toContain('one.example');
	expect(first.threadKeys).toHaveLength(2);

	await place.pool.query(
		`UPDATE "Recipient" SET "decided" = true, "intendedAddress" = 'kim@army.nl', "intendedDomain" = 'army.nl' WHERE "messageId" = $1`,
		[first.id],
	);
	await place.pool.query(
		`INSERT INTO "Decision" ("id", "messageId", "field", "item", "value", "machine", "analysisVersion", "decidedBy", "decidedByName")
		VALUES (gen_random_uuid(), $1, 'intended', 'kim@army.ml', '"kim@army.nl"', '"kim@army.mil"', 1, 'user:1', 'Ann')`,
		[first.id],
	);
	const next = await meant(letter('b@two.example', 'a@one.example', 'bob@two.example'));
	expect(next.address).toBe('kim@army.nl');
	expect(next.evidence).toContainEqual({
		code: 'attribution.decided-thread',
		text: 'People decided that one message of this thread was meant for army.nl.',
		weight: 4.5,
	});
	await worker.close();
});
