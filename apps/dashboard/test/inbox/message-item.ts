import type { MessageItem } from '@straymail/contracts';

export const item = (id: string, changes: Partial<MessageItem> = {}): MessageItem => ({
	id,
	receivedAt: '2026-11-23T12:00:00.000Z',
	envelopeFrom: 'ann@example.org',
	headerFrom: null,
	senderDomain: 'example.org',
	subject: 'Travel',
	kind: 'genuine',
	level: 'high',
	categories: [],
	recipients: [],
	status: 'new',
	hasAttachment: false,
	size: 100,
	language: null,
	copies: 1,
	metadataOnly: false,
	assignee: null,
	held: false,
	inReport: false,
	...changes,
});
