import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Budget } from '../incoming/budget.ts';

export interface Metrics {
	readonly registry: Registry;
	sessionBegan(): void;
	sessionEnded(): void;
	countReply(code: number): void;
	/** @returns to be called with the octets accepted, or null when refused. */
	messageBegins(): (size: number | null) => void;
	batchCommitted(rows: number, seconds: number): void;
	batchFailed(): void;
	storeOpen(open: boolean): void;
}

/** Counted in plain numbers and handed over when somebody looks: the hot path pays nothing for labels. */
export const createMetrics = (budget: Budget): Metrics => {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const replies = new Map<number, number>();
	let open = 0;

	new Gauge({
		name: 'straymail_sessions',
		help: 'SMTP sessions open',
		registers,
		collect() {
			this.set(open);
		},
	});
	new Counter({
		name: 'straymail_replies_total',
		help: 'SMTP replies by code',
		labelNames: ['code'],
		registers,
		collect() {
			this.reset();
			for (const [code, count] of replies) this.inc({ code }, count);
		},
	});
	new Gauge({
		name: 'straymail_budget_used_octets',
		help: 'Octets of messages in memory',
		registers,
		collect() {
			this.set(budget.total - budget.free());
		},
	});
	new Gauge({ name: 'straymail_budget_octets', help: 'Octets of messages that memory may hold', registers }).set(
		budget.total,
	);
	const sessions = new Counter({ name: 'straymail_sessions_total', help: 'SMTP sessions begun', registers });
	const inProgress = new Gauge({
		name: 'straymail_messages_in_progress',
		help: 'Messages between DATA and reply',
		registers,
	});
	const octets = new Counter({
		name: 'straymail_accepted_octets_total',
		help: 'Octets of accepted messages',
		registers,
	});
	const accepted = new Counter({
		name: 'straymail_accepted_messages_total',
		help: 'Messages answered with 250',
		registers,
	});
	const batchRows = new Histogram({
		name: 'straymail_batch_messages',
		help: 'Messages of a committed batch',
		buckets: [1, 2, 5, 10, 25, 50, 100],
		registers,
	});
	const batchSeconds = new Histogram({
		name: 'straymail_batch_seconds',
		help: 'Seconds from sending a batch to its commit',
		buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 20],
		registers,
	});
	const failed = new Counter({ name: 'straymail_batch_failures_total', help: 'Batches that failed', registers });
	const storeOpen = new Gauge({ name: 'straymail_store_open', help: '1 while the database takes messages', registers });
	storeOpen.set(1);

	return {
		registry,
		sessionBegan: () => {
			open++;
			sessions.inc();
		},
		sessionEnded: () => {
			open--;
		},
		countReply: (code) => {
			replies.set(code, (replies.get(code) ?? 0) + 1);
		},
		messageBegins: () => {
			inProgress.inc();
			return (size) => {
				inProgress.dec();
				if (size === null) return;
				accepted.inc();
				octets.inc(size);
			};
		},
		batchCommitted: (rows, seconds) => {
			batchRows.observe(rows);
			batchSeconds.observe(seconds);
		},
		batchFailed: () => failed.inc(),
		storeOpen: (isOpen) => storeOpen.set(isOpen ? 1 : 0),
	};
};
