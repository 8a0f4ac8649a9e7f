/** A line as the engine read it. */
export interface ReadLine {
	readonly text: string;
	/** Mean of the words' confidences, 0 to 100. */
	readonly confidence: number;
	readonly words: number;
	/** Mean height of the words in pixels. */
	readonly height: number;
}

/**
 * Measured: lines of text come at 80 and more, what is read into photographs below 65. Lines of a machine-readable zone
 * are no words of any language and come at 45 to 65.
 */
const credible = 65;
/** The same with its fillers read as K, L, C and brackets. */
const zoneLike = /^(?=.*(?:<|[KLC«(]{3}))[A-Z0-9<«({[=\\bcdefkostv]{24,}$/;
const filler = /[«({[=\\ck]/g;
const endingFillers = /(?<=<)[KLCS<]{3,}/g;

/** A line of a zone as it stands on the document: no blanks, and one sign for its fillers. */
function inZoneLetters(text: string): string {
	const compact = text.replace(/ /g, '');
	if (!zoneLike.test(compact)) return text;
	return compact
		.replaceAll('(C', 'C')
		.replace(filler, '<')
		.replace(endingFillers, (run) => '<'.repeat(run.length));
}

/** Column of Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const wordLevel = '5';

/** Lines out of Tesseract's TSV output, with their confidence. */
export function linesOf(tsv: string): ReadLine[] {
	const lines = new Map<string, { words: string[]; sum: number; heights: number }>();
	for (const row of tsv.split('\n')) {
		const columns = row.split('\t');
		const text = columns[11] ?? '';
		if (columns[0] !== wordLevel || text.trim() === '') continue;
		const key = columns.slice(1, 5).join('.');
		const line = lines.get(key) ?? { words: [], sum: 0, heights: 0 };
		line.words.push(text);
		line.heights += Number(columns[9]);
		line.sum += Number(columns[10]);
		lines.set(key, line);
	}
	return [...lines.values()].map(({ words, sum, heights }) => ({
		text: inZoneLetters(words.join(' ')),
		confidence: sum / words.length,
		words: words.length,
		height: heights / words.length,
	}));
}

const sure = 80;
const fewWords = 8;

/** Whether it is a line of a machine-readable zone. */
export const isZone = ({ text }: ReadLine): boolean => zoneLike.test(text);
/** Words that stand large on identity documents: what kind of picture it is matters more than how sharp it is. */
const identityWord =
	/\b(?:passport|passeport|paspoort|pasport|reisepass|pasaporte|identity card|carte nationale|identiteitskaart|personalausweis|driver.?s? licen[cs]e|driving licence|permis de conduire|rijbewijs|führerschein)\b/i;
const faint = 40;
const isCredible = (line: ReadLine): boolean =>
	(line.confidence >= credible && /[\p{L}\d]{2}/u.test(line.text)) ||
	(line.confidence >= faint && identityWord.test(line.text));
const wordsOf = (lines: readonly ReadLine[]): number => lines.reduce((sum, line) => sum + line.words, 0);

/** Whether most of what was read is the grain of a photograph, or a page that lies on its side. */
export function isMostlyGrain(lines: readonly ReadLine[]): boolean {
	const words = wordsOf(lines);
	if (words < fewWords || lines.some(isZone)) return false;
	return wordsOf(lines.filter(isCredible)) < words / 2;
}

/** The lines that are text. In a photograph only what is surely words, as on a sign. */
export function credibleLines(lines: readonly ReadLine[]): ReadLine[] {
	if (!isMostlyGrain(lines)) return lines.filter((line) => isZone(line) || isCredible(line));
	return lines.filter(
		(line) => (line.confidence >= sure && /[\p{L}\d]{4}/u.test(line.text)) || identityWord.test(line.text),
	);
}

/** Mean confidence of words. */
export function confidenceOf(lines: readonly ReadLine[]): number {
	const words = wordsOf(lines);
	return words === 0 ? 0 : lines.reduce((sum, line) => sum + line.confidence * line.words, 0) / words;
}
