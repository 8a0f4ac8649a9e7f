import { exportLimits } from '@straymail/contracts';
import { expect, it } from 'vitest';
import { shownLimits } from '../src/exports/limits.ts';

it('the export dialog tells the limits that hold', () => {
	expect(exportLimits).toMatchObject(shownLimits);
});
