import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface WorkerMetrics {
	readonly registry: Registry;
	readonly analysed: Counter<'outcome'>;
	readonly authenticated: Counter<'method' | 'result'>;
	readonly lookups: Counter<'outcome'>;
	readonly filtered: Counter<'filter' | 'outcome'>;
	readonly filterSeconds: Histogram<'filter'>;
	readonly seconds: Histogram;
	readonly backlog: Gauge;
	readonly backlogAge: Gauge;
}

/** Metrics of one worker process, in Prometheus' form. */
export const createMetrics = (): WorkerMetrics => {
	const registry = new Registry();
	return {
		registry,
		analysed: new Counter({
			name: 'straymail_analysed_total',
			help: 'Messages analysed',
			labelNames: ['outcome'],
			registers: [registry],
		}),
		authenticated: new Counter({
			name: 'straymail_authentication_total',
			help: 'Results of SPF, DKIM, DMARC and ARC',
			labelNames: ['method', 'result'],
			registers: [registry],
		}),
		lookups: new Counter({
			name: 'straymail_dns_questions_total',
			help: 'DNS look-ups for authentication: asked, answered from memory, not answered',
			labelNames: ['outcome'],
			registers: [registry],
		}),
		filtered: new Counter({
			name: 'straymail_filter_verdicts_total',
			help: 'Messages put to rspamd or SpamAssassin: judged, failed, skipped (too large, or the filter was silent before)',
			labelNames: ['filter', 'outcome'],
			registers: [registry],
		}),
		filterSeconds: new Histogram({
			name: 'straymail_filter_seconds',
			help: 'Seconds until rspamd or SpamAssassin answered or was given up',
			labelNames: ['filter'],
			buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
			registers: [registry],
		}),
		seconds: new Histogram({
			name: 'straymail_analysis_seconds',
			help: 'Seconds from claim to result of one message',
			buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 20],
			registers: [registry],
		}),
		backlog: new Gauge({
			name: 'straymail_backlog_messages',
			help: 'Messages that wait for analysis',
			registers: [registry],
		}),
		backlogAge: new Gauge({
			name: 'straymail_backlog_age_seconds',
			help: 'Age of the oldest message that waits',
			registers: [registry],
		}),
	};
};
