import type { Envelope, Evidence, Kind, ReadMessage } from '@straymail/contracts';
import { signalsOf } from './signals.ts';
import { shippedTokenModel, type TokenModel } from './token-model.ts';

/** Where every message starts: mail to a mistyped address is written by a person until something speaks for a machine. */
const start: Readonly<Record<Kind, number>> = { genuine: 2.5, reflection: 0, bulk: 0, spam: 0, bounce: 0, probe: 0 };

/**
 * Kind of a message by an additive score: each signal adds its weight to one kind and says why; the highest sum wins
 * and the softmax of the sums is the confidence.
 */
export function classifyKind(
	message: ReadMessage,
	envelope: Envelope,
	model: TokenModel = shippedTokenModel,
): { value: Kind; confidence: number; evidence: Evidence[] } {
	const signals = signalsOf(message, envelope, model);
	const scores = { ...start };
	for (const signal of signals) scores[signal.kind] += signal.weight;
	const ranked = (Object.entries(scores) as [Kind, number][]).sort((a, b) => b[1] - a[1]);
	const [value, best] = ranked[0] as [Kind, number];
	const total = ranked.reduce((sum, [, score]) => sum + Math.exp(score - best), 0);
	return {
		value,
		confidence: Math.round((1 / total) * 1000) / 1000,
		evidence: signals
			.filter(
				(signal) =>
					signal.kind === value || signal.weight < 0 || signal.weight >= telling || fromOthers.test(signal.code),
			)
			.sort((a, b) => Number(b.kind === value) - Number(a.kind === value) || Math.abs(b.weight) - Math.abs(a.weight))
			.map(({ kind, code, text: reason, weight }) => ({
				code: `kind.${code}`,
				text: reason,
				weight: kind === value ? weight : -weight,
			})),
	};
}

/** What speaks for another kind is shown from this weight on; what people and other filters said always. */
const telling = 2;
const fromOthers = /^(?:(?:sender|thread)-history|filter-)/;
