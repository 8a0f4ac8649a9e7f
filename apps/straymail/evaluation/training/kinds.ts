import { kindFeatures, priorScores } from '@straymail/analysis/kind/kind-features';
import type { KindModel } from '@straymail/analysis/kind/kind-model';
import { signalsOf } from '@straymail/analysis/kind/signals';
import type { TokenModel } from '@straymail/analysis/kind/token-model';
import { type Example, scoresOf, trainRegression } from '@straymail/analysis/model/logistic-regression';
import { type Kind, kinds } from '@straymail/contracts';
import { foldsByAuthor } from './folds.ts';
import type { Read } from './read-examples.ts';
import { trainTokens } from './tokens.ts';

const folds = 6;
export const kindOptions = { ridge: 1.5, least: 3, smallest: 0.02 };

export interface KindExample extends Example {
	readonly read: Read;
	readonly label: Kind;
	readonly prior: Record<Kind, number>;
}

const exampleOf = (read: Read, tokens: TokenModel): KindExample => {
	const { signals, view } = signalsOf(read.message, read.envelope, tokens);
	return {
		read,
		features: kindFeatures(signals, view, new Set(read.scanned.collected.findings.map(({ type }) => type))),
		label: read.label.kind as Kind,
		prior: priorScores(signals),
	};
};

/**
 * Examples whose words were judged by a token model that had seen none of their author's messages: one that knows them
 * by heart would seem to be always right, and be believed too much.
 */
export const kindExamples = (written: readonly Read[], archives: readonly Read[]): KindExample[] =>
	foldsByAuthor(written, folds).flatMap(({ learn, held }) => {
		const tokens = trainTokens(learn, archives);
		return held.map((read) => exampleOf(read, tokens));
	});

export const kindBy = (model: KindModel, { features, prior }: KindExample): Kind => {
	const learned = scoresOf(model, features);
	const scores = kinds.map((kind) => prior[kind] + (learned[model.classes.indexOf(kind)] ?? 0));
	return kinds[scores.indexOf(Math.max(...scores))] as Kind;
};

export const trainKinds = (examples: readonly KindExample[]): KindModel => trainRegression(examples, kindOptions);

/** What kinds of each author's messages come out as, judged by a model that learned from the other authors alone. */
export const tryKinds = (examples: readonly KindExample[]): Map<Kind, Map<Kind, number>> => {
	const byRead = new Map(examples.map((example) => [example.read, example]));
	const of = (reads: readonly Read[]): KindExample[] => reads.flatMap((read) => byRead.get(read) ?? []);
	const confusion = new Map<Kind, Map<Kind, number>>();
	for (const { learn, held } of foldsByAuthor([...byRead.keys()], folds)) {
		const model = trainKinds(of(learn));
		for (const example of of(held)) {
			const row = confusion.get(example.label) ?? new Map<Kind, number>();
			confusion.set(example.label, row);
			const kind = kindBy(model, example);
			row.set(kind, (row.get(kind) ?? 0) + 1);
		}
	}
	return confusion;
};
