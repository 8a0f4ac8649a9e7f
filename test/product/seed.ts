import { join } from 'node:path';
import { ANALYSIS_VERSION } from '@straymail/analysis';
import { readSecret } from '../../packages/sealing/src/keys/secret-file.ts';
import { createWordHasher } from '../../packages/sealing/src/words.ts';
import { createPool, findRunningPostgres, senderDomainKey } from '../../packages/store/src/index.ts';
import { fillChunk, prepareSession } from './seed-sql.ts';

export interface SeedOptions {
	/** Messages to add. */
	readonly count: number;
	/** They came over so many days until now. */
	readonly days?: number;
	/** Puts words into the blind index as the product would; without it no free word finds them. */
	readonly hashWord?: (word: string) => string;
	readonly onProgress?: (done: number) => void;
}

const chunk = 20_000;
const lanes = 2;

const firstWords = 'north harbor cedar summit river granite meadow falcon orchard canyon lantern willow'.split(' ');
const secondWords = 'travel medical freight supply airlines clinic bank school press labs motors foods'.split(' ');
const ends = ['example', 'example', 'example', 'test', 'test', 'invalid'];

/**
 * Domains that write, the most frequent first: the share of each falls with its rank. Known ones stand between:
 * `navy.mil` with what is below it, and `rare-notary.example`, of which a million messages hold about ten.
 */
export const seedSenders: readonly string[] = Array.from({ length: 20_000 }, (_, at) => {
	const known = {
		40: 'navy.mil',
		90: 'mail.navy.mil',
		400: 'ships.navy.mil',
		60: 'army.mil',
		10000: 'rare-notary.example',
	};
	if (at in known) return known[at as keyof typeof known];
	const name = `${firstWords[at % 12]}-${secondWords[Math.floor(at / 12) % 12]}${at < 144 ? '' : at}`;
	return `${at % 10 < 3 ? 'mail.' : ''}${name}.${ends[at % ends.length]}`;
});

/** The last two labels, as the public suffix list has it for all of these. */
const registrable = (domain: string): string => domain.split('.').slice(-2).join('.');

const words = ['crew', 'itinerary', 'invoice', 'passport', 'meeting', 'schedule', 'convoy', 'hotel']
	.concat(firstWords, secondWords)
	.concat(Array.from({ length: 2000 }, (_, at) => `word${at}`));

/** Texts of ten words; the share of a word falls with its rank. */
const texts = (hashWord: (word: string) => string): string[] =>
	Array.from({ length: 5000 }, (_, text) =>
		Array.from({ length: 10 }, (_, at) => {
			const share = ((text * 10 + at) * 0.618_033_988_75) % 1;
			return hashWord(words[Math.floor(words.length ** share) - 1] ?? 'crew');
		}).join(' '),
	);

/** Months that lie behind get their partitions, as they would have while the product ran. */
const makePastPartitions = `
DO $$
DECLARE
	starts timestamptz;
	parent text;
BEGIN
	FOR i IN 1..%MONTHS% LOOP
		starts := (date_trunc('month', now() AT TIME ZONE 'UTC') - make_interval(months => i)) AT TIME ZONE 'UTC';
		FOREACH parent IN ARRAY ARRAY['Message', 'SealedBody'] LOOP
			EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L) %s',
				parent || '_' || to_char(starts AT TIME ZONE 'UTC', 'YYYYMM'), parent, straymail_uuid_floor(starts),
				straymail_uuid_floor(((starts AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC'),
				CASE parent WHEN 'Message' THEN 'WITH (toast_tuple_target = 256)' ELSE '' END);
		END LOOP;
	END LOOP;
END $$`;

/**
 * Adds analysed messages by SQL, many times quicker than by mail: envelope, masked metadata, recipients, findings and
 * attachments of made-up mail, always the same ones for the same count. They have no content: what opens a message
 * finds that only its envelope was kept.
 */
export const seedMessages = async (databaseUrl: string, options: SeedOptions): Promise<void> => {
	const { count, days = 180, hashWord = (word) => word, onProgress } = options;
	const pool = createPool(databaseUrl, { applicationName: 'seed', max: lanes, statementTimeout: 0 });
	try {
		await pool.query(makePastPartitions.replace('%MONTHS%', String(Math.ceil(days / 28))));
		const until = Date.now();
		let from = 0;
		let done = 0;
		const fillLane = async () => {
			const client = await pool.connect();
			try {
				await prepareSession(client, {
					senders: seedSenders.map((domain) => ({
						domain,
						registrable: registrable(domain),
						key: senderDomainKey(domain),
					})),
					texts: texts(hashWord),
					version: ANALYSIS_VERSION,
				});
				while (from < count) {
					const first = from;
					from = Math.min(from + chunk, count);
					const size = from - first;
					await fillChunk(client, { first, size, count, days, until });
					done += size;
					onProgress?.(done);
				}
			} finally {
				// Takes the session's temporary tables with it.
				client.release(true);
			}
		};
		await Promise.all(Array.from({ length: lanes }, fillLane));
		await pool.query(
			`INSERT INTO "SenderDomain" ("domain", "registrable") SELECT "domain", bool_or("registrable") FROM (
				SELECT "senderDomain" AS "domain", "senderDomain" = "registrableDomain" AS "registrable" FROM "Message"
				UNION ALL SELECT "registrableDomain", true FROM "Message"
			 ) d WHERE "domain" <> '' GROUP BY 1 ON CONFLICT DO NOTHING`,
		);
		// As autovacuum would have done by and by.
		await pool.query('VACUUM (ANALYZE) "Message", "Recipient", "Finding", "AttachmentMeta", "SenderDomain"');
	} finally {
		await pool.end();
	}
};

/** The same for a product that runs on a data folder, with its own search key. */
export const seedProduct = async (dataDir: string, options: Omit<SeedOptions, 'hashWord'>): Promise<void> => {
	const url = await findRunningPostgres(dataDir);
	if (url === null) throw new Error(`no database runs on ${dataDir}`);
	const hashWord = createWordHasher(await readSecret(join(dataDir, 'keys', 'search.key')));
	await seedMessages(url, { ...options, hashWord });
};
