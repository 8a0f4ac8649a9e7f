import type {
	AnalysisResult,
	Category,
	Finding,
	FindingType,
	Kind,
	Label,
	Level,
	ReadMessage,
} from '@straymail/contracts';
import { distinctMarkings, markingKey, sameAddress, sameFinding, spanOf } from './compare.ts';

/** One comparison of a label with an answer; what `score` counts and `misses` lists. */
export type Comparison =
	| { readonly about: 'kind'; readonly expected: Kind; readonly found: Kind }
	| { readonly about: 'level'; readonly expected: Level; readonly found: Level }
	| { readonly about: 'category'; readonly outcome: Outcome; readonly category: Category }
	| {
			readonly about: 'finding';
			readonly outcome: Outcome;
			readonly type: FindingType;
			readonly part: string;
			readonly text: string;
	  }
	| { readonly about: 'marking'; readonly outcome: Outcome; readonly text: string }
	| {
			readonly about: 'intended';
			readonly outcome: 'right' | 'abstained' | 'wrong';
			readonly recipient: string;
			readonly expected: string | null;
			readonly found: string | null;
			/** Probability of the likeliest address, answered or not, and whether it is the labelled one. */
			readonly probability: number;
			readonly likeliestIsRight: boolean;
	  };
export type Outcome = 'right' | 'wrong' | 'missed';

/** Compares one message's labels with its analysis, label by label; labels that the set does not give are passed over. */
export function* compare(label: Label, result: AnalysisResult, message: ReadMessage): Generator<Comparison> {
	if (label.kind != null) yield { about: 'kind', expected: label.kind, found: result.kind.value };
	if (label.level != null) yield { about: 'level', expected: label.level, found: result.level.value };
	if (label.categories != null) yield* compareCategories(label.categories, result.categories);
	if (label.findings != null) yield* compareFindings(label.findings, result.findings, message);
	if (label.markings != null) yield* compareMarkings(label.markings, result);
	if (label.intended != null) yield* compareIntended(label, result);
}

function* compareCategories(expected: readonly Category[], found: readonly Category[]): Generator<Comparison> {
	for (const category of expected)
		yield { about: 'category', category, outcome: found.includes(category) ? 'right' : 'missed' };
	for (const category of found)
		if (!expected.includes(category)) yield { about: 'category', category, outcome: 'wrong' };
}

function* compareFindings(
	expected: NonNullable<Label['findings']>,
	found: readonly Finding[],
	message: ReadMessage,
): Generator<Comparison> {
	const texts = found.map((finding) => spanOf(finding, message));
	const used = new Set<number>();
	for (const label of expected) {
		const matching = found
			.map((finding, index) => ({ finding, index }))
			.filter(({ finding, index }) => sameFinding(label, finding, texts[index] ?? ''));
		const outcome = matching.length > 0 ? 'right' : 'missed';
		// A value that stands several times in a part is one label: all its places are right.
		for (const { index } of matching) used.add(index);
		yield { about: 'finding', outcome, type: label.type, part: label.part, text: label.text };
	}
	for (const [index, finding] of found.entries()) {
		if (!used.has(index))
			yield { about: 'finding', outcome: 'wrong', type: finding.type, part: finding.part, text: texts[index] ?? '' };
	}
}

function* compareMarkings(expected: readonly string[], result: AnalysisResult): Generator<Comparison> {
	const wanted = [...new Set(expected.map(markingKey))];
	const found = distinctMarkings(result.markings);
	for (const text of wanted) yield { about: 'marking', text, outcome: found.includes(text) ? 'right' : 'missed' };
	for (const text of found) if (!wanted.includes(text)) yield { about: 'marking', text, outcome: 'wrong' };
}

function* compareIntended(label: Label, result: AnalysisResult): Generator<Comparison> {
	const expected = label.intended ?? [];
	for (const recipient of label.envelope.to) {
		const wanted = expected.find((item) => sameAddress(item.recipient, recipient))?.address ?? null;
		const answer = result.intended.find((item) => sameAddress(item.recipient, recipient));
		const found = answer?.address ?? null;
		const likeliest = answer?.candidates[0];
		const likely = {
			probability: likeliest?.probability ?? 0,
			likeliestIsRight: likeliest !== undefined && wanted !== null && sameAddress(likeliest.address, wanted),
		};
		if (wanted === null) {
			// Nothing can be told: a guess is wrong, an abstention right.
			if (expected.length > 0) continue;
			yield {
				about: 'intended',
				outcome: found === null ? 'right' : 'wrong',
				recipient,
				expected: null,
				found,
				...likely,
			};
			continue;
		}
		const outcome = found === null ? 'abstained' : sameAddress(found, wanted) ? 'right' : 'wrong';
		yield { about: 'intended', outcome, recipient, expected: wanted, found, ...likely };
	}
}
