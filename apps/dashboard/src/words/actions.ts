const words: Readonly<Record<string, string>> = {
	'message.received': 'Received',
	'message.analysed': 'Analysed',
	'message.opened': 'Opened',
	'message.viewed': 'Opened',
	'message.reviewed': 'Marked as reviewed',
	'message.review': 'Marked as reviewed',
	'message.unreviewed': 'Marked as unreviewed',
	'message.unreview': 'Marked as unreviewed',
	'message.revealed': 'Revealed',
	'message.reveal': 'Revealed',
};

/** An action of the audit log in words; codes that have none are split at their dots and dashes. */
export const actionName = (action: string): string => {
	const known = words[action];
	if (known) return known;
	const spaced = action.replaceAll(/[.\-_]/g, ' ');
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
