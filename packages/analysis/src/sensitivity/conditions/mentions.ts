import type { ScanText } from '../scan-text.ts';
import type { TermHit } from '../terms.ts';
import { headed } from './heads.ts';
import { injuries } from './injury-spans.ts';
import type { Mention } from './mention.ts';
import { endings, isBuiltAsCondition } from './morphology.ts';
import { clearNames, plainNames, shortNames, withoutAccents } from './names.ts';
import { codeBefore, qualifiersAfter, qualifiersBefore } from './qualifiers.ts';
import { manyMeanings, plainShortForms } from './short-forms.ts';

const found = new WeakMap<ScanText, readonly Mention[]>();
/** So many names say nothing new with the next. */
const mentionCap = 1500;

/** Every condition that a text names, whoever has it: in order, without overlaps. */
export function conditionsIn(text: ScanText): readonly Mention[] {
	let mentions = found.get(text);
	if (mentions === undefined) {
		mentions = withoutOverlaps([...named(text)]).map((mention) => qualified(text, mention));
		// `gastro-intestinal`, `stroke-play`, `cancer-free` say something else than their first half.
		mentions = withoutOverlaps(mentions).filter(({ end }) => !/^-\p{L}/u.test(text.flat.slice(end, end + 2)));
		found.set(text, mentions);
	}
	return mentions;
}

const bareTexts = new WeakMap<ScanText, string>();
function bareOf(text: ScanText): string {
	let bare = bareTexts.get(text);
	if (bare === undefined) {
		bare = withoutAccents(text.lower);
		bareTexts.set(text, bare);
	}
	return bare;
}

function* named(text: ScanText): Generator<Mention> {
	const of = (hit: TermHit, strength: 0 | 1 | 2): Mention => ({
		start: hit.start,
		end: hit.end,
		strength,
		name: hit.word,
	});
	for (const hit of text.hitsOf(clearNames)) yield of(hit, 2);
	for (const hit of text.hitsOf(plainNames)) yield of(hit, 1);
	for (const hit of text.hitsOf(shortNames)) {
		const written = text.flat.slice(hit.start, hit.end);
		if (written !== written.toUpperCase() && !plainShortForms.has(hit.word)) continue;
		yield of(hit, manyMeanings.has(written) ? 0 : 2);
	}
	yield* injuries(text, bareOf(text));
	for (const { start, end, name } of headed(text)) yield { start, end, strength: 1, name };
	yield* built(text);
}

const letter = /[\p{L}'-]/u;

/** Words that are built as names of conditions are. */
function* built(text: ScanText): Generator<Mention> {
	endings.lastIndex = 0;
	let seen = 0;
	for (let match = endings.exec(text.lower); match !== null && seen < mentionCap; match = endings.exec(text.lower)) {
		const end = match.index + match[0].length;
		let start = match.index;
		while (start > 0 && end - start < 40 && letter.test(text.lower[start - 1] as string)) start--;
		const word = text.lower.slice(start, end);
		const cut = /^(?:[dlcn]')/.exec(word)?.[0].length ?? 0;
		if (!isBuiltAsCondition(word.slice(cut))) continue;
		seen++;
		yield { start: start + cut, end, strength: 2, name: word.slice(cut) };
	}
}

/** Adds the words that say how bad, since when, which side. */
function qualified(text: ScanText, mention: Mention): Mention {
	const bare = bareOf(text);
	let { start, end } = mention;
	const ahead = qualifiersBefore.exec(bare.slice(Math.max(0, start - 60), start));
	if (ahead !== null) start -= ahead[0].length;
	const code = codeBefore.exec(text.flat.slice(Math.max(0, start - 14), start));
	if (code !== null) start -= code[0].length;
	qualifiersAfter.lastIndex = end;
	if (qualifiersAfter.test(bare)) end = qualifiersAfter.lastIndex;
	return { ...mention, start, end };
}

/** The longer of two that overlap, the stronger of two as long. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || b.strength - a.strength);
	const kept: Mention[] = [];
	for (const mention of sorted) {
		const last = kept[kept.length - 1];
		if (last === undefined || mention.start >= last.end) {
			if (kept.length >= mentionCap) break;
			kept.push(mention);
			continue;
		}
		// Two that touch are one: `voorste kruisbandruptuur links met mediale meniscusscheur` names both.
		kept[kept.length - 1] = {
			start: last.start,
			end: Math.max(last.end, mention.end),
			strength: Math.max(last.strength, mention.strength) as Mention['strength'],
			name: last.name.length >= mention.name.length ? last.name : mention.name,
		};
	}
	return kept;
}
