/** Files of `messages/LANGUAGE/`, one for each folder of `src` that speaks. */
export const namespaces = [
	'account',
	'audit',
	'common',
	'domains',
	'exports',
	'inbox',
	'message',
	'organisations',
	'overview',
	'senders',
	'shell',
	'signIn',
	'welcome',
	'words',
] as const;
export type Namespace = (typeof namespaces)[number];
