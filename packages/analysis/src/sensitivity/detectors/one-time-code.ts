import type { Detector } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import type { TermGroup } from '../terms.ts';
import { access, against, channel, labels, secrecy, sureLabels, validity } from './one-time-code-words.ts';

/** Forms of a code: digits alone or in groups, or capitals and digits in groups. */
const form =
	'(?:[A-Z]{1,2}-)?\\d{3}[ -]\\d{3}|\\d{2}[ -]\\d{2}[ -]\\d{2}|\\d{4}[ -]\\d{4}|\\d{2} \\d{3} \\d{2}|(?:\\d ){3,7}\\d|(?:[A-Z]{1,2}-)?\\d{4,8}|(?=[A-Z-]{0,7}\\d)[A-Z0-9]{2,4}-[A-Z0-9]{3,4}(?:-[A-Z0-9]{3,4})?|(?=[A-Z]{0,7}\\d)(?=\\d{0,7}[A-Z])[A-Z0-9]{6,8}';
const notBehind =
	'(?![\\w-]|[.,:/]\\d|%| ?(?:€|\\$|£|EUR|USD|GBP|euros?|km|kg|uur|heures?|hours?|hrs|min|people|personen|personnes)\\b)';
/** Behind its label in the same sentence: no other mark of a sentence between than a colon, and no other number. */
const behind = new RegExp(
	`(?:[^.!?;\\d\\n]{0,70}?(?<![\\w.,:/+#-])|[^.!?;\\d\\n]{0,60}[:\\n][ \\t>*_]{0,12}\\n{0,2}[ \\t>*_]{0,12})(?<code>${form})${notBehind}`,
	'y',
);
/** Before its label: `739201 is your …`, `482 913 est votre code`, `KX7-Q2M to sign in`. */
const ahead = new RegExp(
	`(?<![\\w.,:/+#-])(?<code>${form}) (?:(?:is|est|ist|es|-|as|comme|als|como)(?: (?:your|votre|ton|uw|je|jouw|ihr|dein|su|tu|the|le|de|der|el|a|un|een|ein))?(?: [\\p{L}\\p{N}'-]{2,20}){0,3} ?)$`,
	'u',
);
/** Nobody says of another code that it is yours. */
const addressed = / (?:your|votre|ton|uw|je|jouw|ihr|dein|su|tu)\b/;
/** A code in a line of its own, below or above the words that speak of it. */
const ownLine = new RegExp(`^[ \\t>*_|]{0,20}(?<code>${form})[ \\t*_.|]{0,20}$`);
const example = /^(?:0+|1+|123456|1234|12345|12345678|111111)$/;
/** UTF-16 code units within which what speaks for and against a code counts. */
const reach = 300;
const againstReach = 50;
const announcedWithin = 200;

export const oneTimeCode: Detector = {
	type: 'one-time-code',
	category: 'credentials',
	groups: [sureLabels, labels, validity, access, secrecy, channel, against],
	gate: [sureLabels, labels],
	*find(text) {
		const seen = new Set<number>();
		for (const { start, end, word, sure } of codes(text)) {
			const value = text.flat.slice(start, end);
			if (seen.has(start) || example.test(value.replace(/\D/g, '')) || /^(?:19|20)\d{2}$/.test(value)) continue;
			if (!/\d/.test(value) || text.near(against, start, end, againstReach) !== null) continue;
			const signs = signsAround(text, start, end);
			if (signs.length < (sure ? 0 : needed(text, word, start, end))) continue;
			seen.add(start);
			yield {
				start,
				end,
				confidence: sure || signs.length >= 3 ? 95 : 85,
				evidence: [`label: ${word}`, ...signs.slice(0, 2).map((sign) => `context: ${sign}`)],
			};
		}
	},
	mask: named('one-time code'),
	examples: {
		finds: [
			['Your verification code is 482917. It expires in 10 minutes.', '482917'],
			['Enter this code to sign in:\n\n    884 016\n\nIt expires soon.', '884 016'],
			['Votre code de vérification : 204 918, valable 10 minutes', '204 918'],
			['482 913 is your Kestrel code. Type it in to confirm your address.', '482 913'],
			['Uw code om aan te melden bij de ouder-app is 608 471.\nGeldig tot 08:41.', '608 471'],
			['the code came to MY phone again, its 730 418, good for 30 min', '730 418'],
			['Use 224917 to sign in to Fernhill. This code expires in 15 minutes.', '224917'],
			['Voici votre code : 88 12 40\nIl est valable 10 minutes pour vous connecter.', '88 12 40'],
			['Ihr Anmeldecode lautet 550912. Er ist 10 Minuten gültig.', '550912'],
			['Tu código de acceso es 663201. Caduca en 10 minutos.', '663201'],
			['Your verification code\n\n4 8 2 9 1 3\n\nExpires in 10 minutes', '4 8 2 9 1 3'],
		],
		ignores: [
			'promo code is 482917, valid until Sunday',
			'verification code: 000000 expires',
			'ZIP code 28304',
			'The conference access code is 882913#, dial in at 10. The call is 30 minutes',
			'Error code 500213 when I log in to my account, valid certificate though.',
			'Our cost code 448120 is valid for your account',
			'Code of conduct 2026 enters into force, log in to confirm that you read it',
		],
	},
};

