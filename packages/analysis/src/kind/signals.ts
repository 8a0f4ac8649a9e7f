import type { Envelope, ReadMessage } from '@straymail/contracts';
import { fold, type TermGroup, TermIndex } from '../sensitivity/terms.ts';
import {
	bounceBody,
	bulkWords,
	lureWords,
	phishWords,
	pressure,
	reflectionWords,
	scamWords,
	strongScam,
} from './cues.ts';
import { ownText } from './own-text.ts';
import { KindView, type Signal } from './signal.ts';
import { bounceSignals } from './signals-bounce.ts';
import { bulkSignals } from './signals-bulk.ts';
import { deceptionSignals } from './signals-deception.ts';
import { filterSignals } from './signals-filters.ts';
import { genuineSignals } from './signals-genuine.ts';
import { historySignals } from './signals-history.ts';
import { pretextSignals, pretextWords } from './signals-pretext.ts';
import { probeSignals } from './signals-probe.ts';
import { reflectionSignals } from './signals-reflection.ts';
import { spamSignals } from './signals-spam.ts';
import type { TokenModel } from './token-model.ts';

/** UTF-16 code units of the body in which words are sought. */
const reach = 20_000;
/** The same of each attachment: a letter that only says 'see attached' says it there. */
const attachedReach = 3000;
const words = new TermIndex([
	bounceBody,
	bulkWords,
	reflectionWords,
	scamWords,
	strongScam,
	phishWords,
	lureWords,
	pressure,
	...pretextWords,
]);

/** Everything that speaks for or against a kind, and the view of the message that it was read from. */
export function signalsOf(
	message: ReadMessage,
	envelope: Envelope,
	model: TokenModel,
): { signals: Signal[]; view: KindView } {
	const body = ownText(message);
	const attached = message.parts
		.filter(({ part }) => part.startsWith('attachment:'))
		.map(({ text }) => text.slice(0, attachedReach))
		.join('\n')
		.slice(0, 2 * attachedReach);
	const text = `${message.subject}\n${body.slice(0, reach)}\n${attached}`;
	const hits = words.find(fold(text));
	const count =
		(reach: number) =>
		(group: TermGroup): number =>
			new Set((hits.get(group) ?? []).filter(({ start }) => start < reach).map(({ word }) => word)).size;
	const view = new KindView(message, envelope, body, {
		distinct: count(text.length),
		inSubject: count(message.subject.length),
	});
	const signals: Signal[] = [
		...bounceSignals(view),
		...bulkSignals(view),
		...reflectionSignals(view),
		...spamSignals(view, model),
		...deceptionSignals(view),
		...pretextSignals(view),
		...filterSignals(view),
		...probeSignals(view),
		...genuineSignals(view),
		...historySignals(view),
	];
	signals.push(...deceitAgainstOthers(signals));
	return { signals, view };
}

/** From this sum of deceptions on, no other kind is believed as readily: fraud dresses up as each of them. */
const deceit = 2;

function* deceitAgainstOthers(signals: readonly Signal[]): Generator<Signal> {
	const total = signals.reduce((sum, { deceives, weight }) => (deceives ? sum + weight : sum), 0);
	if (total < deceit) return;
	for (const kind of ['bulk', 'reflection', 'genuine'] as const)
		yield {
			kind,
			code: 'deceit',
			weight: -Math.min(total / 2, kind === 'genuine' ? 1.5 : 3),
			text: 'Deceives, as this kind of mail does not.',
		};
}
