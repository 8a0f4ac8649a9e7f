import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrapPolicy, TrapScope } from '@straymail/contracts';
import { createOpener, ensureKeyFiles, type Opener, readPrivateKey } from '@straymail/sealing';
import { createPool } from '@straymail/store';
import { startTestDatabase } from '@straymail/store/testing';
import type pg from 'pg';
import { pino } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { RecipientRule } from '../src/policy/trap-table.ts';
import { type Receiver, type ReceiverOptions, startReceiver } from '../src/start.ts';

export const trap = (domain: string, policy: TrapPolicy = 'collect', more: Partial<TrapRow> = {}): TrapRow => ({
	domain,
	policy,
	scope: 'domain-and-subdomains',
	excluded: [],
	intendedDomain: null,
	legalBasis: 'test',
	rules: [],
	...more,
});
interface TrapRow {
	readonly domain: string;
	readonly scope: TrapScope;
	readonly policy: TrapPolicy;
	readonly excluded: readonly string[];
	readonly intendedDomain: string | null;
	readonly legalBasis: string | null;
	readonly rules: readonly RecipientRule[];
}

export interface Bench {
	readonly databaseUrl: string;
	readonly dataDir: string;
	readonly keyFolder: string;
	readonly db: pg.Pool;
	readonly opener: Opener;
	readonly receiverOptions: ReceiverOptions;
	/** Starts another receiver on the same database. */
	start(options?: Partial<ReceiverOptions>): Promise<Receiver>;
	addTrap(row: TrapRow): Promise<void>;
	/** Raw bytes by message id, opened with the private key. */
	opened(ids?: readonly string[], from?: pg.Pool): Promise<Map<string, Buffer>>;
	stop(): Promise<void>;
}

/** A database, keys and a way to start receivers on them. */
export const startBench = async (
	traps: readonly TrapRow[] = [trap('army.ml')],
	startDatabase: typeof startTestDatabase = startTestDatabase,
): Promise<Bench> => {
	const database = await startDatabase();
	const folder = await mkdtemp(join(tmpdir(), 'straymail-receiver-'));
	const keyFolder = join(folder, 'keys');
	const at = (name: string) => join(keyFolder, name);
	const files = {
		sealingPublicKey: at('sealing.pub'),
		sealingPrivateKey: at('sealing.key'),
		repeatKey: at('repeat.key'),
		searchKey: at('search.key'),
		authSecret: at('auth.secret'),
	};
	await ensureKeyFiles(files);
	const db = createPool(database.url, { max: 2, applicationName: 'test' });
	const opener = createOpener([await readPrivateKey(files.sealingPrivateKey)]);
	const receivers: Receiver[] = [];
	const receiverOptions: ReceiverOptions = {
		databaseUrl: database.url,
		smtp: { host: '127.0.0.1', port: 0 },
		hostname: 'mx.army.ml',
		limits: { maxMessageBytes: 8 << 20, memoryBudgetBytes: 64 << 20, maxConnections: 200, maxRecipients: 10 },
		networks: { unlimited: ['127.0.0.0/8', '::1'] },
		publicKeyFile: files.sealingPublicKey,
		repeatKeyFile: files.repeatKey,
		tls: { keyFile: at('tls.key'), certFile: at('tls.crt') },
		healthPort: null,
		logger: pino({ level: 'silent' }),
	};

	const addTrap = async (row: TrapRow) => {
		const { rows } = await db.query(
			`INSERT INTO "TrapDomain" ("id", "domain", "scope", "policy", "excluded", "intendedDomain", "legalBasis", "basisRecordedBy")
			VALUES ($1, $2, $3, $4, $5, $6, $7, 'test')
			ON CONFLICT ("domain") DO UPDATE SET "policy" = excluded."policy" RETURNING "id"`,
			[uuidv7(), row.domain, row.scope, row.policy, row.excluded, row.intendedDomain, row.legalBasis],
		);
		for (const rule of row.rules)
			await db.query(
				`INSERT INTO "RecipientRule" ("id", "trapDomainId", "pattern", "policy", "legalBasis", "basisRecordedBy")
				VALUES ($1, $2, $3, $4, $5, 'test')`,
				[uuidv7(), rows[0].id, rule.pattern, rule.policy, rule.legalBasis],
			);
	};
	for (const row of traps) await addTrap(row);

	return {
		databaseUrl: database.url,
		dataDir: database.dataDir,
		keyFolder,
		db,
		opener,
		receiverOptions,
		addTrap,
		start: async (options = {}) => {
			const receiver = await startReceiver({ ...receiverOptions, ...options });
			receivers.push(receiver);
			return receiver;
		},
		opened: async (ids, from = db) => {
			const { rows } = await from.query(
				`SELECT b.*, c."keyId", c."encapsulatedKey" FROM "SealedBody" b JOIN "SealContext" c ON c."id" = b."contextId"
				WHERE $1::uuid[] IS NULL OR b."messageId" = ANY($1)`,
				[ids ?? null],
			);
			const bodies = new Map<string, Buffer>();
			for (const row of rows) {
				const context = { id: row.contextId, keyId: row.keyId, encapsulatedKey: row.encapsulatedKey };
				const { messageId, wrappedKey, ciphertext } = row;
				bodies.set(messageId, await opener.open({ messageId, context, wrappedKey, ciphertext }));
			}
			return bodies;
		},
		stop: async () => {
			await Promise.all(receivers.map((receiver) => receiver.close().catch(() => {})));
			await db.end();
			await database.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
};
