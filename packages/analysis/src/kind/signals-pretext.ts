import { type TermGroup, terms } from '../sensitivity/terms.ts';
import type { KindView, Signal } from './signal.ts';
import shipped from './words/pretexts.json' with { type: 'json' };

/** What unsolicited mail pretends, told by what it says together: each slot is one thing said in many ways. */
interface Pretext {
	readonly code: string;
	readonly text: string;
	/** Slots of which a word must stand in the mail. */
	readonly need: number;
	readonly slots: readonly TermGroup[];
}

const pretexts: readonly Pretext[] = shipped.map(({ code, text, need, slots }) => ({
	code,
	text,
	need,
	slots: slots.map((words, index) => terms(`pretext-${code}-${index}`, ...words)),
}));

/** For the one pass in which all words are found. */
export const pretextWords: readonly TermGroup[] = pretexts.flatMap(({ slots }) => slots);

/** UTF-16 code units; in a longer text the slots meet by chance. */
const short = 2500;

/** Pretexts of fraud, phishing and peddling (after the taxonomies of the APWG and of the FBI's Internet Crime reports). */
export function* pretextSignals(view: KindView): Generator<Signal> {
	const length = view.body.length;
	const doubt = Math.min(1, Math.sqrt(short / Math.max(1, length)));
	for (const { code, text, need, slots } of pretexts) {
		const said = slots.filter((slot) => view.distinct(slot) > 0).length;
		if (said < need) continue;
		const words = slots.reduce((sum, slot) => sum + Math.min(3, view.distinct(slot)), 0);
		const weight = (0.8 + 0.4 * (said - need) + 0.15 * (words - said)) * doubt;
		yield { kind: 'spam', code: `pretext-${code}`, weight: Math.round(weight * 100) / 100, text };
	}
}
