import { describe, expect, it } from 'vitest';
import { columnFields, type FieldId } from '../../src/inbox/fields.ts';
import {
	defaultLayout,
	gridTracks,
	isShown,
	leastWidth,
	readLayout,
	withMove,
	withShown,
	withWidth,
	writeLayout,
} from '../../src/inbox/table/column-layout.ts';

const shownAt = (layout: typeof defaultLayout, width: number): FieldId[] =>
	columnFields.filter((field) => isShown(layout, field, width)).map(({ id }) => id);

describe('the columns', () => {
	it('come as the list has room for them, until the reader decides', () => {
		expect(shownAt(defaultLayout, 50)).toEqual(['level', 'senderDomain', 'subject', 'intended', 'receivedAt']);
		expect(shownAt(defaultLayout, 70)).toContain('kind');
		expect(shownAt(withShown(defaultLayout, 'kind', false), 70)).not.toContain('kind');
		expect(shownAt(withShown(defaultLayout, 'assignee', true), 50)).toContain('assignee');
	});

	it('are moved, and the others close up', () => {
		const moved = withMove(defaultLayout, 'receivedAt', 0);
		expect(moved.order[0]).toBe('receivedAt');
		expect(moved.order.slice(1)).toEqual(defaultLayout.order.filter((id) => id !== 'receivedAt'));
	});

	it('never lose the subject', () => {
		expect(shownAt(withShown(defaultLayout, 'subject', false), 90)).toContain('subject');
	});

	it('are as wide as was asked, within reason', () => {
		expect(withWidth(defaultLayout, 'kind', 0.2).widths.kind).toBe(3);
		expect(withWidth(defaultLayout, 'kind', 5000).widths.kind).toBe(60);
		const fields = columnFields.filter(({ id }) => id === 'kind' || id === 'subject');
		expect(gridTracks(withWidth(defaultLayout, 'kind', 9), fields)).toBe('2rem minmax(10rem, 1fr) 9rem');
		expect(leastWidth(withWidth(defaultLayout, 'kind', 9), fields)).toBe(2 + 1.5 + 0.75 * 2 + 10 + 9);
	});
});

describe('what the browser remembers of them', () => {
	it('comes back as it was', () => {
		const layout = withWidth(withShown(withMove(defaultLayout, 'size', 1), 'trapDomain', true), 'intended', 20);
		expect(readLayout(writeLayout({ ...layout, density: 'dense' }))).toEqual({ ...layout, density: 'dense' });
	});

	it.each([null, '', 'not json', 'null', '[]', '7', '{"version":0,"density":"dense"}', '{"order":["subject"]}'])(
		'is the default when it is not understood: %s',
		(text) => expect(readLayout(text)).toEqual(defaultLayout),
	);

	it('is believed only where it makes sense', () => {
		const layout = readLayout(
			JSON.stringify({
				version: 1,
				order: ['subject', 'subject', 'constructor', 7, 'level'],
				shown: { subject: false, kind: 'yes', language: true, __proto__: true },
				widths: { kind: '9', size: 1e9, level: null, intended: -4 },
				density: 'loose',
			}),
		);
		expect(layout.order.toSorted()).toEqual(defaultLayout.order.toSorted());
		expect(layout.shown).toEqual({ language: true });
		expect(layout.widths).toEqual({ size: 60, intended: 6 });
		expect(layout.density).toBe('roomy');
	});
});
