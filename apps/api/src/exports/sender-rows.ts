import { kinds, levels, type SenderDomainItem } from '@straymail/contracts';
import { byteOrderMark, csvLine } from './csv.ts';

const head = [
	'domain',
	'messages',
	...kinds,
	...levels.map((level) => `level ${level}`),
	'organisations',
	'senders',
	'repeat senders',
	'first seen',
	'last seen',
];

/** A table of sender domains, a line at a time. */
export function* sendersCsvOf(items: readonly SenderDomainItem[]): Generator<string> {
	yield byteOrderMark + csvLine(head);
	for (const item of items) {
		yield csvLine([
			item.domain,
			item.messages,
			...kinds.map((kind) => item.kinds[kind]),
			...levels.map((level) => item.levels[level]),
			item.organisations,
			item.senders,
			item.repeats,
			item.firstSeen,
			item.lastSeen,
		]);
	}
}
