/** Tabs of a message, in their order; each can be linked to with `?tab=`. */
export const tabs = [
	'text',
	'html',
	'headers',
	'structure',
	'attachments',
	'authentication',
	'raw',
	'related',
	'history',
] as const;
export type Tab = (typeof tabs)[number];

/** Where a part that was revealed is seen. */
export const tabOf = (part: string): Tab => {
	if (part === 'html' || part === 'headers' || part === 'raw') return part;
	return part.startsWith('attachment:') ? 'attachments' : 'text';
};
