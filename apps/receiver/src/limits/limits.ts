import { type ConductLimits, defaultConduct } from '../smtp/conduct.ts';
import type { SessionTimes } from '../smtp/connection-owner.ts';
import type { AddressLimits } from './address-book.ts';

export interface ReceiverLimits extends AddressLimits {
	/** Octets of one message; announced by SIZE (RFC 1870). */
	readonly maxMessageBytes: number;
	/** Octets of all sessions together. */
	readonly memoryBudgetBytes: number;
	readonly maxConnections: number;
	readonly maxRecipients: number;
	readonly times: SessionTimes;
	readonly conduct: ConductLimits;
	/** Octets a second that a message must come at. */
	readonly minimumRate: number;
	/** Lateness of the event loop, in milliseconds, past which new sessions get 421. */
	readonly maxLoopLag: number;
	/** Octets that must stay free on the database's disk, where that is ours; null: 1.5 × the largest message. */
	readonly minFreeDiskBytes: number | null;
}

const second = 1000;
const minute = 60 * second;

/** What no setting says. */
export const defaultLimits: ReceiverLimits = {
	maxMessageBytes: 25 * 1024 ** 2,
	memoryBudgetBytes: 96 * 1024 ** 2,
	maxConnections: 1000,
	maxRecipients: 100,
	connectionsPerAddress: 50,
	connectionsPerNetwork: 200,
	connectionRate: 600,
	messageRate: 6000,
	times: {
		greeting: 0,
		// RFC 5321 §4.5.3.2.7.
		idle: 5 * minute,
		idleWhenCrowded: 10 * second,
		tlsHandshake: 30 * second,
		message: 60 * minute,
		store: 60 * second,
		rateGrace: 60 * second,
	},
	conduct: defaultConduct,
	// Postfix' smtpd_min_data_rate.
	minimumRate: 500,
	maxLoopLag: 1000,
	minFreeDiskBytes: null,
};
