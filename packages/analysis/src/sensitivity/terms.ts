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

/** Where a word begins, and characters outside of words with which a term begins. */
const firstWord = /^[\p{L}\p{N}]+/u;

interface Term {
	readonly word: string;
	readonly groups: readonly TermGroup[];
}

/**
 * Finds every term of every group in one pass: each word of the text is looked up once, and the terms that begin with
 * it are compared. The work at a word is bounded by the number and length of those: linear in the text.
 */
export class TermIndex {
	/** By first word, or by first character where that is none of a word. */
	readonly #terms = new Map<string, Term[]>();
	readonly #starts: RegExp;
	/** By ASCII code: part of a word, a character that a term begins with, or neither. */
	readonly #classes = new Uint8Array(128);

	constructor(groups: Iterable<TermGroup>) {
		const owners = new Map<string, TermGroup[]>();
		for (const group of new Set(groups))
			for (const word of new Set(group.words)) owners.set(word, [...(owners.get(word) ?? []), group]);
		const signs = new Set<string>();
		for (const [word, owning] of owners) {
			const first = firstWord.exec(word)?.[0] ?? (word[0] as string);
			if (!wordCharacter.test(first)) signs.add(first);
			const terms = this.#terms.get(first) ?? [];
			this.#terms.set(first, terms);
			terms.push({ word, groups: owning });
		}
		// The longest first: where several begin at one place, that one says most.
		for (const terms of this.#terms.values()) terms.sort((a, b) => b.word.length - a.word.length);
		const others = [...signs].map((sign) => sign.replace(/[\\\]^-]/g, '\\$&')).join('');
		const or = others === '' ? '' : `|[${others}]`;
		this.#starts = new RegExp(`[\\p{L}\\p{N}]+${or}`, 'gu');
		for (const sign of signs) if (sign < '\x80') this.#classes[sign.charCodeAt(0)] = beginsTerm;
		for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') this.#classes[letter.charCodeAt(0)] = ofWord;
	}

	/** @param folded text as `fold` makes it */
	find(folded: string): TermHits {
		const hits = new Map<TermGroup, TermHit[]>();
		if (this.#terms.size === 0) return hits;
		if (foreign.test(folded)) {
			const starts = this.#starts;
			starts.lastIndex = 0;
			for (let match = starts.exec(folded); match !== null; match = starts.exec(folded))
				this.#compare(hits, folded, match[0], match.index);
		} else this.#findInPlain(hits, folded);
		return hits;
	}

	/** Most mail is ASCII: its words are told by a table, in a fraction of the pattern's time. */
	#findInPlain(hits: Map<TermGroup, TermHit[]>, folded: string): void {
		const classes = this.#classes;
		for (let at = 0; at < folded.length; ) {
			const sort = classes[folded.charCodeAt(at)];
			const start = at++;
			if (sort === ofWord) while (at < folded.length && classes[folded.charCodeAt(at)] === ofWord) at++;
			if (sort !== 0) this.#compare(hits, folded, folded.slice(start, at), start);
		}
	}

	#compare(hits: Map<TermGroup, TermHit[]>, folded: string, first: string, start: number): void {
		for (const term of this.#terms.get(first) ?? none)
			if (folded.startsWith(term.word, start)) add(hits, folded, term, start);
	}
}

const none: readonly Term[] = [];
const ofWord = 1;
const beginsTerm = 2;
const foreign = /[^\0-\x7f]/;

function add(hits: Map<TermGroup, TermHit[]>, folded: string, { word, groups }: Term, start: number): void {
	const end = start + word.length;
	const after = folded[end];
	if (after !== undefined && wordCharacter.test(word[word.length - 1] as string) && wordCharacter.test(after)) return;
	for (const group of groups) {
		const list = hits.get(group);
		if (list === undefined) hits.set(group, [{ word, start, end }]);
		else if (list.length < hitCap) list.push({ word, start, end });
	}
}
