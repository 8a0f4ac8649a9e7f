import type { FilterVerdict } from '@straymail/contracts';
import type { KindView, Signal } from './signal.ts';

/** Share of the score that a filter asks for from which on it tags mail as spam: rspamd names the one for refusing. */
const tagsFrom: Readonly<Record<FilterVerdict['filter'], number>> = { rspamd: 0.4, spamassassin: 1 };
const names: Readonly<Record<FilterVerdict['filter'], string>> = { rspamd: 'rspamd', spamassassin: 'SpamAssassin' };

/** As much as any filter can say, and all together: never enough against all that speaks for a person. */
const most = 2;
const mostTogether = 2.5;
const clean = 0.2;

/** What the operator's other filters say: evidence beside the rest, whatever they would have done with the mail. */
export function* filterSignals(view: KindView): Generator<Signal> {
	let left = mostTogether;
	for (const { filter, score, required, action } of view.envelope.filters ?? []) {
		if (!(required > 0)) continue;
		const strength = score / (required * tagsFrom[filter]);
		const text = `${names[filter]} scores it ${score.toFixed(1)} of ${required.toFixed(1)} (${action}).`;
		if (strength >= 1) {
			const weight = Math.min(most, left, Math.round(14 * strength) / 10);
			left -= weight;
			yield { kind: 'spam', code: `filter-${filter}`, weight, text };
		} else if (strength <= clean) yield { kind: 'spam', code: `filter-${filter}`, weight: -0.4, text };
	}
}
