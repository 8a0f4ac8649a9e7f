import type { Candidate, Detector } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf, columnBelow } from '../table.ts';
import { terms } from '../terms.ts';
import { care, direct, general, labels } from './diagnosis-context.ts';
import { conditions, injuries } from './diagnosis-terms.ts';

const names = terms('conditions', ...conditions);
const hurts = terms('injuries', ...injuries);
/** The part of the body behind an injury, at most nine words. */
const rest =
	/(?: (?:of|to|in|the|a|left|right|distal|proximal|du|de|des|de la|le|la|l'|d'|van|het|de|der|des|am|an|van de|del|gauche|droit|droite|linker|rechter|linken|rechten|[\p{L}'-]{3,20})(?![\p{L}])){1,6}/uy;
const phrase =
	/(?:s\b|\(s\))?[ \t]{0,3}(?:[:=-]|is|was|est|were|with|of|d'une|d'un)?[ \t]{0,3}(?:an? |the |une? |een )?(?<value>\p{L}[\p{L}\d'’,/() -]{3,80}?)(?=[.;:\n\t|]|, (?:with|without|which|sans|met|avec|and)|$| (?:was|is|has|on|since|confirmed|par|on the|requires|needs)\b)/uy;

export const diagnosis: Detector = {
	type: 'diagnosis',
	category: 'medical',
	groups: [names, hurts, labels, direct, care, general],
	gate: [names, hurts, direct],
	*find(text: ScanText): Generator<Candidate> {
		const taken: [number, number][] = [];
		for (const hit of text.hitsOf(direct)) {
			// `Findings` head an inspection as well.
			if (!plainlyMedical.test(hit.word) && text.hitsOf(care).length < 2 && text.hitsOf(names).length < 3) continue;
			for (const cell of cellsBelow(text, hit.start, hit.end)) {
				taken.push([cell.start, cell.end]);
				yield { start: cell.start, end: cell.end, confidence: 95, evidence: [`column: ${hit.word}`] };
			}
		}
		const free = (start: number, end: number) => taken.every(([from, to]) => end <= from || start >= to);
		for (const hit of text.hitsOf(hurts)) {
			if (text.near(care, hit.start, hit.end, 250) === null) continue;
			rest.lastIndex = hit.end;
			const end = rest.test(text.flat) ? trimmed(text.flat, hit.start, rest.lastIndex) : hit.end;
			if (end === hit.end && !/frac|fractuur|ruptu|wound/.test(hit.word)) continue;
			if (!free(hit.start, end)) continue;
			if (distinctCare(text, hit.start, end) < 2) continue;
			taken.push([hit.start, end]);
			yield { start: hit.start, end, confidence: 75, evidence: [`injury: ${hit.word}`, 'medical context'] };
		}
		const listed = isList(text);
		for (const hit of [...text.hitsOf(names)].sort((a, b) => b.word.length - a.word.length)) {
			if (!free(hit.start, hit.end)) continue;
			const context = text.near(care, hit.start, hit.end, 400);
			const column = context ?? (text.hitsOf(care).length >= 2 ? text.hitsOf(care)[0] : undefined);
			const label = text.before(labels, hit.start, 60);
			if (text.near(general, hit.start, hit.end) !== null) continue;
			if (!listed && (!column || (label === null && distinctCare(text, hit.start, hit.end) < 2))) continue;
			taken.push([hit.start, hit.end]);
			yield {
				start: hit.start,
				end: hit.end,
				confidence: label === null ? 75 : 95,
				evidence: ['name of a condition', label || column ? `context: ${(label ?? column)?.word}` : 'a list of people'],
			};
		}
		for (const hit of text.hitsOf(direct)) {
			phrase.lastIndex = hit.end;
			const match = phrase.exec(text.flat);
			const value = match?.groups?.value?.trim() ?? '';
			if (match === null || value.length < 5) continue;
			const start = match.index + match[0].length - (match.groups?.value?.length ?? 0);
			const marked = /^[ \t]{0,3}[:=]/.test(match[0]) && value.split(' ').length <= 9;
			if (!marked || !free(start, start + value.length) || text.near(care, hit.start, hit.end, 400) === null) continue;
			const enough = /^(?:primary |final )?diagnos(?:is|e)$|^diagnóstico$/.test(hit.word) ? 1 : 2;
			if (
				distinctCare(text, hit.start, start + value.length) < enough ||
				/^(?:and|or|see|the|of|tool|port|test|information|log|report)\b/i.test(value)
			)
				continue;
			yield { start, end: start + value.length, confidence: 75, evidence: [`label: ${hit.word}`] };
		}
	},
	mask: named('diagnosis'),
	examples: {
		finds: [
			['The patient was diagnosed with type 2 diabetes by his doctor.', 'type 2 diabetes'],
			['X-ray of the patient: fracture of the distal radius, treatment by cast', 'fracture of the distal radius'],
			['Patiënt met een stressfractuur van het scheenbeen, behandeling volgt', 'stressfractuur van het scheenbeen'],
		],
		ignores: [
			'Walk with us for breast cancer awareness!',
			'There was a fracture in the alliance of the parties.',
			'Economic depression hit the town.',
		],
	},
};

/** From so many short lines with a name and a condition on, it is a list of patients. */
const enoughForList = 4;
const entry = /\p{Lu}\p{Ll}+.*(?:\t|\||;|,|\d| {2})/u;

function isList(text: ScanText): boolean {
	const lines = new Set(text.hitsOf(names).map((hit) => text.lineAt(hit.start)));
	if (lines.size < enoughForList) return false;
	return [...lines].filter((line) => isEntry(text.lines[line]?.text ?? '')).length >= enoughForList;
}

const isEntry = (line: string): boolean => line.length < 120 && entry.test(line) && !/[.!?]\s*$/.test(line);

const plainlyMedical = /diagn|médical|medical|arts|leidet|lijdt|souffre|suffers|^dx$/;
const cellText = /\p{L}[^\t|;,\n]{2,79}/gu;

/** Cells of a column that is headed as diagnoses; only where lines are really divided. */
function* cellsBelow(text: ScanText, start: number, end: number): Generator<{ start: number; end: number }> {
	const header = text.lines[text.lineAt(start)];
	if (header === undefined || !/[\t|;,]/.test(header.text)) return;
	// `Diagnostic-Code` of a delivery report and sentences that hold the word are no headings.
	const heading = cellsOf(header).find((cell) => start >= cell.start && end <= cell.end);
	if (heading === undefined || heading.end - heading.start > end - start + 14 || text.flat[end] === '-') return;
	for (const cell of columnBelow(text, start, end, cellText)) {
		yield { start: cell.start, end: cell.start + cell.value.trimEnd().length };
	}
}

function distinctCare(text: ScanText, start: number, end: number): number {
	const found = new Set<string>();
	for (const hit of text.hitsOf(care)) if (hit.start > start - 600 && hit.end < end + 600) found.add(hit.word);
	return found.size;
}

/** Little words at the end belong to what follows. */
function trimmed(text: string, start: number, end: number): number {
	const value = text.slice(start, end);
	const cut =
		/ (?:and|with|was|is|on|in|at|by|after|from|which|et|avec|sans|après|en|met|na|und|mit|y|con|treatment|the|of|to|a|de|la|le|du|confirmed|requires|sustained|showing|seen|without)\b.*$/i.exec(
			value.slice(12),
		);
	return cut === null ? end : end - (value.length - 12 - cut.index);
}
