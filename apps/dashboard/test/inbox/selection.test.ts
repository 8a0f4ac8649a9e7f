import { describe, expect, it } from 'vitest';
import { patched, portions } from '../../src/inbox/bulk/patched.ts';
import { chosenIds, idsBetween, withChosen } from '../../src/inbox/selection.ts';
import { item } from './message-item.ts';

describe('the selection', () => {
	it('takes a range in either direction and leaves out what is not in memory', () => {
		const rows = [item('a'), undefined, item('c'), item('d')];
		expect(idsBetween((place) => rows[place], 0, 2)).toEqual(['a', 'c']);
		expect(idsBetween((place) => rows[place], 3, 2)).toEqual(['c', 'd']);
	});

	it('forgets what is taken out', () => {
		expect(chosenIds(withChosen(withChosen({}, ['a', 'b'], true), ['a'], false))).toEqual(['b']);
	});
});

describe('a bulk action', () => {
	const nameOf = (id: string) => (id === 'u1' ? 'Ada Keita' : undefined);

	it('shows at once what it will do', () => {
		expect(patched(item('a'), { type: 'review' }, nameOf)?.status).toBe('reviewed');
		expect(patched(item('a'), { type: 'level', value: 'low' }, nameOf)?.level).toBe('low');
		expect(patched(item('a'), { type: 'assign', assignee: 'u1' }, nameOf)?.assignee).toEqual({
			id: 'u1',
			name: 'Ada Keita',
		});
		expect(patched(item('a'), { type: 'report', value: true }, nameOf)?.inReport).toBe(true);
	});

	it('waits for the API where only that knows what follows', () => {
		expect(patched(item('a'), { type: 'attribute', domain: 'army.mil' }, nameOf)).toBeNull();
		expect(patched(item('a'), { type: 'assign', assignee: 'unknown' }, nameOf)).toBeNull();
	});

	it('is sent in portions that one request takes', () => {
		const ids = Array.from({ length: 1201 }, (_, at) => String(at));
		expect(portions(ids, 500).map(({ length }) => length)).toEqual([500, 500, 201]);
		expect(portions(ids, 500).flat()).toEqual(ids);
	});
});
