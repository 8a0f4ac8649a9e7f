import type { Category, Level } from '@straymail/contracts';
import type { ScanText } from '../scan-text.ts';
import { type TermGroup, terms } from '../terms.ts';

/** A sort of document, told by its words: strong ones count 3, medium 2, weak 1. */
export interface DocumentKind {
	readonly name: string;
	readonly category: Category;
	readonly level: Level;
	readonly strong: TermGroup;
	readonly medium: TermGroup;
	readonly weak: TermGroup;
	/** Score from which it is one; at least two different words are needed. */
	readonly need: number;
	/** What the layout adds to the score, or -Infinity when it rules the kind out. */
	readonly structure?: (text: ScanText) => number;
	/** A layout that makes a strong word unnecessary. */
	readonly without?: (texts: readonly ScanText[]) => boolean;
}

export const documentKind = (
	name: string,
	category: Category,
	level: Level,
	need: number,
	words: { strong: readonly string[]; medium: readonly string[]; weak?: readonly string[] },
	structure?: (text: ScanText) => number,
): DocumentKind => ({
	name,
	category,
	level,
	need,
	strong: terms(`${name}-strong`, ...words.strong),
	medium: terms(`${name}-medium`, ...words.medium),
	weak: terms(`${name}-weak`, ...(words.weak ?? [])),
	...(structure === undefined ? {} : { structure }),
});

export interface DocumentScore {
	readonly kind: DocumentKind;
	readonly score: number;
	readonly words: readonly string[];
}

/** Distinct words of a group outside disclaimers; a word inside a longer one that was found counts once. */
function distinct(texts: readonly ScanText[], group: TermGroup, spans: Map<ScanText, [number, number][]>): Set<string> {
	const found = new Set<string>();
	for (const text of texts) {
		for (const hit of text.hitsOf(group)) {
			const taken = spans.get(text) ?? [];
			if (
				taken.some(([start, end]) => hit.start >= start && hit.end <= end && !(hit.start === start && hit.end === end))
			)
				continue;
			const segment = text.segmentAt(hit.start);
			if (segment === 'disclaimer' || segment === 'signature') continue;
			taken.push([hit.start, hit.end]);
			spans.set(text, taken);
			found.add(hit.word);
		}
	}
	return found;
}

/** A long text has every word somewhere: two more points for each doubling beyond 6,000 characters. */
function lengthDoubt(texts: readonly ScanText[]): number {
	const longest = Math.max(0, ...texts.map((text) => text.text.length));
	return Math.max(0, Math.floor(Math.log2(longest / 6000)) * 2);
}

/** Scores the parts of a message together: a covering mail names what its attachment is. */
export function scoreDocument(kind: DocumentKind, texts: readonly ScanText[]): DocumentScore | null {
	const spans = new Map<ScanText, [number, number][]>();
	const strong = distinct(texts, kind.strong, spans);
	const medium = distinct(texts, kind.medium, spans);
	const weak = distinct(texts, kind.weak, spans);
	if (strong.size === 0 && kind.without?.(texts) !== true) return null;
	const words = [...strong, ...medium, ...weak];
	let score = strong.size * 3 + medium.size * 2 + Math.min(weak.size, 4);
	const layout = kind.structure !== undefined && words.length > 0 ? Math.max(...texts.map(kind.structure)) : 0;
	score += layout;
	return score >= kind.need + lengthDoubt(texts) && (words.length >= 2 || layout >= 2) ? { kind, score, words } : null;
}
