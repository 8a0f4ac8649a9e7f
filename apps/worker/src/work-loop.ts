import { ANALYSIS_VERSION } from '@straymail/analysis';
import type { Masked, RelatedDecisions } from '@straymail/contracts';
import type { Opener } from '@straymail/sealing';
import {
	type AnalysisRow,
	anyDecisions,
	type ClaimedMessage,
	claimMessages,
	type EarlierChecks,
	extendLease,
	loadEarlierChecks,
	loadRelatedDecisions,
	loadSenderDecisions,
	noEarlierChecks,
	type RelatedTo,
	releaseClaims,
	type SenderDecisions,
	setAside,
	storeAnalyses,
} from '@straymail/store';
import type pg from 'pg';
import type { Logger } from 'pino';
import { getDomain } from 'tldts';
import type { AnalysisContext } from './analysis/context.ts';
import type { Analysed } from './analysis/messages.ts';
import { AnalysisFailure, type ThreadPool } from './analysis/thread-pool.ts';
import type { Authenticator } from './authentication/authenticator.ts';
import type { Filters } from './filters/filters.ts';
import type { WorkerMetrics } from './metrics.ts';

export interface WorkLoopOptions {
	readonly pool: pg.Pool;
	readonly opener: Opener;
	readonly threads: ThreadPool;
	readonly threadCount: number;
	readonly authenticator: Authenticator;
	readonly filters: Filters;
	readonly context: () => AnalysisContext;
	/** Keyed hashes of the identifiers that tie a raw message to its thread. */
	readonly threadKeysOf: (raw: Uint8Array) => readonly string[];
	readonly owner: string;
	readonly logger: Logger;
	readonly metrics: WorkerMetrics;
}

const leaseSeconds = 60;
const extendEvery = 20_000;
const idlePause = 150;
/** A message that ends its analysis this often is set aside. */
const maxAttempts = 3;
/** Results wait this long for company before they are stored. */
const flushAfter = 40;
const flushAt = 40;

const sealedSubject = '[sealed: bears a classification marking]' as Masked;

const domainOf = (address: string): string =>
	address.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : '';

type HeldMessage = ClaimedMessage & {
	readonly senderDecisions: SenderDecisions;
	readonly earlier: EarlierChecks;
	/** Somebody decided something of some message. */
	readonly decided: boolean;
};

/** Claims, analyses and stores until it is closed. */
export class WorkLoop {
	readonly #options: WorkLoopOptions;
	/** In hand: claimed and not yet stored. */
	readonly #held = new Set<string>();
	#finished: AnalysisRow[] = [];
	#flushTimer: NodeJS.Timeout | undefined;
	#flushing: Promise<void> = Promise.resolve();
	#closed = false;
	#wake: () => void = () => {};
	readonly #ended: Promise<void>;
	readonly #extender: NodeJS.Timeout;

	constructor(options: WorkLoopOptions) {
		this.#options = options;
		this.#extender = setInterval(() => this.#extend(), extendEvery);
		this.#ended = this.#run();
	}

