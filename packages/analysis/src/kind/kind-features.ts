import type { Kind } from '@straymail/contracts';
import { formOf } from './form.ts';
import type { KindView, Signal } from './signal.ts';

/** What stands for a kind before anything was learned: mail to a mistyped address is written by a person until something speaks for a machine. */
const start: Readonly<Record<Kind, number>> = { genuine: 2.5, reflection: 0, bulk: 0, spam: 0, bounce: 0, probe: 0 };

/** The sums of the signals' own weights. */
export function priorScores(signals: readonly Signal[]): Record<Kind, number> {
	const scores = { ...start };
	for (const { kind, weight } of signals) scores[kind] += weight;
	return scores;
}

export const signalFeature = ({ kind, code }: Signal): string => `${kind}/${code}`;

/** Words of unsolicited mail are learned by a model of their own, further from people's decisions: it keeps its weight. */
const notLearned: ReadonlySet<string> = new Set(['spam/tokens']);

/** What is learned from: how strongly each signal speaks, whatever kind it was made for, and how the message is made. */
export function kindFeatures(signals: readonly Signal[], view: KindView): Map<string, number> {
	const features = formOf(view);
	for (const signal of signals) {
		const name = signalFeature(signal);
		if (!notLearned.has(name)) features.set(name, (features.get(name) ?? 0) + signal.weight);
	}
	return features;
}

/** Of the signals that speak for spam, by their own weight: mail that lacks what people's mail has is not spam for that. */
const reasonForSpam = 0.5;

/** Scores of all kinds, in the order of `kinds`: what signals say by themselves and what training added. */
export function kindScores(
	prior: Readonly<Record<Kind, number>>,
	learned: (kind: Kind) => number,
	kinds: readonly Kind[],
): number[] {
	return kinds.map((kind) =>
		kind === 'spam' && prior.spam < reasonForSpam ? Number.NEGATIVE_INFINITY : prior[kind] + learned(kind),
	);
}
