import { buildRegister, type EvaluationReport, type Miss, misses, score } from '@straymail/analysis';
import type { AnalysisResult, ReadMessage } from '@straymail/contracts';
import { createExtractor } from '@straymail/message';
import { analyseRaw } from '@straymail/pipeline';
import { readLabelledMessage, readLabelledSet } from './read-set.ts';

/**
 * Runs a labelled set through the pipeline of the worker, with the set's own register and trap domains.
 *
 * @param ocr whether words in pictures are read
 * @throws {StraymailError} `labelled-set-invalid`.
 */
export const evaluateSet = async (
	folder: string,
	ocr = true,
): Promise<{ report: EvaluationReport; misses: Miss[] }> => {
	const set = await readLabelledSet(folder);
	const attribution = {
		register: buildRegister(set.organisations),
		traps: set.traps.map(({ domain, scope, excluded }) => ({ domain, scope, excluded: excluded ?? [] })),
	};
	const extractor = createExtractor(ocr ? {} : { ocr: false });
	const messages: ReadMessage[] = [];
	const results: AnalysisResult[] = [];
	try {
		for (const label of set.labels) {
			const raw = await readLabelledMessage(set, label);
			const { message, result } = await analyseRaw({ raw, envelope: label.envelope, attribution, extractor });
			messages.push(message);
			results.push(result);
		}
	} finally {
		await extractor.close();
	}
	return { report: score(set.labels, results, messages), misses: misses(set.labels, results, messages) };
};
