import { BulkAction } from '@straymail/contracts';
import { z } from 'zod';

/** What the log keeps of one message of a bulk change. */
const ChangeNote = z.object({
	change: z.uuid(),
	action: BulkAction,
	/** Name of whom it was given to; the action itself holds the id. */
	assignee: z.string().nullish(),
});

const inWords = (action: BulkAction, assignee: string | null): string => {
	switch (action.type) {
		case 'assign':
			return `assignee: ${assignee ?? 'none'}`;
		case 'kind':
		case 'level':
			return `${action.type}: ${action.value}`;
		case 'attribute':
			return `intended: ${action.domain ?? 'none'}`;
		case 'hold':
			return `hold: ${action.reason}`;
		case 'report':
			return action.value ? 'in report' : 'not in report';
		default:
			return action.type;
	}
};

/** A bulk change as a message's history tells it; null where the entry is of something else. */
export const describeChange = (detail: unknown): string | null => {
	const note = ChangeNote.safeParse(detail);
	return note.success ? inWords(note.data.action, note.data.assignee ?? null) : null;
};
