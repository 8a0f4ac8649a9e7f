import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorStatus, StraymailError } from '../src/index.ts';

const documented = Object.fromEntries(
	[
		...readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8').matchAll(
			/^\| `([a-z-]+)` \| (\d{3}) \|/gm,
		),
	].map(([, code, status]) => [code, Number(status)]),
);

describe('error codes', () => {
	it('are each explained in docs/errors.md with their status, and nothing else is', () => {
		expect(documented).toEqual(errorStatus);
	});

	it('carry status, cause and span', () => {
		const cause = new Error('below');
		const error = new StraymailError('search-syntax', 'The word is wrong.', { cause, span: [3, 7] });
		expect(error).toMatchObject({ code: 'search-syntax', status: 400, cause, span: [3, 7] });
	});
});
