import type { AuditItem } from '../api/types.ts';

/** Acts that look at masked lists and counts: an open inbox does several a minute by itself. */
const looks = new Set([
	'audit.list',
	'message.histogram',
	'message.search',
	'message.suggest',
	'organisation.list',
	'organisation.strayed',
	'overview.view',
	'people.list',
	'sender.list',
	'stats.view',
	'trap-domain.list',
	'trap-domain.suggest',
	'view.list',
]);

const minute = 60_000;

export interface FoldedEntry extends AuditItem {
	/** How many entries this line stands for. */
	readonly times: number;
	/** When the oldest of them was written. */
	readonly since: string;
}

const single = (entry: AuditItem): FoldedEntry => ({ ...entry, times: 1, since: entry.at });

const isSameLook = (line: FoldedEntry, { actor, action, target }: AuditItem) =>
	line.actor === actor && line.action === action && line.target === target && looks.has(action);

const sameDetail = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * One line for what one person looked at again and again within a minute, newest first as they come. For the reader
 * alone: the log keeps every entry, and whatever opened a message or changed something keeps a line of its own.
 */
export const foldEntries = (entries: readonly AuditItem[]): FoldedEntry[] => {
	const lines: FoldedEntry[] = [];
	for (const entry of entries) {
		const at = lines.findLastIndex((line) => isSameLook(line, entry));
		const line = lines[at];
		if (!line || Date.parse(line.at) - Date.parse(entry.at) > minute) {
			lines.push(single(entry));
			continue;
		}
		lines[at] = {
			...line,
			times: line.times + 1,
			since: entry.at,
			detail: sameDetail(line.detail, entry.detail) ? line.detail : null,
		};
	}
	return lines;
};

export const unfolded = (entries: readonly AuditItem[]): FoldedEntry[] => entries.map(single);
