import type { NamedDomains } from './evidence.ts';
import local from './local-words.json' with { type: 'json' };

const words: Readonly<Record<string, readonly string[]>> = local.words;
const letter = /[\p{L}\d]/u;

const names = (text: string, word: string): boolean => {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + word.length] ?? ' ')) return true;
	}
	return false;
};

/** Log-odds of one word of the country, of several, and of an address or sender under its ending. */
const oneWord = 0.8;
const severalWords = 2.5;
const underEnding = 1.5;

/**
 * What speaks for mail of the country whose ending the recipient's domain has: such mail may be meant for an owner there
 * and be no slip at all.
 */
export const localDoubt = (domain: string, named: NamedDomains): number => {
	const ending = domain.slice(domain.lastIndexOf('.') + 1);
	const known = words[ending];
	if (known === undefined) return 0;
	const found = known.filter((word) => names(named.folded, word)).length;
	const elsewhere = [named.sender, ...named.text, ...named.recipients].some(
		(other) => other.endsWith(`.${ending}`) && other !== domain && !other.endsWith(`.${domain}`),
	);
	return (found === 0 ? 0 : found === 1 ? oneWord : severalWords) + (elsewhere ? underEnding : 0);
};
