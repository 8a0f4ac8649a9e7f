import type { Settings } from '@straymail/settings';
import { defaultLimits, type ReceiverLimits } from './limits.ts';

/** What the operator set. Limits of the machine are divided among its processes, which take sessions in turn. */
export const limitsOf = (set: Settings['receiver']): ReceiverLimits => {
	const share = (whole: number) => Math.max(1, Math.ceil(whole / set.processes));
	return {
		...defaultLimits,
		maxMessageBytes: set.maxMessageBytes,
		memoryBudgetBytes: share(set.memoryBudgetBytes),
		maxConnections: share(set.maxConnections),
		maxRecipients: set.maxRecipients,
		connectionsPerAddress: share(set.connectionsPerAddress),
		connectionsPerNetwork: share(set.connectionsPerNetwork),
		connectionRate: share(set.connectionRate),
		messageRate: share(set.messageRate),
		times: {
			...defaultLimits.times,
			greeting: set.greetingDelay,
			idle: set.idleSeconds * 1000,
			idleWhenCrowded: Math.min(set.idleSeconds * 1000, defaultLimits.times.idleWhenCrowded),
			message: set.messageSeconds * 1000,
		},
		minimumRate: set.minimumRate,
		minFreeDiskBytes: set.minFreeDiskBytes,
	};
};
