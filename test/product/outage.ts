import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RevealResponse, SearchResponse } from '@straymail/contracts';
import { type Delivery, deliver } from '../../apps/straymail/src/import/deliver.ts';
import type { Api } from './api.ts';
import { openCuttingProxy } from './cutting-proxy.ts';
import type { Product } from './product.ts';

export interface OutageResult {
	readonly sent: number;
	readonly accepted: number;
	readonly refused: readonly string[];
	/** Messages whose 250 the sender never saw. */
	readonly cuts: number;
	readonly listed: number;
	/** Copies that were recognised and are shown as one. */
	readonly repeats: number;
	/** Sent, and not among what could be opened. */
	readonly missing: readonly string[];
	/** Messages that bear a classification marking: opened by nobody. */
	readonly locked: number;
	readonly openedDigests: readonly string[];
	/** Stored messages whose bytes were never sent. */
	readonly strange: number;
	readonly analysed: number;
	readonly unreadable: readonly string[];
}

/** Line ends as SMTP carries them, so that what is sent is what is stored to the octet. */
export const asSent = (raw: Buffer): Buffer => {
	const text = raw.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n');
	return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1');
};

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const postgresProcess = (dataDir: string): number =>
	Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'latin1').split('\n')[0]);

export interface OutageOptions {
	readonly product: Product;
	readonly api: Api;
	readonly messages: readonly Delivery[];
	readonly senders: number;
	/** The 250 of every so-many-th message is lost on its way. */
	readonly cutEvery: number;
	readonly log?: (line: string) => void;
}

/**
 * Sends messages with parallel senders that retry, while PostgreSQL is killed in the middle (the supervisor starts
 * it again) and connections break before the 250; then opens every stored message and compares its bytes.
 */
export const runOutage = async ({
	product,
	api,
	messages,
	senders,
	cutEvery,
	log = () => {},
}: OutageOptions): Promise<OutageResult> => {
	const proxy = await openCuttingProxy(product.smtpPort, cutEvery);
	let accepted = 0;
	const refused: string[] = [];
	let outages = 0;
	async function* source() {
		for (const [at, message] of messages.entries()) {
			if (outages === 0 && at >= messages.length / 2) {
				outages += 1;
				const processId = postgresProcess(product.dataDir);
				log(`killing PostgreSQL (process ${processId}) after ${at} messages`);
				process.kill(processId, 'SIGQUIT');
			}
			yield message;
		}
	}
	await deliver(source(), {
		host: '127.0.0.1',
		port: proxy.port,
		sessions: senders,
		tries: 60,
		onOutcome: ({ name }, outcome) => {
			if (outcome.type === 'accepted') accepted += 1;
			else refused.push(`${name}: ${outcome.answer}`);
		},
	});
	await proxy.close();
	log(`${accepted} accepted, ${refused.length} refused, ${proxy.cuts()} connections cut before the 250`);

	for (;;) {
		const { backlog } = await api.stats();
		if (backlog === 0) break;
		log(`${backlog} wait for analysis`);
		await wait(1000);
	}

	const wanted = new Map<string, string[]>();
	for (const { raw, name } of messages) {
		const key = digest(raw);
		wanted.set(key, [...(wanted.get(key) ?? []), name]);
	}
	let listed = 0;
	let repeats = 0;
	let strange = 0;
	let locked = 0;
	let analysed = 0;
	const unreadable: string[] = [];
	const seen = new Set<string>();
	let cursor: string | null = null;
	do {
		const page: SearchResponse = await api.post<SearchResponse>('messages/search', {
			query: '',
			limit: 200,
			facets: false,
			cursor,
		});
		for (const item of page.items) {
			listed += 1;
			repeats += item.copies - 1;
			const detail = await api.show(item.id);
			if (item.status === 'unreadable') unreadable.push(detail.unreadableReason ?? 'no reason');
			else analysed += 1;
			if (detail.locked) {
				locked += 1;
				continue;
			}
			const { content } = await api.post<RevealResponse>(`messages/${item.id}/reveal`, {
				part: 'raw',
				reason: 'outage test: compare the bytes',
			});
			const key = digest(Buffer.from(content, 'base64'));
			if (wanted.has(key)) seen.add(key);
			else strange += 1;
		}
		cursor = page.nextCursor;
	} while (cursor);
	const missing = [...wanted].filter(([key]) => !seen.has(key)).flatMap(([, names]) => names);
	return {
		sent: messages.length,
		accepted,
		refused,
		cuts: proxy.cuts(),
		listed,
		repeats,
		missing,
		locked,
		openedDigests: [...seen],
		strange,
		analysed,
		unreadable,
	};
};
