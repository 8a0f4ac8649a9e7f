import { type Envelope, type Evidence, type Kind, kinds, type ReadMessage } from '@straymail/contracts';
import { scoresOf, softmax } from '../model/logistic-regression.ts';
import { formInWords } from './form.ts';
import { kindFeatures, kindScores, priorScores, signalFeature } from './kind-features.ts';
import { type KindModel, shippedKindModel } from './kind-model.ts';
import type { Signal } from './signal.ts';
import { signalsOf } from './signals.ts';
import { shippedTokenModel, type TokenModel } from './token-model.ts';

/** What was learned; what the product ships when left out. */
export interface KindModels {
	/** Words of unsolicited mail. */
	readonly tokens?: TokenModel;
	readonly model?: KindModel;
}

/**
 * Kind of a message by an additive score. Each signal speaks for or against a kind, with a weight set by hand that
 * training corrected; what training saw too seldom keeps its own. The highest sum wins, and the softmax of the sums is
 * the confidence.
 */
export function classifyKind(
	message: ReadMessage,
	envelope: Envelope,
	{ tokens = shippedTokenModel, model = shippedKindModel }: KindModels = {},
): { value: Kind; confidence: number; evidence: Evidence[] } {
	const { signals, view } = signalsOf(message, envelope, tokens);
	const features = kindFeatures(signals, view);
	const prior = priorScores(signals);
	const learned = scoresOf(model, features);
	const scores = kindScores(prior, (kind) => learned[model.classes.indexOf(kind)] ?? 0, kinds);
	const probabilities = softmax(scores);
	const best = scores.indexOf(Math.max(...scores));
	const value = kinds[best] as Kind;
	const share = shareOf(model, value);
	const spoken = signals.map((signal) => ({
		signal,
		weight: said(signal, value) + share(signalFeature(signal), signal.weight),
	}));
	const form = [...features]
		.filter(([name]) => name.startsWith('form:'))
		.map(([name, strength]) => ({ name, weight: share(name, strength) }));
	return {
		value,
		confidence: round(probabilities[best] ?? 0),
		evidence: [
			...spoken
				.filter(({ signal, weight }) => Math.abs(weight) >= telling || fromOthers.test(signal.code))
				.sort((a, b) => b.weight - a.weight)
				.map(({ signal, weight }) => ({ code: `kind.${signal.code}`, text: signal.text, weight: round(weight) })),
			...formEvidence(form),
		],
	};
}

/** What a signal says by its own weight of the kind that won: nothing when it speaks of another. */
const said = ({ kind, weight }: Signal, value: Kind): number => (kind === value ? weight : 0);

/** What training gave a feature for one kind, compared with the others on average. */
const shareOf = (model: KindModel, value: Kind) => {
	const at = model.classes.indexOf(value);
	return (feature: string, strength: number): number => {
		const weights = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
		if (weights === undefined) return 0;
		const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
		return ((weights[at] ?? 0) - mean) * strength;
	};
};

const formEvidence = (form: readonly { readonly name: string; readonly weight: number }[]): Evidence[] => {
	const weight = form.reduce((sum, one) => sum + one.weight, 0);
	if (Math.abs(weight) < telling) return [];
	const most = form
		.filter((one) => Math.sign(one.weight) === Math.sign(weight))
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
		.slice(0, 3)
		.map(({ name }) => formInWords[name.slice('form:'.length)] ?? name);
	return [{ code: 'kind.form', text: `How it is made: ${most.join(', ')}.`, weight: round(weight) }];
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** From this weight on a reason is shown; what people and other filters said always. */
const telling = 0.3;
const fromOthers = /^(?:(?:sender|thread)-history|filter-)/;
