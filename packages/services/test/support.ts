import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysisResult, Masked } from '@straymail/contracts';
import {
	createOpener,
	createSealContext,
	createWordHasher,
	ensureKeyFiles,
	foldWords,
	readPrivateKey,
	readPublicKey,
	readSecret,
	seal,
} from '@straymail/sealing';
import {
	appendMessages,
	appendSealContext,
	claimMessages,
	createPool,
	loadShippedRegister,
	senderDomainKey,
	storeAnalyses,
} from '@straymail/store';
import { startTestDatabase } from '@straymail/store/testing';
import type pg from 'pg';
import { uuidv7 } from 'uuidv7';
import type { Actor, Context } from '../src/index.ts';

export interface Office {
	readonly url: string;
	/** With all rights. */
	readonly owner: pg.Pool;
	readonly files: { readonly sealingPrivateKey: string; readonly searchKey: string; readonly authSecret: string };
	organisation(domain: string): Promise<string>;
	/** Stores an analysed message meant for the owner of a domain. */
	message(given: {
		raw: string;
		intendedDomain: string;
		words?: string;
		locked?: boolean;
		/** Both senders; of travel.example when not given. */
		from?: string;
		to?: string;
		threadKeys?: readonly string[];
	}): Promise<string>;
	as(actor: Partial<Actor>): Context;
	stop(): Promise<void>;
}

/** As high as any: messages of the office are never waiting for analysis. */
const presentVersion = 1000;

const view = (text: string) => ({
	parts: [{ part: 'body', text, segments: [], spans: [], truncated: false }],
	headers: [],
	structure: {
		path: '',
		contentType: 'text/plain',
		charset: null,
		encoding: null,
		disposition: null,
		fileName: null,
		size: 1,
		children: [],
	},
	notRead: [],
	octets: { bareCr: false, bareLf: false, nul: false },
	reading: 'full',
});

/** A database with the register, keys, and messages as worker and receiver leave them. */
export const openOffice = async (): Promise<Office> => {
	const database = await startTestDatabase();
	const owner = createPool(database.url, { applicationName: 'test' });
	const pool = createPool(database.url, { applicationName: 'services', max: 12 });
	await loadShippedRegister(owner);
	const folder = await mkdtemp(join(tmpdir(), 'straymail-office-'));
	const at = (name: string) => join(folder, name);
	const files = {
		sealingPublicKey: at('p'),
		sealingPrivateKey: at('k'),
		repeatKey: at('r'),
		searchKey: at('s'),
		authSecret: at('a'),
	};
	await ensureKeyFiles(files);
	const opener = createOpener([await readPrivateKey(files.sealingPrivateKey)]);
	const hashWord = createWordHasher(await readSecret(files.searchKey));
	const context = await createSealContext(await readPublicKey(files.sealingPublicKey), uuidv7());
	await appendSealContext(owner, { ...context, encapsulatedKey: Buffer.from(context.encapsulatedKey) });

	const organisation = async (domain: string) => {
		const { rows } = await owner.query<{ id: string }>(
			'SELECT "organisationId" AS id FROM "OrganisationDomain" WHERE "domain" = $1',
			[domain],
		);
		return rows[0]?.id ?? '';
	};
	return {
		url: database.url,
		owner,
		files,
		organisation,
		message: async ({
			raw,
			intendedDomain,
			words = '',
			locked = false,
			from = 'clerk@travel.example',
			to = 'j.smith@stray.ml',
			threadKeys = [],
		}) => {
			const senderDomain = from.slice(from.indexOf('@') + 1);
			const id = uuidv7();
			const sealed = seal(context, id, Buffer.from(raw));
			await appendMessages(owner, [
				{
					id,
					receivedAt: new Date(),
					envelopeFrom: from,
					senderDomain,
					registrableDomain: senderDomain,
					senderDomainKey: senderDomainKey(senderDomain),
					clientAddress: '192.0.2.1',
					helo: 'x',
					tls: null,
					size: raw.length,
					metadataOnly: false,
					repeatDigest: Buffer.from(id.replaceAll('-', ''), 'hex'),
					recipients: [{ address: to, domain: 'stray.ml', trapDomain: 'stray.ml' }],
					sealed: { contextId: context.id, ...sealed },
				},
			]);
			await claimMessages(owner, { owner: id, version: presentVersion, limit: 10, leaseSeconds: 60, maxAttempts: 3 });
			const address = `j.smith@${intendedDomain}`;
			const result: AnalysisResult = {
				version: presentVersion,
				kind: { value: 'genuine', confidence: 0.9, evidence: [] },
				level: { value: 'high', evidence: [] },
				categories: ['personal'],
				findings: [],
				markings: [],
				intended: [
					{
						recipient: to,
						address,
						organisation: intendedDomain,
						confidence: 0.9,
						candidates: [],
						evidence: [],
					},
				],
				language: 'en',
			};
			const key = { messageId: id, context, wrappedKey: sealed.wrappedKey };
			await storeAnalyses(owner, id, [
				{
					id,
					version: presentVersion,
					result,
					headerFrom: from,
					senderDomain,
					registrableDomain: senderDomain,
					subject: 'masked subject' as Masked,
					hasAttachment: false,
					locked,
					attachments: [],
					authentication: [],
					filters: [],
					threadKeys,
					view: await opener.sealView(key, Buffer.from(JSON.stringify(view('masked text')))),
					words: foldWords(words).map(hashWord).join(' '),
					organisationIds: [await organisation(intendedDomain)],
				},
			]);
			return id;
		},
		as: (actor) => ({
			pool,
			actor: {
				id: randomUUID(),
				name: 'Ada Keita',
				role: 'operator',
				organisationId: null,
				kind: 'user',
				secondFactorAt: new Date(),
				hasSecondFactor: true,
				...actor,
			},
			now: () => new Date(),
			opener,
			index: { foldWords, hashWord },
			extractPart: async (raw, part) =>
				part === 'body' ? { contentType: 'text/plain', fileName: null, bytes: raw } : null,
		}),
		stop: async () => {
			await Promise.all([owner.end(), pool.end()]);
			await database.stop();
		},
	};
};
