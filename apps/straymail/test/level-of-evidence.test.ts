import { fileURLToPath } from 'node:url';
import { buildRegister, levelOfEvidence } from '@straymail/analysis';
import { createExtractor } from '@straymail/message';
import { analyseRaw } from '@straymail/pipeline';
import { afterAll, describe, expect, it } from 'vitest';
import { readLabelledMessage, readLabelledSet } from '../src/labelled/read-set.ts';

const extractor = createExtractor();
afterAll(() => extractor.close());

describe.each(['demo', 'evaluation/tuning', 'evaluation/testing'])('every message of %s', (path) => {
	it('has a level that its stored evidence gives by itself (law 10)', async () => {
		const set = await readLabelledSet(fileURLToPath(new URL(`../${path}`, import.meta.url)));
		const attribution = { register: buildRegister(set.organisations), traps: [] };
		for (const label of set.labels) {
			const raw = await readLabelledMessage(set, label);
			const { result } = await analyseRaw({ raw, envelope: label.envelope, attribution, extractor, ocr: false });
			const stored = JSON.parse(JSON.stringify(result.level.evidence));
			expect(levelOfEvidence(stored), label.file).toBe(result.level.value);
		}
	}, 60_000);
});
