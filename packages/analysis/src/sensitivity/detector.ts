import type { Category, FindingType } from '@straymail/contracts';
import type { ScanText } from './scan-text.ts';
import type { TermGroup } from './terms.ts';

/** Chance in percent that a span is what it seems. */
export type Confidence = 65 | 75 | 85 | 95;

/** A span that a detector holds for what it looks for. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly confidence: Confidence;
	readonly evidence: readonly string[];
}

/** One finding type: what announces it, what it looks like, what proves it, how it is shown. */
export interface Detector {
	readonly type: FindingType;
	readonly category: Category;
	/** Groups whose places the detector asks for. */
	readonly groups: readonly TermGroup[];
	/** A part meets `find` only when it has a term of one of these groups (all groups when left out) … */
	readonly gate?: readonly TermGroup[];
	/** … or, for values that need no label, when this linear pattern occurs. */
	readonly shape?: RegExp;
	find(text: ScanText): Iterable<Candidate>;
	mask(value: string): string;
	/** Sentences for the tests and for whoever reads the rule: the value that is found in each, and what is left alone. */
	readonly examples: { readonly finds: readonly (readonly [string, string])[]; readonly ignores: readonly string[] };
}

/** Every match of a global pattern, with its offsets. */
export function* matches(pattern: RegExp, text: string): Generator<{ start: number; end: number; value: string }> {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		if (match[0] === '') {
			pattern.lastIndex++;
			continue;
		}
		const at = pattern.lastIndex;
		yield { start: match.index, end: match.index + match[0].length, value: match[0] };
		pattern.lastIndex = at;
	}
}
