import data from './segmentation.json' with { type: 'json' };

function alternatives(phrases: readonly string[]): string {
	const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
	return escaped.sort((a, b) => b.length - a.length).join('|');
}

/** A rule of dashes, equals or underscores with one of the phrases in it, or the phrase alone with a colon. */
const marker = (phrases: readonly string[]) =>
	new RegExp(
		`^[>\\s]{0,20}(?:[-_=*—–]{2,80} ?(?:${alternatives(phrases)})(?!\\p{L})[^\\n]{0,120}|(?:${alternatives(phrases)}) ?: ?)$`,
		'iu',
	);

export const forwardMarker = marker(data.forwardMarkers);
export const originalMarker = marker(data.originalMarkers);
export const forwardSubject = new RegExp(
	`^\\s*(?:\\[[^\\]]{1,30}\\]\\s*)?(?:${alternatives(data.forwardSubjects)})\\s?(?:\\[\\d+\\])?:`,
	'i',
);

const label = (labels: readonly string[]) =>
	new RegExp(`^\\s{0,4}\\*?(?:${alternatives(labels)})\\*?\\s?:\\*?(?:\\s|$)`, 'i');

/** First line of a quoted header block (`From: …`), and the lines that follow it. */
export const fromLine = label(data.headerLabels.from);
export const headerLine = label(data.headerLabels.other);

/** A closing on its own line, at most a name or a comma behind it. */
export const closingLine = new RegExp(
	`^\\s{0,8}(?:${alternatives(data.closings)})\\s{0,3}[,.!;:]{0,3}\\s{0,3}(?:[-–—]\\s?)?(?:\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,2})?\\s*$`,
	'iu',
);

const disclaimerPattern = new RegExp(alternatives(data.disclaimers), 'gi');

/** How many different phrases of disclaimers a paragraph holds. */
export function disclaimerPhrases(paragraph: string): number {
	return new Set(paragraph.toLowerCase().replace(/\s+/g, ' ').match(disclaimerPattern) ?? []).size;
}

/**
 * `On 3 May 2023, A wrote:`, `Le 3 mai 2023 à 10:00, A a écrit :`, `Op 3 mei schreef A:`, `Am 3. Mai schrieb A:`,
 * `El 3 de mayo, A escribió:`. Given with line breaks replaced by blanks; at most 400 characters.
 */
const attributions = [
	/^(?:on|at) .{4,380}\bwrote ?:$/i,
	/^.{2,200}(?:@|<|\(| ).{0,150}\b(?:wrote|writes|said) ?:$/i,
	/^le .{4,380}a écrit ?:$/i,
	/^.{2,300} a écrit ?:$/i,
	/^op .{4,380}\bschreef\b.{0,150}:$/i,
	/^.{2,300} schreef(?: op .{0,80})? ?:$/i,
	/^am .{4,380}\bschrieb\b.{0,150}:$/i,
	/^.{2,300} schrieb(?: am .{0,80})? ?:$/i,
	/^el .{4,380}escribió ?:$/i,
];

/** Whether the lines, joined, introduce a quotation. */
export function isAttribution(joined: string): boolean {
	return joined.length <= 400 && joined.endsWith(':') && attributions.some((pattern) => pattern.test(joined));
}
