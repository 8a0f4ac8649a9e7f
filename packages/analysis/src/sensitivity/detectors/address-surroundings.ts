import { readsAsPerson } from '../names/reads-as-person.ts';
import type { ScanText } from '../scan-text.ts';
import type { AddressSpan } from './home-address-forms.ts';

/** What stands right before an address: on its line, else on the lines above it. */
export interface Surroundings {
	/** Whose address it is, as the line or the lines above say: apart, not in a sentence. */
	readonly owners: readonly string[];
	/** Where the lines begin that belong to it: its own, or the headings above. */
	readonly from: number;
	/** The rest of its line. */
	readonly rest: string;
	/** The lines below it. */
	readonly below: string;
}

const quoteMarks = /^[\s>|*•-]+/;
const nameOf = (line: string): string =>
	line
		.replace(quoteMarks, '')
		.replace(/^[^:]{2,30}: ?(?=\S)/, '')
		.replace(/^c\/o /i, '')
		.trim();

/** A line that names somebody or something, and no sentence. */
const isHeading = (line: string): boolean =>
	line.length <= 70 && (line.match(/(?<![\p{L}])\p{Ll}{3,}/gu) ?? []).length <= 3;

/** The short lines below an address, up to the next sentence. */
function linesFrom(text: ScanText, index: number): string {
	const found: string[] = [];
	for (const line of text.lines.slice(index, index + 5)) {
		if (!isHeading(line.text)) break;
		found.push(line.text);
	}
	return found.join('\n');
}

/** Lines above an address in which its owner may be named. */
const linesAbove = 2;

/** What stands around an address that tells whose it is. */
export function surroundingsOf(text: ScanText, span: AddressSpan): Surroundings {
	const index = text.lineAt(span.start);
	const line = text.lines[index];
	const last = text.lineAt(span.end);
	const rest = text.flat.slice(span.end, Math.min(text.lines[last]?.end ?? span.end, span.end + 60));
	const below = linesFrom(text, last + 1);
	const own = { from: line?.start ?? 0, rest, below };
	const before = text.flat.slice(Math.max(line?.start ?? 0, span.start - 90), span.start).replace(quoteMarks, '');
	const cells = before
		.split(/[\t|;]| {2,}/)
		.map(nameOf)
		.filter((cell) => cell !== '');
	if (cells.length > 1 || (/[\t|;]\s*$| {2}$/.test(before) && cells.length > 0))
		return {
			owners: cells.sort((a, b) => Number(readsAsPerson(b) !== null) - Number(readsAsPerson(a) !== null)),
			...own,
		};
	const clause = before.slice(Math.max(0, before.search(/[.!?:][^.!?:]{0,90}$/)));
	const bare = clause.replace(/^[.!?:\s]+|[\s,–-]+$/g, '');
	// In a sentence its words say nothing of the owner; before a comma or a dash they name him.
	if (bare !== '') return { owners: /[,–-]\s*$/.test(before) ? [bare] : [], ...own };
	const above: string[] = [];
	let from = own.from;
	for (let at = index - 1; at >= Math.max(0, index - linesAbove); at--) {
		const found = text.lines[at]?.text ?? '';
		if (found.trim() === '' || !isHeading(found)) break;
		above.push(nameOf(found));
		from = text.lines[at]?.start ?? from;
	}
	// A label of its own speaks for the address: what stands above it is the form's heading, or the person it is about.
	const labelled = /:\s*$/.test(before);
	return { owners: labelled ? above.filter((owner) => readsAsPerson(owner) !== null) : above, ...own, from };
}
