import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorker } from '../../src/start.ts';
import { logger, mail, openWorkplace, type Workplace } from '../support.ts';

let place: Workplace;
let server: Server;
let asked = 0;
beforeAll(async () => {
	place = await openWorkplace();
	server = createServer((request, response) => {
		asked++;
		request.resume();
		request.on('end', () => response.end(JSON.stringify({ score: 21.5, required_score: 15, action: 'reject' })));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	server.close();
	await place?.stop();
});

const analyseAll = async (filters?: Parameters<typeof startWorker>[0]['filters']) => {
	const worker = await startWorker({
		databaseUrl: place.url,
		sealingPrivateKeyFile: place.files.sealingPrivateKey,
		searchKeyFile: place.files.searchKey,
		threads: 1,
		dnsServers: [],
		healthPort: null,
		logger,
		...(filters && { filters }),
	});
	await place.settled();
	await worker.close();
};
const kindOf = async (id: string) =>
	(await place.pool.query(`SELECT "kind", "kindConfidence", "kindEvidence" FROM "Message" WHERE "id" = $1`, [id]))
		.rows[0];

it('a verdict is evidence, and the same at the next analysis without the filter', async () => {
	const id = await place.append(mail('Thursday', 'Dear Joe, shall we meet on Thursday at ten? Regards, Ann'));
	const { port } = server.address() as { port: number };
	await analyseAll({ rspamd: { url: `http://127.0.0.1:${port}`, password: null }, spamd: null, timeLimit: 5000 });
	const first = await kindOf(id);
	expect(first.kindEvidence).toContainEqual({
		code: 'kind.filter-rspamd',
		text: 'rspamd scores it 21.5 of 15.0 (reject).',
		weight: expect.any(Number),
	});
	expect(asked).toBe(1);

	await place.pool.query(`UPDATE "Message" SET "analysisVersion" = 0 WHERE "id" = $1`, [id]);
	await analyseAll();
	expect(await kindOf(id)).toEqual(first);
	expect(asked).toBe(1);
	const { rows } = await place.pool.query(`SELECT * FROM "FilterVerdict"`);
	expect(rows).toEqual([{ messageId: id, filter: 'rspamd', score: 21.5, required: 15, action: 'reject' }]);
});
