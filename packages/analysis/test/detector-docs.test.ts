import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeDetectors } from '../scripts/describe-detectors.ts';

it('docs/detectors.md says what the detectors are: run `npm run docs:detectors` after a change', () => {
	const file = readFileSync(new URL('../../../docs/detectors.md', import.meta.url), 'utf8');
	expect(file === describeDetectors()).toBe(true);
});
