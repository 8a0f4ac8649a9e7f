import type { Period } from '@straymail/contracts';
import type pg from 'pg';
import { senderDomainKey } from '../hot/sender-domain-key.ts';
import { describeHits, type HitsDescription } from './describe-hits.ts';
import { firstSeenOf } from './list-senders.ts';

/** What a domain and all below it sent, of the newest `cap` messages of a period. */
export const describeSender = async (
	tx: pg.PoolClient,
	{ domain, period, cap }: { readonly domain: string; readonly period: Period; readonly cap: number },
): Promise<HitsDescription> => {
	const key = senderDomainKey(domain);
	const description = await describeHits(tx, {
		// From the key on, and before whatever follows its last dot: this the index can walk.
		condition: `m."senderDomainKey" ~>=~ $3 AND m."senderDomainKey" ~<~ $4`,
		values: [key, `${key.slice(0, -1)}/`],
		period,
		cap,
	});
	const ever = (await firstSeenOf(tx, [domain])).get(domain)?.toISOString();
	const { firstSeen } = description;
	return { ...description, firstSeen: ever && (firstSeen === null || ever < firstSeen) ? ever : firstSeen };
};
