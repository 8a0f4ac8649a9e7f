import type { MessageItem, SearchResponse } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import { type InboxData, rowsOf, withHead, withUpdates } from '../src/inbox/inbox-query.ts';

const item = (id: string, changes: Partial<MessageItem> = {}): MessageItem => ({
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

const page = (ids: string[], nextCursor: string | null = null): SearchResponse => ({
	items: ids.map((id) => item(id)),
	nextCursor,
	facets: null,
});
const data = (...pages: SearchResponse[]): InboxData => ({ pages, pageParams: pages.map(() => null) });
const ids = (of: InboxData) => rowsOf(of).map(({ id }) => id);

describe('the rows of the inbox', () => {
	it('show a message once that two pages hold', () => {
		expect(ids(data(page(['c', 'b']), page(['b', 'a'])))).toEqual(['c', 'b', 'a']);
	});

	it('take new messages at their head, and keep the cursor of the page behind', () => {
		const merged = withHead(data(page(['c', 'b'], 'after b'), page(['a'])), page(['d', 'c'], 'after c'));
		expect(ids(merged)).toEqual(['d', 'c', 'b', 'a']);
		expect(merged.pages[0]?.nextCursor).toBe('after b');
	});

	it('start anew when more may have come in than one page shows', () => {
		const merged = withHead(data(page(['b', 'a'])), page(['z', 'y'], 'after y'));
		expect(ids(merged)).toEqual(['z', 'y']);
		expect(merged.pages[0]?.nextCursor).toBe('after y');
	});

	it('fill an empty inbox', () => {
		expect(ids(withHead(data(page([])), page(['a'])))).toEqual(['a']);
	});

	it('stay in their order when one of them changes', () => {
		const changed = withUpdates(data(page(['c', 'b', 'a'])), [item('b', { status: 'reviewed' })]);
		expect(ids(changed)).toEqual(['c', 'b', 'a']);
		expect(rowsOf(changed)[1]?.status).toBe('reviewed');
	});
});
