import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Budget } from '../incoming/budget.ts';

export interface Metrics {
	readonly registry: Registry;
	sessionBegan(): void;
	sessionEnded(): void;
	countReply(code: number): void;
	countCommand(verb: string): void;
	countProbe(type: string): void;
	/** A session or message refused for what the client or its network does at once, or for our own state. */
	turnedAway(reason: string): void;
	/** @returns to be called with the octets accepted, or null when refused. */
	messageBegins(): (size: number | null) => void;
	batchCommitted(rows: number, seconds: number): void;
	batchFailed(): void;
	storeOpen(open: boolean): void;
	/** In short: sessions open, messages accepted, replies of the classes 4 and 5. */
	totals(): { readonly connections: number; readonly accepted: number; readonly refused: number };
}

/** Counted in plain numbers and handed over when somebody looks: the hot path pays nothing for labels. */
export const createMetrics = (
	budget: Budget,
	state: { readonly loopLag: () => number; readonly diskFree: () => number | null },
): Metrics => {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const replies = new Map<string, number>();
	const commands = new Map<string, number>();
	const probes = new Map<string, number>();
	const refusals = new Map<string, number>();
	const oneMore = (counts: Map<string, number>, key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1);

	const count = { sessionsOpen: 0, sessions: 0, receiving: 0, accepted: 0, octets: 0 };
	const shown = (name: string, help: string, value: () => number) =>
		new Gauge({
			name: `straymail_${name}`,
			help,
			registers,
			collect() {
				this.set(value());
			},
		});
	const counted = (name: string, help: string, value: () => number) =>
		new Counter({
			name: `straymail_${name}_total`,
			help,
			registers,
			collect() {
				this.reset();
				this.inc(value());
			},
		});

	shown('sessions', 'SMTP sessions open', () => count.sessionsOpen);
	shown('messages_in_progress', 'Messages between DATA and reply', () => count.receiving);
	shown('budget_used_octets', 'Octets of messages in memory', () => budget.total - budget.free());
	shown('budget_octets', 'Octets of messages that memory may hold', () => budget.total);
	shown('loop_lag_seconds', 'How late the event loop is, the worst of the last second', () => state.loopLag() / 1000);
	shown('disk_free_octets', 'Room on the database’s disk; -1: not known', () => state.diskFree() ?? -1);
	counted('sessions', 'SMTP sessions begun', () => count.sessions);
	counted('accepted_messages', 'Messages answered with 250', () => count.accepted);
	counted('accepted_octets', 'Octets of accepted messages', () => count.octets);
	const countedBy = <Label extends string>(name: string, help: string, label: Label, counts: Map<string, number>) =>
		new Counter<Label>({
			name: `straymail_${name}_total`,
			help,
			labelNames: [label],
			registers,
			collect() {
				this.reset();
				for (const [value, times] of counts) this.inc({ [label]: value } as Record<Label, string>, times);
			},
		});
	countedBy('replies', 'SMTP replies by code', 'code', replies);
	countedBy('commands', 'SMTP commands by verb', 'verb', commands);
	countedBy('probes', 'Attempts that are no mail for us', 'type', probes);
	countedBy('turned_away', 'Sessions and messages refused for a limit', 'reason', refusals);
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
			count.sessionsOpen++;
			count.sessions++;
		},
		sessionEnded: () => {
			count.sessionsOpen--;
		},
		countReply: (code) => oneMore(replies, String(code)),
		countCommand: (verb) => oneMore(commands, verb),
		countProbe: (type) => oneMore(probes, type),
		turnedAway: (reason) => oneMore(refusals, reason),
		messageBegins: () => {
			count.receiving++;
			return (size) => {
				count.receiving--;
				if (size === null) return;
				count.accepted++;
				count.octets += size;
			};
		},
		batchCommitted: (rows, seconds) => {
			batchRows.observe(rows);
			batchSeconds.observe(seconds);
		},
		batchFailed: () => failed.inc(),
		storeOpen: (isOpen) => storeOpen.set(isOpen ? 1 : 0),
		totals: () => ({
			connections: count.sessionsOpen,
			accepted: count.accepted,
			refused: [...replies].reduce((sum, [code, times]) => (/^[45]/.test(code) ? sum + times : sum), 0),
		}),
	};
};