	async #run(): Promise<void> {
		const { pool, owner, threadCount, logger, threads } = this.#options;
		const room = threadCount * 8;
		while (!this.#closed) {
			// Messages that wait for OCR do not use up the room of the others, until they are as many again.
			const free = room + Math.min(threads.slow, room) - this.#held.size;
			const claimed =
				free < threadCount
					? []
					: await claimMessages(pool, {
							owner,
							version: ANALYSIS_VERSION,
							limit: free,
							leaseSeconds,
							maxAttempts,
						}).catch((error: Error) => {
							logger.warn({ error: error.name }, 'the database does not answer; trying again');
							return [];
						});
			const decisions = await this.#decisionsOn(claimed);
			const earlier = await this.#earlierChecks(claimed);
			const decided = claimed.length > 0 && (await anyDecisions(pool).catch(() => false));
			for (const message of claimed) {
				this.#held.add(message.id);
				void this.#handle({
					...message,
					senderDecisions: decisions.get(message.id) ?? {},
					earlier: earlier.get(message.id) ?? noEarlierChecks,
					decided,
				});
			}
			if (claimed.length === 0) await this.#pause();
		}
	}

	/** Evidence that an analysis can do without: where it cannot be had, the mail does not wait. */
	async #decisionsOn(claimed: readonly ClaimedMessage[]): Promise<ReadonlyMap<string, SenderDecisions>> {
		return loadSenderDecisions(this.#options.pool, claimed).catch((error: Error) => {
			this.#options.logger.warn({ error: error.name }, 'earlier decisions are left out');
			return new Map();
		});
	}

	async #earlierChecks(claimed: readonly ClaimedMessage[]): Promise<ReadonlyMap<string, EarlierChecks>> {
		const ids = claimed.map(({ id }) => id);
		return loadEarlierChecks(this.#options.pool, ids).catch((error: Error) => {
			this.#options.logger.warn({ error: error.name }, 'earlier checks are made again');
			return new Map();
		});
	}

	async #relatedDecisions(message: RelatedTo): Promise<RelatedDecisions | null> {
		return loadRelatedDecisions(this.#options.pool, message).catch((error: Error) => {
			this.#options.logger.warn({ error: error.name }, 'decisions on related mail are left out');
			return null;
		});
	}

	#pause(): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, idlePause);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	async #handle(message: HeldMessage): Promise<void> {
		const { logger, metrics } = this.#options;
		const end = metrics.seconds.startTimer();
		try {
			for (let attempt = message.attempts; ; attempt++) {
				if (attempt > maxAttempts) {
					await this.#giveUp(message, 'the analysis ended its process three times');
					return;
				}
				try {
					this.#store(await this.#analyse(message));
					return;
				} catch (error) {
					if (!(error instanceof AnalysisFailure)) throw error;
					logger.warn({ id: message.id, attempt, reason: error.message }, 'not analysed');
					if (attempt >= maxAttempts) {
						await this.#giveUp(message, error.message);
						return;
					}
				}
			}
		} catch (error) {
			// Not the mail's fault (a key that is missing, the database away): it goes back and is claimed again.
			logger.error(
				{ id: message.id, error: (error as Error).name, code: (error as { code?: string }).code },
				'given back',
			);
			await this.#giveBack(message.id);
		} finally {
			end();
		}
	}

	async #giveUp({ id }: ClaimedMessage, reason: string): Promise<void> {
		const { pool, owner, metrics, logger } = this.#options;
		await setAside(pool, owner, { id, version: ANALYSIS_VERSION, reason });
		this.#held.delete(id);
		metrics.analysed.inc({ outcome: 'unreadable' });
		logger.warn({ id, reason }, 'set aside as unreadable');
	}

	async #giveBack(id: string): Promise<void> {
		// What keeps failing for everybody must not be claimed in a tight circle.
		await new Promise((resolve) => setTimeout(resolve, 2000));
		this.#held.delete(id);
		await releaseClaims(this.#options.pool, this.#options.owner, [id]).catch(() => {});
	}

	async #analyse(message: HeldMessage): Promise<AnalysisRow> {
		const { opener, threads, authenticator, filters, context, metrics } = this.#options;
		const envelope = {
			from: message.envelopeFrom,
			to: message.recipients.map(({ address }) => address),
			senderDecisions: message.senderDecisions,
		};
		const { sealed } = message;
		if (!sealed || sealed.wrappedKey === null)
			return this.#envelopeOnly(message, await threads.analyse(new Uint8Array(), envelope));
		const key = { messageId: message.id, context: sealed.context, wrappedKey: sealed.wrappedKey };
		const raw = await opener.open({ ...key, ciphertext: sealed.ciphertext });
		const { earlier, clientAddress, helo, envelopeFrom } = message;
		const delivered = { raw, clientAddress, helo, envelopeFrom };
		const threadKeys = this.#options.threadKeysOf(raw);
		const [authentication, verdicts, related] = await Promise.all([
			earlier.authentication.length > 0 ? earlier.authentication : authenticator.check(delivered),
			filters.judge({ ...delivered, recipients: envelope.to }, earlier.filters),
			message.decided ? this.#relatedDecisions({ ...message, threadKeys }) : null,
		]);
		const checked = authentication.filter(({ result }) => result !== 'not-checked');
		const analysed = await threads.analyse(raw, {
			...envelope,
			...(checked.length > 0 && { authentication: checked }),
			...(verdicts.length > 0 && { filters: verdicts }),
			...(related && { related }),
		});
		for (const { method, result } of authentication) metrics.authenticated.inc({ method, result });
		const senderDomain = domainOf(analysed.headerFrom ?? message.envelopeFrom);
		const { organisationIdOf } = context();
		const locked = analysed.result.markings.some(({ kind }) => kind === 'classification');
		return {
			id: message.id,
			version: ANALYSIS_VERSION,
			result: analysed.result,
			metadataOnly: false,
			headerFrom: analysed.headerFrom,
			senderDomain,
			registrableDomain: getDomain(senderDomain) ?? '',
			// What bears a classification marking is opened by nobody here: its words are not shown, nor found.
			subject: locked ? sealedSubject : analysed.subject,
			hasAttachment: analysed.attachments.length > 0,
			locked,
			attachments: analysed.attachments,
			authentication,
			filters: verdicts,
			threadKeys,
			view: await opener.sealView(key, analysed.view),
			words: locked ? '' : analysed.words,
			organisationIds: analysed.result.intended.map(({ address }) =>
				address ? organisationIdOf(domainOf(address)) : null,
			),
		};
	}

	/** Where only metadata was kept, the envelope tells whom it was meant for; kind and level would be guesses. */
	#envelopeOnly(message: ClaimedMessage, { result }: Analysed): AnalysisRow {
		const senderDomain = domainOf(message.envelopeFrom);
		const { organisationIdOf } = this.#options.context();
		return {
			id: message.id,
			version: ANALYSIS_VERSION,
			result,
			metadataOnly: true,
			headerFrom: null,
			senderDomain,
			registrableDomain: getDomain(senderDomain) ?? '',
			subject: '' as Masked,
			hasAttachment: false,
			locked: false,
			attachments: [],
			authentication: [],
			filters: [],
			threadKeys: [],
			view: null,
			words: '',
			organisationIds: result.intended.map(({ address }) => (address ? organisationIdOf(domainOf(address)) : null)),
		};
	}

	#store(row: AnalysisRow): void {
		this.#finished.push(row);
		if (this.#finished.length >= flushAt) this.#flush();
		else this.#flushTimer ??= setTimeout(() => this.#flush(), flushAfter);
	}

	#flush(): void {
		clearTimeout(this.#flushTimer);
		this.#flushTimer = undefined;
		const rows = this.#finished;
		this.#finished = [];
		if (rows.length === 0) return;
		this.#flushing = this.#flushing.then(() => this.#storeRows(rows));
	}

	async #storeRows(rows: readonly AnalysisRow[]): Promise<void> {
		const { pool, owner, logger, metrics } = this.#options;
		try {
			const stored = await storeAnalyses(pool, owner, rows);
			metrics.analysed.inc({ outcome: 'analysed' }, stored.length);
			for (const { id } of rows) this.#held.delete(id);
			this.#wake();
		} catch (error) {
			if (rows.length > 1) {
				// One row that the database refuses must not hold up the others.
				for (const row of rows) await this.#storeRows([row]);
				return;
			}
			const [row] = rows;
			if (!row) return;
			logger.error({ id: row.id, error: (error as Error).name, code: (error as { code?: string }).code }, 'not stored');
			await this.#giveBack(row.id);
		}
	}

	#extend(): void {
		const { pool, owner } = this.#options;
		if (this.#held.size > 0) void extendLease(pool, owner, [...this.#held], leaseSeconds).catch(() => {});
	}

	/** Stops claiming, gives back what is not finished, stores what is. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#wake();
		await this.#ended;
		clearInterval(this.#extender);
		this.#flush();
		await this.#flushing;
		await releaseClaims(this.#options.pool, this.#options.owner).catch(() => {});
	}
}
