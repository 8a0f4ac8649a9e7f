import type { SearchResponse } from '@straymail/contracts';
import { describe, expect, it } from 'vitest';
import {
	freshOf,
	type InboxData,
	keptPages,
	pageOf,
	rowsOf,
	withHead,
	withoutFarPages,
	withPageAgain,
	withUpdates,
} from '../../src/inbox/list/pages.ts';
import { item } from './message-item.ts';

const answer = (ids: string[], nextCursor: string | null = null): SearchResponse => ({
	items: ids.map((id) => item(id)),
	nextCursor,
	facets: null,
});
const data = (...answers: SearchResponse[]): InboxData => ({
	pages: answers.map(pageOf),
	pageParams: answers.map((_, at) => (at === 0 ? null : (answers[at - 1]?.nextCursor ?? null))),
});
const ids = (of: InboxData) => rowsOf(of).loaded.map(({ id }) => id);

/** `pages` pages of two rows each: 0a 0b, 1a 1b, … */
const long = (pages: number): InboxData =>
	data(...Array.from({ length: pages }, (_, at) => answer([`${at}a`, `${at}b`], `after ${at}`)));

describe('the rows of the inbox', () => {
	it('are found by their place, over all pages', () => {
		const rows = rowsOf(long(5));
		expect(rows.count).toBe(10);
		expect(rows.at(0)?.id).toBe('0a');
		expect(rows.at(7)?.id).toBe('3b');
		expect(rows.at(10)).toBeUndefined();
		expect(rows.placeOf('3b')).toBe(7);
		expect(rows.placeOf('x')).toBe(-1);
	});

	it('take new messages at their head, and keep the cursor of the page behind', () => {
		const merged = withHead(data(answer(['c', 'b'], 'after b'), answer(['a'])), answer(['d', 'c'], 'after c'));
		expect(ids(merged)).toEqual(['d', 'c', 'b', 'a']);
		expect(merged.pages[0]?.nextCursor).toBe('after b');
	});

	it('start anew when more may have come in than one page shows', () => {
		const merged = withHead(data(answer(['b', 'a'])), answer(['z', 'y'], 'after y'));
		expect(ids(merged)).toEqual(['z', 'y']);
		expect(merged.pages[0]?.nextCursor).toBe('after y');
	});

	it('start anew rather than grow for ever', () => {
		const full = Array.from({ length: 400 }, (_, at) => `m${at}`);
		expect(rowsOf(withHead(data(answer(full, 'more')), answer(['new', 'm0'], 'after m0'))).count).toBe(2);
	});

	it('fill an empty inbox', () => {
		expect(ids(withHead(data(answer([])), answer(['a'])))).toEqual(['a']);
	});

	it('do not call a message new that only moved up because others left the filter', () => {
		const shown: InboxData = data(answer(['c', 'b'], 'after b'));
		const older = { ...answer([], null), items: [item('a', { receivedAt: '2026-11-22T12:00:00.000Z' })] };
		expect(freshOf(shown, older)).toEqual([]);
	});

	it('stay in their order when one of them changes, and pages that did not change stay what they are', () => {
		const before = data(answer(['c', 'b'], 'x'), answer(['a']));
		const after = withUpdates(before, [item('b', { status: 'reviewed' })]);
		expect(ids(after)).toEqual(['c', 'b', 'a']);
		expect(rowsOf(after).at(1)?.status).toBe('reviewed');
		expect(after.pages[1]).toBe(before.pages[1]);
		expect(withUpdates(before, [item('elsewhere')])).toBe(before);
	});
});

describe('memory of a long list', () => {
	it('is bounded: far pages give their rows back and keep their places', () => {
		const trimmed = withoutFarPages(long(60), 30, 31);
		expect(rowsOf(trimmed).count).toBe(120);
		expect(rowsOf(trimmed).loaded).toHaveLength(2 * (2 + 2 * keptPages + 1));
		expect(rowsOf(trimmed).at(10)).toBeUndefined();
		expect(rowsOf(trimmed).at(60)?.id).toBe('30a');
	});

	it('keeps the first page, which has no cursor to be fetched again by', () => {
		expect(rowsOf(withoutFarPages(long(60), 50, 51)).at(0)?.id).toBe('0a');
	});

	it('changes nothing when nothing is far', () => {
		const near = long(5);
		expect(withoutFarPages(near, 2, 3)).toBe(near);
	});

	it('takes a page again by its cursor', () => {
		const trimmed = withoutFarPages(long(60), 50, 51);
		const again = withPageAgain(trimmed, 'after 9', [item('10a'), item('10b')]);
		expect(rowsOf(again).at(20)?.id).toBe('10a');
		expect(rowsOf(again).count).toBe(120);
	});

	it('leaves to the next page what moved up from there', () => {
		const trimmed = withoutFarPages(long(60), 50, 51);
		const again = withPageAgain(trimmed, 'after 9', [item('10b'), item('11a')]);
		expect(again.pages[10]).toMatchObject({ count: 1, firstId: '10b' });
		expect(rowsOf(again).count).toBe(119);
	});
});
