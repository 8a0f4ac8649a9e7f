import { createHmac } from 'node:crypto';

const shortest = 2;
const longest = 64;
const lexemeOctets = 6;

/**
 * The words of a text as the index and a query both see them: compatibility forms and accents folded
 * (Unicode NFKD without marks), lower case, runs of letters and digits of 2 to 64 characters.
 */
export const foldWords = (text: string): string[] => {
	const folded = text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '');
	const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.filter((word) => word.length >= shortest && word.length <= longest);
};

const letters = 'abcdefghijklmnop';

/**
 * Turns a folded word into its lexeme in the blind index: HMAC-SHA-256, 48 bits, written in the letters a to p
 * so that Postgres' `simple` parser sees one plain word. Without the key the index tells no word.
 */
export const createWordHasher =
	(searchKey: Uint8Array): ((word: string) => string) =>
	(word) => {
		const digest = createHmac('sha256', searchKey).update(word).digest().subarray(0, lexemeOctets);
		return digest.toString('hex').replace(/./g, (digit) => letters.charAt(Number.parseInt(digit, 16)));
	};
