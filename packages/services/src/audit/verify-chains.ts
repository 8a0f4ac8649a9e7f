import { z } from 'zod';
import { verb } from '../verb.ts';
import { genesis, hashEntry } from './chain.ts';
import { readEntries } from './read-entries.ts';

/** Walks every chain from its beginning: numbers without gaps, each hash right, each following the one before. */
export const verifyChains = verb({
	action: 'audit.verify',
	roles: ['auditor', 'operator', 'admin'],
	input: z.object({}),
	run: async (tx) => {
		const broken: string[] = [];
		let entries = 0;
		let chain = '';
		let number = 0;
		let previous: Buffer = genesis;
		const page = 5000;
		for (let rows = page; rows === page; ) {
			const batch = await readEntries(
				tx,
				'WHERE ("chain", "number") > ($1, $2::bigint) ORDER BY "chain", "number" LIMIT $3',
				[chain, number, page],
			);
			rows = batch.length;
			for (const entry of batch) {
				if (entry.chain !== chain) {
					chain = entry.chain;
					number = 0;
					previous = genesis;
				}
				const fits =
					entry.number === number + 1 && entry.previousHash.equals(previous) && hashEntry(entry).equals(entry.hash);
				if (!fits) broken.push(`${entry.chain}/${entry.number}`);
				number = entry.number;
				previous = entry.hash;
				entries += 1;
			}
		}
		return { entries, broken };
	},
	audit: (_input, output) => ({ detail: { entries: output.entries, broken: output.broken } }),
});
