import type { BulkAction, MessageItem } from '@straymail/contracts';

/** What the list can show at once, before the API has answered; null where only the API knows the result. */
export const patched = (
	item: MessageItem,
	action: BulkAction,
	nameOf: (userId: string) => string | undefined,
): MessageItem | null => {
	switch (action.type) {
		case 'review':
			return { ...item, status: 'reviewed' };
		case 'unreview':
			return { ...item, status: 'new' };
		case 'assign': {
			if (action.assignee === null) return { ...item, assignee: null };
			const name = nameOf(action.assignee);
			return name === undefined ? null : { ...item, assignee: { id: action.assignee, name } };
		}
		case 'kind':
			return { ...item, kind: action.value };
		case 'level':
			return { ...item, level: action.value };
		case 'hold':
			return { ...item, held: true };
		case 'release-hold':
			return { ...item, held: false };
		case 'report':
			return { ...item, inReport: action.value };
		case 'attribute':
			return null;
	}
};

/** `ids` in portions that one request takes. */
export const portions = (ids: readonly string[], size: number): readonly (readonly string[])[] =>
	Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));
