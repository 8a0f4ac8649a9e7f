import { describe, expect, it } from 'vitest';
import { readPanels } from '../../src/inbox/panels.ts';

const fallback = { filters: null, histogram: true, folded: {} };

describe('which panels the browser remembers as open', () => {
	it('comes back as it was', () => {
		const kept = { filters: false, histogram: false, folded: { level: true, kind: false } };
		expect(readPanels(JSON.stringify({ version: 1, ...kept }))).toEqual(kept);
	});

	it.each([null, '', 'not json', 'null', '3', '{"version":0,"filters":true}'])(
		'is the default when it is not understood: %s',
		(text) => expect(readPanels(text)).toEqual(fallback),
	);

	it('is believed only where it makes sense', () => {
		const text = '{"version":1,"filters":"yes","histogram":1,"folded":{"level":"no","elsewhere":true,"kind":true}}';
		expect(readPanels(text)).toEqual({ filters: null, histogram: true, folded: { kind: true } });
	});
});
