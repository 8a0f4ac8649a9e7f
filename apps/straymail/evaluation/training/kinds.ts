import { kindFeatures, kindScores, priorScores } from '@straymail/analysis/kind/kind-features';
import type { KindModel } from '@straymail/analysis/kind/kind-model';
import { signalsOf } from '@straymail/analysis/kind/signals';
import type { TokenModel } from '@straymail/analysis/kind/token-model';
import { type Example, scoresOf, trainRegression } from '@straymail/analysis/model/logistic-regression';
import { type Kind, kinds } from '@straymail/contracts';
import { foldsByAuthor } from './folds.ts';
import type { Read } from './read-examples.ts';
import { trainTokens } from './tokens.ts';

const folds = 6;
/** Biases are held: how many messages of a kind were written says nothing of a mailbox. */
const options = { ridge: 1, ridgeOfBias: 1000, least: 3, smallest: 0.02 };
/** A message of an archive counts so much: there are many, of other times and few sorts. */
const archiveWeight = 0.1;

export interface KindExample extends Example {
	readonly read: Read;
	readonly label: Kind;
	readonly prior: Record<Kind, number>;
}

const exampleOf = (read: Read, tokens: TokenModel): KindExample => {
	const { signals, view } = signalsOf(read.message, read.envelope, tokens);
	return {
		read,
		features: kindFeatures(signals, view),
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
	const scores = kindScores(prior, (kind) => learned[model.classes.indexOf(kind)] ?? 0, kinds);
	return kinds[scores.indexOf(Math.max(...scores))] as Kind;
};

/** What an archive calls ordinary mail came from a mailing list where its header says so. */
const kindInArchive = ({ label, message }: Read): Kind =>
	label.kind === 'genuine' && message.headers.some(({ name }) => /^list-/i.test(name)) ? 'bulk' : (label.kind as Kind);

export const archiveExamples = (archives: readonly Read[], tokens: TokenModel): KindExample[] =>
	archives.map((read) => ({ ...exampleOf(read, tokens), label: kindInArchive(read), weight: archiveWeight }));

export const trainKinds = (written: readonly KindExample[], archives: readonly KindExample[]): KindModel =>
	trainRegression([...written, ...archives], options);

/** What kinds of each author's messages come out as, judged by a model that learned from the other authors alone. */
export const tryKinds = (
	examples: readonly KindExample[],
	archives: readonly KindExample[],
): Map<Kind, Map<Kind, number>> => {
	const byRead = new Map(examples.map((example) => [example.read, example]));
	const of = (reads: readonly Read[]): KindExample[] => reads.flatMap((read) => byRead.get(read) ?? []);
	const confusion = new Map<Kind, Map<Kind, number>>();
	for (const { learn, held } of foldsByAuthor([...byRead.keys()], folds)) {
		const model = trainKinds(of(learn), archives);
		for (const example of of(held)) {
			const row = confusion.get(example.label) ?? new Map<Kind, number>();
			confusion.set(example.label, row);
			const kind = kindBy(model, example);
			row.set(kind, (row.get(kind) ?? 0) + 1);
		}
	}
	return confusion;
};
