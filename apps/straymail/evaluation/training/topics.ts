import { type BinaryModel, balanced, binaryOf } from '@straymail/analysis/model/binary-models';
import {
	type Example,
	type LinearModel,
	scoresOf,
	trainRegression,
} from '@straymail/analysis/model/logistic-regression';
import { type TopicCode, topicCodes } from '@straymail/analysis/sensitivity/topics/topics';
import { topicFeaturesOf } from '@straymail/analysis/sensitivity/topics/topics-of-message';
import { foldsByAuthor } from './folds.ts';
import type { Read } from './read-examples.ts';
import { isAbout } from './topic-labels.ts';

const folds = 8;
const options = { ridge: 0.2, least: 2, smallest: 0.1 };
/** Ordinary mail of an archive is about none of it; together it counts as much as so many written messages. */
const archiveShare = 1;
/** Who wrote to teach: of their messages more are about something than of any inbox, which would lower a threshold. */
const teachers = new Set(['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first']);
/** How much a miss weighs against a false alarm when a threshold is chosen (van Rijsbergen's F, beta). */
const beta = 0.8;

export interface TopicExample {
	readonly read: Read;
	readonly features: ReadonlyMap<string, number>;
}

export const topicExamples = (reads: readonly Read[]): TopicExample[] =>
	reads.map((read) => ({ read, features: topicFeaturesOf(read.scanned) }));

/** How a topic does on authors that its model never saw. */
export interface TopicTrial {
	readonly topic: TopicCode;
	readonly examples: number;
	readonly precision: number;
	readonly recall: number;
}

const labelled = (code: TopicCode, examples: readonly TopicExample[], weight: number): Example[] =>
	examples.map(({ read, features }) => ({ features, label: isAbout[code](read.label) ? 'yes' : 'no', weight }));

const regression = (
	code: TopicCode,
	written: readonly TopicExample[],
	archives: readonly TopicExample[],
): LinearModel =>
	trainRegression(
		balanced(
			[
				...labelled(code, written, 1),
				...labelled(code, archives, (archiveShare * written.length) / Math.max(1, archives.length)),
			],
			'yes',
		),
		options,
	);

const logOdds = (model: LinearModel, features: ReadonlyMap<string, number>): number => {
	const scores = scoresOf(model, features);
	const yes = model.classes.indexOf('yes');
	return (scores[yes] ?? 0) - (scores[1 - yes] ?? 0);
};

/** Trains one topic on everything; its threshold comes from models that had not seen the author of what they judged. */
export const trainTopic = (
	code: TopicCode,
	written: readonly TopicExample[],
	archives: readonly TopicExample[],
): { model: BinaryModel; trial: TopicTrial } => {
	const byRead = new Map(written.map((example) => [example.read, example]));
	const of = (reads: readonly Read[]): TopicExample[] => reads.flatMap((read) => byRead.get(read) ?? []);
	const judged = foldsByAuthor([...byRead.keys()], folds).flatMap(({ learn, held }) => {
		const model = regression(code, of(learn), archives);
		return of(held).map(({ read, features }) => ({
			score: logOdds(model, features),
			yes: isAbout[code](read.label),
			teaches: teachers.has(read.author),
		}));
	});
	const { threshold, precision, recall } = bestThreshold(judged.filter(({ teaches }) => !teaches));
	return {
		model: binaryOf(regression(code, written, archives), 'yes', threshold, options.smallest),
		trial: { topic: code, examples: judged.filter(({ yes, teaches }) => yes && !teaches).length, precision, recall },
	};
};

function bestThreshold(judged: readonly { readonly score: number; readonly yes: boolean }[]) {
	const all = judged.filter(({ yes }) => yes).length;
	const ranked = judged.toSorted((a, b) => b.score - a.score);
	let best = { value: -1, threshold: 0, precision: 0, recall: 0 };
	let right = 0;
	for (const [index, { score, yes }] of ranked.entries()) {
		if (yes) right++;
		const precision = right / (index + 1);
		const recall = right / all;
		const value = ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall || 1);
		const next = ranked[index + 1]?.score ?? score - 1;
		if (value > best.value) best = { value, threshold: (score + next) / 2, precision, recall };
	}
	return best;
}

export const trainTopics = (written: readonly TopicExample[], archives: readonly TopicExample[]) => {
	const trained = topicCodes.map((code) => [code, trainTopic(code, written, archives)] as const);
	return {
		models: Object.fromEntries(trained.map(([code, { model }]) => [code, model])) as Record<TopicCode, BinaryModel>,
		trials: trained.map(([, { trial }]) => trial),
	};
};
