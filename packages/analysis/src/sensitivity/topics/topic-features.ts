import type { Finding } from '@straymail/contracts';
import type { ScanText } from '../scan-text.ts';
import { amountsIn, rowsOf, scheduleLines, timesIn } from './layout.ts';

/** UTF-16 code units of all parts together: what a message is about it says before. */
const reach = 30_000;
const word = /\p{L}[\p{L}\p{N}_'-]{1,24}/gu;
const addressOrLink = /\S{1,300}@\S{1,300}|https?:\/\/\S{1,1000}/g;
/** The longest first. */
const endings = [
	'ations',
	'ation',
	'ments',
	'ingen',
	'ment',
	'euse',
	'ing',
	'aux',
	'eur',
	'tie',
	'ies',
	"'s",
	'es',
	'en',
	's',
	'e',
];

const folded = (text: string): string =>
	foreign.test(text)
		? text
				.normalize('NFD')
				.replace(/\p{M}+/gu, '')
				.replaceAll('\u2019', "'")
				.toLowerCase()
		: text.toLowerCase();
const foreign = /[^\0-\x7f]/;

/** Cuts what inflects in English, French and Dutch; German and Spanish lose by it no more than they gain. */
function stem(one: string): string {
	const ending = endings.find((each) => one.length - each.length >= 4 && one.endsWith(each));
	return ending === undefined ? one : one.slice(0, -ending.length);
}

export interface TopicFeatures {
	readonly strengths: ReadonlyMap<string, number>;
	/** The word that first gave a feature, for explanations. */
	readonly words: ReadonlyMap<string, string>;
}

/** Of a word: its stem, its beginning and, because Dutch and German put words together, its end. */
function* featuresOfWord(one: string): Generator<string> {
	yield `s:${stem(one)}`;
	if (one.length >= 5) yield `p:${one.slice(0, 5)}`;
	if (one.length >= 9) yield `x:${one.slice(-5)}`;
	if (one.length >= 10) yield `x:${one.slice(-6)}`;
}

/** Text outside of signatures and disclaimers. */
const spoken = (texts: readonly ScanText[]): string => {
	const pieces = texts.flatMap(({ flat, segments }) =>
		segments.flatMap(({ kind, start, end }) =>
			kind === 'signature' || kind === 'disclaimer' ? [] : [flat.slice(start, end)],
		),
	);
	return pieces.join('\n').slice(0, reach);
};

/** What a message says, how its lines are laid out, what its files are called and what was found in it. */
export function topicFeatures(
	texts: readonly ScanText[],
	fileNames: readonly string[],
	findings: readonly Finding[],
): TopicFeatures {
	const words = new Map<string, string>();
	for (const [one] of folded(spoken(texts).replace(addressOrLink, ' ')).matchAll(word))
		for (const feature of featuresOfWord(one)) if (!words.has(feature)) words.set(feature, one);
	for (const name of fileNames)
		for (const [one] of folded(name).matchAll(word)) words.set(`f:${stem(one)}`, `${one} (file name)`);
	const strengths = new Map<string, number>();
	// A long text has every word somewhere.
	const each = 3 / Math.sqrt(Math.max(20, words.size));
	for (const feature of words.keys()) strengths.set(feature, each);
	const counts = new Map<string, number>();
	for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
	for (const [type, count] of counts) strengths.set(`found:${type}`, Math.min(1, 0.5 + count / 10));
	const most = (count: (text: ScanText) => number): number => Math.min(8, Math.max(0, ...texts.map(count))) / 8;
	const rows = new Map(texts.map((text) => [text, rowsOf(text)]));
	const layout = {
		amounts: most(amountsIn),
		times: most(timesIn),
		schedule: most(scheduleLines),
		ranks: most((text) => rows.get(text)?.ranked ?? 0),
		roster: most((text) => rows.get(text)?.roster ?? 0),
	};
	for (const [name, share] of Object.entries(layout)) if (share > 0) strengths.set(`layout:${name}`, share);
	return { strengths, words };
}
