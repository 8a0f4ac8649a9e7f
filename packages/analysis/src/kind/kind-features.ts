import type { FindingType, Kind } from '@straymail/contracts';
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

/** What is learned from: how strongly each signal speaks, whatever kind it was made for, and how the message is made. */
export function kindFeatures(
	signals: readonly Signal[],
	view: KindView,
	types: ReadonlySet<FindingType>,
): Map<string, number> {
	const features = formOf(view);
	for (const type of types) features.set(`found:${type}`, 1);
	for (const signal of signals) {
		const name = signalFeature(signal);
		features.set(name, (features.get(name) ?? 0) + Math.abs(signal.weight));
	}
	return features;
}