interface FoundCode {
	readonly start: number;
	readonly end: number;
	readonly word: string;
	readonly sure: boolean;
}

/** Codes before, behind and in a line near each word that announces one. */
function* codes(text: ScanText): Generator<FoundCode> {
	for (const [group, sure] of [
		[sureLabels, true],
		[labels, false],
	] as const) {
		for (const hit of text.hitsOf(group)) {
			const from = Math.max(0, hit.start - 60);
			const before = ahead.exec(text.flat.slice(from, hit.start));
			if (before !== null) {
				const start = from + before.index;
				const yours = sure || addressed.test(before[0]);
				yield { start, end: start + (before.groups?.code?.length ?? 0), word: hit.word, sure: yours };
			}
			behind.lastIndex = hit.end;
			const match = behind.exec(text.flat);
			const code = match?.groups?.code;
			if (match === null || code === undefined) continue;
			const end = hit.end + match[0].length;
			yield { start: end - code.length, end, word: hit.word, sure };
		}
	}
	yield* alone(text);
}

/** Codes in a line of their own; the words that announce them may stand in the subject. */
function* alone(text: ScanText): Generator<FoundCode> {
	for (const line of text.lines) {
		const code = line.text.length > 60 ? undefined : ownLine.exec(line.text)?.groups?.code;
		if (code === undefined) continue;
		const start = line.start + line.text.indexOf(code);
		for (const [group, sure] of [
			[sureLabels, true],
			[labels, false],
		] as const) {
			const label = near(text, group, start, announcedWithin) ?? text.beside?.hitsOf(group)[0];
			if (label === undefined) continue;
			yield {
				start,
				end: start + code.length,
				word: label.word,
				sure: sure && signsAround(text, start, start).length > 0,
			};
			break;
		}
	}
}

const near = (text: ScanText, group: TermGroup, start: number, within: number) =>
	text.hitsOf(group).find((hit) => Math.abs(hit.end - start) <= within);

/** Signs that a code behind a plain label needs: fewer where the label says `your` or the sentence says what it opens. */
function needed(text: ScanText, word: string, start: number, end: number): number {
	const direct = /^(?: [\p{L}\p{N}'-]{2,20}){0,2} ?(?:[:=]|is|est|ist|es)? ?["'“«]?$/u;
	const between = text.flat.slice(Math.max(0, start - 40), start);
	const at = between.toLowerCase().lastIndexOf(word);
	if (
		/^(?:your|votre|ton|uw|je|jouw|ihr|dein|su|tu) /.test(word) &&
		at >= 0 &&
		direct.test(between.slice(at + word.length))
	)
		return /[:=] ?$/.test(between) && /^\d{3}[ -]?\d{3}$/.test(text.flat.slice(start, end)) ? 0 : 1;
	const opens = text.near(access, start, end, 70);
	const [from, to] =
		opens === null ? [0, 0] : opens.end <= start ? [opens.end, start] : [end, Math.max(end, opens.start)];
	return opens !== null && !/[.!?]\s|\n\s*\n/.test(text.flat.slice(from, to)) ? 1 : 2;
}

/** Which sorts of sign stand around: that a code lasts minutes, opens something, is nobody else's, came by telephone. */
export function signsAround(text: ScanText, start: number, end: number): string[] {
	return [validity, access, secrecy, channel]
		.map((group) => text.near(group, start, end, reach)?.word)
		.filter((word) => word !== undefined);
}
