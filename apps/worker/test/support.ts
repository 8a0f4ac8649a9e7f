import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealContext, ensureKeyFiles, readPublicKey, readSecret, repeatDigest, seal } from '@straymail/sealing';
import { type AppendRow, appendMessages, appendSealContext, createPool, senderDomainKey } from '@straymail/store';
import { startTestDatabase } from '@straymail/store/testing';
import type pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';

export interface Workplace {
	readonly url: string;
	readonly pool: pg.Pool;
	readonly files: { readonly sealingPrivateKey: string; readonly searchKey: string };
	/** Stores a message sealed, as the receiver does; returns its id. */
	append(raw: string | Buffer, given?: { from?: string; to?: string[]; metadataOnly?: boolean }): Promise<string>;
	/** Waits until nothing waits for analysis. */
	settled(): Promise<void>;
	stop(): Promise<void>;
}

export const logger = pino({ level: 'silent' });

export const openWorkplace = async (): Promise<Workplace> => {
	const database = await startTestDatabase();
	const pool = createPool(database.url, { applicationName: 'test', max: 4 });
	// One organisation is enough here, and every thread starts the quicker for it.
	const organisation = uuidv7();
	await pool.query(
		`INSERT INTO "Organisation" ("id", "name", "sector", "country", "source") VALUES ($1, 'US Army', 'military', 'US', 'operator')`,
		[organisation],
	);
	await pool.query(`INSERT INTO "OrganisationDomain" ("domain", "organisationId") VALUES ('army.mil', $1)`, [
		organisation,
	]);
	await pool.query(
		`INSERT INTO "TrapDomain" ("id", "domain", "scope", "policy", "legalBasis", "basisRecordedBy") VALUES ($1, 'army.ml', 'domain-and-subdomains', 'collect', 'test', 'test')`,
		[uuidv7()],
	);
	const folder = await mkdtemp(join(tmpdir(), 'straymail-keys-'));
	const at = (name: string) => join(folder, name);
	const files = {
		sealingPublicKey: at('sealing.pub'),
		sealingPrivateKey: at('sealing.key'),
		repeatKey: at('repeat.key'),
		searchKey: at('search.key'),
		authSecret: at('auth.secret'),
	};
	await ensureKeyFiles(files);
	const context = await createSealContext(await readPublicKey(files.sealingPublicKey), uuidv7());
	await appendSealContext(pool, { ...context, encapsulatedKey: Buffer.from(context.encapsulatedKey) });
	const repeatKey = await readSecret(files.repeatKey);

	const rowOf = (
		raw: Buffer,
		{ from = 'clerk@travel.example', to = ['j.smith@us.army.ml'], metadataOnly = false },
	): AppendRow => {
		const id = uuidv7();
		const senderDomain = from.split('@')[1] ?? '';
		return {
			id,
			receivedAt: new Date(),
			envelopeFrom: from,
			senderDomain,
			registrableDomain: senderDomain,
			senderDomainKey: senderDomainKey(senderDomain),
			clientAddress: '192.0.2.7',
			helo: 'mail.example',
			tls: null,
			size: raw.length,
			metadataOnly,
			repeatDigest: repeatDigest(repeatKey, { from, to }, raw),
			recipients: to.map((address) => ({ address, domain: address.split('@')[1] ?? '', trapDomain: 'army.ml' })),
			sealed: metadataOnly ? null : { contextId: context.id, ...seal(context, id, raw) },
		};
	};
	return {
		url: database.url,
		pool,
		files,
		append: async (raw, given = {}) => {
			const row = rowOf(Buffer.from(raw), given);
			await appendMessages(pool, [row]);
			return row.id;
		},
		settled: async () => {
			for (const until = Date.now() + 110_000; Date.now() < until; ) {
				const { rows } = await pool.query<{ waiting: number }>(
					`SELECT count(*)::int AS waiting FROM "Message" WHERE "analysisVersion" = 0`,
				);
				if (rows[0]?.waiting === 0) return;
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			throw new Error('messages still wait for analysis after 110 s');
		},
		stop: async () => {
			await pool.end();
			await database.stop();
		},
	};
};

export const mail = (subject: string, body: string): string =>
	[
		'From: Clerk <clerk@desk.travel.example>',
		'To: j.smith@us.army.mil',
		`Subject: ${subject}`,
		'Message-ID: <1@travel.example>',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'',
		body,
		'',
	].join('\r\n');
