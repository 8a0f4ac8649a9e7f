import {
	type AnalysisResult,
	type Category,
	type FindingType,
	type Kind,
	type Label,
	type Level,
	levelRank,
	type ReadMessage,
} from '@straymail/contracts';
import { calibrationOf, type Stated } from './calibration.ts';
import { quadraticKappa } from './kappa.ts';
import type { EvaluationReport } from './report.ts';
import { ratio, Tallies, Tally } from './tally.ts';
import { type Comparison, compare } from './walk.ts';

/**
 * Measures analyses against labels. The three lists go together by position; the messages are needed because a
 * finding holds no plain text to compare.
 */
export function score(
	labels: readonly Label[],
	results: readonly AnalysisResult[],
	messages: readonly ReadMessage[],
): EvaluationReport {
	const kinds = new Tallies<Kind>();
	const categories = new Tallies<Category>();
	const findings = new Tallies<FindingType>();
	const markings = new Tally();
	const levels: [Level, Level][] = [];
	const intended = { right: 0, abstained: 0, wrong: 0 };
	const stated: Stated[] = [];
	for (const comparison of comparisons(labels, results, messages)) {
		switch (comparison.about) {
			case 'kind':
				if (comparison.expected === comparison.found) kinds.of(comparison.expected).right++;
				else {
					kinds.of(comparison.expected).missed++;
					kinds.of(comparison.found).wrong++;
				}
				break;
			case 'level':
				levels.push([comparison.expected, comparison.found]);
				break;
			case 'category':
				categories.of(comparison.category)[comparison.outcome]++;
				break;
			case 'finding':
				findings.of(comparison.type)[comparison.outcome]++;
				break;
			case 'marking':
				markings[comparison.outcome]++;
				break;
			case 'intended':
				intended[comparison.outcome]++;
				if (comparison.probability > 0)
					stated.push({ probability: comparison.probability, right: comparison.likeliestIsRight });
				break;
		}
	}
	const isHigh = (level: Level): boolean => levelRank(level) >= levelRank('high');
	const highBoth = levels.filter(([label, answer]) => isHigh(label) && isHigh(answer)).length;
	const recipients = intended.right + intended.abstained + intended.wrong;
	const allKinds = kinds.total();
	const allFindings = findings.total().toRatios();
	const allMarkings = markings.toRatios();
	return {
		messages: labels.length,
		kind: { accuracy: ratio(allKinds.right, allKinds.right + allKinds.missed), perClass: kinds.toRecord() },
		level: {
			accuracy: ratio(levels.filter(([label, answer]) => label === answer).length, levels.length),
			quadraticKappa: quadraticKappa(levels),
			highRecall: ratio(highBoth, levels.filter(([label]) => isHigh(label)).length),
			highPrecision: ratio(highBoth, levels.filter(([, answer]) => isHigh(answer)).length),
		},
		categories: { macroF1: categories.macroF1(), perCategory: categories.toRecord() },
		findings: { precision: allFindings.precision, recall: allFindings.recall, perType: findings.toRecord() },
		markings: { precision: allMarkings.precision, recall: allMarkings.recall },
		intended: {
			top1: ratio(intended.right, recipients),
			abstained: ratio(intended.abstained, recipients),
			wrong: ratio(intended.wrong, recipients),
			calibration: calibrationOf(stated),
		},
	};
}

function* comparisons(
	labels: readonly Label[],
	results: readonly AnalysisResult[],
	messages: readonly ReadMessage[],
): Generator<Comparison & { readonly file: string }> {
	for (const [index, label] of labels.entries()) {
		const result = results[index];
		const message = messages[index];
		if (result === undefined || message === undefined) continue;
		for (const comparison of compare(label, result, message)) yield { file: label.file, ...comparison };
	}
}

/** Every comparison that did not agree, one object a line of an error file. Holds plain text: for labelled sets only. */
export type Miss = Comparison & { readonly file: string };

export const misses = (
	labels: readonly Label[],
	results: readonly AnalysisResult[],
	messages: readonly ReadMessage[],
): Miss[] =>
	[...comparisons(labels, results, messages)].filter((comparison) =>
		comparison.about === 'kind' || comparison.about === 'level'
			? comparison.expected !== comparison.found
			: comparison.outcome !== 'right',
	);
