import { describe, expect, it } from 'vitest';
import type { AuditItem } from '../src/api/types.ts';
import { foldEntries, unfolded } from '../src/audit/fold-entries.ts';

let number = 0;
const entry = (second: number, action: string, changes: Partial<AuditItem> = {}): AuditItem => {
	number += 1;
	return {
		id: `operator/${number}`,
		at: new Date(Date.UTC(2026, 10, 28, 12, 0, 0) - second * 1000).toISOString(),
		actor: 'Ada Keita',
		action,
		target: null,
		detail: {},
		...changes,
	};
};
const lines = (...entries: AuditItem[]) => foldEntries(entries).map(({ action, times }) => `${action} ${times}`);

describe('the audit log as it is shown', () => {
	it('folds what one person looks at again and again, also where other looks lie between', () => {
		expect(
			lines(
				entry(0, 'stats.view'),
				entry(2, 'message.search'),
				entry(5, 'stats.view'),
				entry(6, 'message.search'),
				entry(60, 'stats.view'),
			),
		).toEqual(['stats.view 3', 'message.search 2']);
	});

	it('begins a new line after a minute, and for another person', () => {
		expect(lines(entry(0, 'stats.view'), entry(61, 'stats.view'))).toEqual(['stats.view 1', 'stats.view 1']);
		expect(lines(entry(0, 'stats.view'), entry(1, 'stats.view', { actor: 'Bo' }))).toEqual([
			'stats.view 1',
			'stats.view 1',
		]);
	});

	it.each(['message.view', 'message.reveal', 'message.related', 'message.review', 'export.plain', 'audit.verify'])(
		'never folds %s: whoever opened or changed something stands in a line of their own',
		(action) => {
			expect(lines(entry(0, action, { target: 'x' }), entry(1, action, { target: 'x' }))).toEqual([
				`${action} 1`,
				`${action} 1`,
			]);
		},
	);

	it('says since when, and the detail only where it is the same', () => {
		const [same] = foldEntries([
			entry(0, 'message.search', { detail: { shown: 3 } }),
			entry(9, 'message.search', { detail: { shown: 3 } }),
		]);
		expect(same).toMatchObject({ times: 2, since: '2026-11-28T11:59:51.000Z', detail: { shown: 3 } });
		const [other] = foldEntries([
			entry(0, 'message.search', { detail: { shown: 3 } }),
			entry(9, 'message.search', { detail: { shown: 4 } }),
		]);
		expect(other?.detail).toBeNull();
	});

	it('can be seen entry by entry', () => {
		expect(unfolded([entry(0, 'stats.view'), entry(1, 'stats.view')])).toHaveLength(2);
	});
});
