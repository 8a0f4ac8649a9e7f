/** Words that mean the same to one rule: a label, a context, a counter-sign. Lower case, apostrophes straight. */
export interface TermGroup {
	readonly name: string;
	readonly words: readonly string[];
}

export const terms = (name: string, ...words: string[]): TermGroup => ({ name, words });

export interface TermHit {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Where the terms of all groups stand in one text. */
export type TermHits = ReadonlyMap<TermGroup, readonly TermHit[]>;

const wordCharacter = /[\p{L}\p{N}]/u;
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** A text in which one term stands more often than this says nothing new with the next. */
const hitCap = 2000;

/** Text in the form that terms are compared in; same length as the text, so that offsets stay. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const same = lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
	return same.replace(/[\u2018\u2019\u00a0\u202f\u2007]/g, (found) =>
		found === '\u2018' || found === '\u2019' ? "'" : ' ',
	);
}

/**
 * Finds every term of every group in one pass. The pattern is an alternation of literals without repetition, so
 * the work at one offset is bounded by the longest term: linear in the text.
 */
export class TermIndex {
	readonly #pattern: RegExp;
	readonly #groups = new Map<string, TermGroup[]>();
	/** Terms that are the beginning of a longer term, which the alternation would hide. */
	readonly #beginnings = new Map<string, string[]>();

	constructor(groups: Iterable<TermGroup>) {
		for (const group of new Set(groups)) {
			for (const word of new Set(group.words)) {
				const owners = this.#groups.get(word) ?? [];
				this.#groups.set(word, owners);
				owners.push(group);
			}
		}
		const words = [...this.#groups.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
		const known = new Set(words);
		for (const word of words) {
			const shorter: string[] = [];
			for (let end = 1; end < word.length; end++) if (known.has(word.slice(0, end))) shorter.push(word.slice(0, end));
			if (shorter.length > 0) this.#beginnings.set(word, shorter);
		}
		this.#pattern = new RegExp(words.sort().reverse().map(literal).join('|'), 'g');
	}

	/** @param folded text as `fold` makes it */
	find(folded: string): TermHits {
		const hits = new Map<TermGroup, TermHit[]>();
		if (this.#groups.size === 0) return hits;
		const pattern = this.#pattern;
		pattern.lastIndex = 0;
		for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
			const word = match[0];
			this.#add(hits, folded, word, match.index);
			for (const shorter of this.#beginnings.get(word) ?? []) this.#add(hits, folded, shorter, match.index);
			pattern.lastIndex = match.index + 1;
		}
		return hits;
	}

	#add(hits: Map<TermGroup, TermHit[]>, folded: string, word: string, start: number): void {
		const end = start + word.length;
		const before = folded[start - 1];
		const after = folded[end];
		const first = word[0] as string;
		const last = word[word.length - 1] as string;
		if (before !== undefined && wordCharacter.test(first) && wordCharacter.test(before)) return;
		if (after !== undefined && wordCharacter.test(last) && wordCharacter.test(after)) return;
		for (const group of this.#groups.get(word) ?? []) {
			const list = hits.get(group);
			if (list === undefined) hits.set(group, [{ word, start, end }]);
			else if (list.length < hitCap) list.push({ word, start, end });
		}
	}
}
