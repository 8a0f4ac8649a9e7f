import type { Mention } from '../conditions/mention.ts';
import { conditionsIn } from '../conditions/mentions.ts';
import type { ScanText, TextLine } from '../scan-text.ts';
import { cellsOf } from '../table.ts';
import type { TermGroup } from '../terms.ts';
import { labels, sureLabels } from './diagnosis-context.ts';

/** A cell that is a diagnosis by what the whole column holds or is headed. */
export interface DiagnosisCell {
	readonly start: number;
	readonly end: number;
	readonly why: string;
}

interface Cell {
	readonly start: number;
	readonly end: number;
	readonly named: boolean;
}

/** Rows of one table at most. */
const rowCap = 400;
const cellCap = 90;
/** What stands in such a column where nobody is ill. */
const nothing =
	/^(?:[-–—.?/]*|n\/?a|nil|none|no|normal|nad|ok|fit|unfit|ras|r\.a\.s\.?|néant|neant|aucune?|apte|inapte|normale?|nihil|geen|geen bijzonderheden|g\.?b\.?|goed|geschikt|ongeschikt|ohne befund|o\.b\.|keine?|tauglich|ninguna?|nada|apto|pending|unknown|inconnue?|onbekend|cleared|healthy|negative|négatif|negatief|yes|ja|oui|yes\/no|tbd)$/i;
const vaccines =
	/vaccin|impf|vacuna|immuni[sz]|inenting|\bdose|\bstock|qt[éey]|\bprice|\bprix|\bprijs|cases|\bcas\b|gevallen|deaths|décès/i;
const personHeading =
	/(?:^|[^\p{L}])(?:names?|nom|noms|pr[ée]noms?|naam|achternaam|voornaam|patients?|pati[ëe]nt|patiente|employee|member|client|cli[ëe]nt|soldier|agent|person|personne|intéressé|interesse|nachname|vorname|nombre|apellidos?|surname|last|dossier|mrn|matricule|stamnummer|service no|rijksregister|ssn|bsn)(?!\p{L})/iu;
const personCell = /^["']?\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*|, \p{Lu})/u;

/** Columns of diagnoses in the tables of a text: by their heading, or because most of their cells name a condition. */
export function* diagnosisCells(text: ScanText): Generator<DiagnosisCell> {
	if (conditionsIn(text).length === 0 && text.hitsOf(sureLabels).length === 0) return;
	for (const rows of tablesIn(text)) yield* cellsOfTable(text, rows);
}

function* tablesIn(text: ScanText): Generator<TextLine[]> {
	let rows: TextLine[] = [];
	let cells = 0;
	for (const line of text.lines) {
		const count = line.text.length > 2000 || line.text.trim() === '' ? 0 : cellsOf(line).length;
		if (count < 2 || (rows.length > 0 && Math.abs(count - cells) > 2) || rows.length >= rowCap) {
			if (rows.length >= 2) yield rows;
			rows = [];
		}
		if (count < 2) continue;
		if (rows.length === 0) cells = count;
		rows.push(line);
	}
	if (rows.length >= 2) yield rows;
}

function* cellsOfTable(text: ScanText, rows: readonly TextLine[]): Generator<DiagnosisCell> {
	const [header, ...body] = rows as [TextLine, ...TextLine[]];
	const headings = cellsOf(header);
	const headed = headings.map((heading) => headingOf(text, heading.start, heading.end));
	const known = conditionsIn(text).filter(
		({ start }) => start > header.end && start < (body[body.length - 1]?.end ?? 0),
	);
	if (known.length === 0 && !headed.includes('sure')) return;
	if (vaccines.test(header.text)) return;
	const people =
		personHeading.test(header.text) || body.filter((row) => namesSomebody(text, row)).length * 2 >= body.length;
	for (const [column, kind] of headed.entries()) {
		const cells = body.map((row) => cellAt(text, row, column, headings.length, known)).filter((cell) => cell !== null);
		const named = cells.filter((cell) => cell.named).length;
		const enough =
			kind === 'sure' ||
			(people && named >= (kind === 'may' ? 1 : 2) && named * (kind === 'may' ? 3 : 2) >= cells.length);
		if (!enough || (kind === 'sure' && !people && named === 0)) continue;
		const why =
			kind === null
				? 'a column of conditions'
				: `column: ${text.flat.slice(headings[column]?.start, headings[column]?.end).trim().toLowerCase()}`;
		for (const cell of cells) {
			if (cell.named || kind === 'sure' || named * 2 >= cells.length) yield { start: cell.start, end: cell.end, why };
		}
	}
}

/** Whether a heading says diagnosis, may say so, or says something else. */
function headingOf(text: ScanText, start: number, end: number): 'sure' | 'may' | null {
	const inside = (group: TermGroup): boolean =>
		text.hitsOf(group).some((hit) => hit.start >= start && hit.end <= end && end - start <= hit.end - hit.start + 14);
	// `Diagnostic-Code` of a delivery report is no heading.
	if (/diagnostic-code/i.test(text.flat.slice(start, end))) return null;
	return inside(sureLabels) ? 'sure' : inside(labels) ? 'may' : null;
}

const namesSomebody = (text: ScanText, row: TextLine): boolean =>
	cellsOf(row).some(({ start, end }) => personCell.test(text.flat.slice(start, end).trim()));

function cellAt(
	text: ScanText,
	row: TextLine,
	column: number,
	headings: number,
	known: readonly Mention[],
): Cell | null {
	const cells = cellsOf(row);
	if (Math.abs(cells.length - headings) > 1) return null;
	const cell = cells[column];
	if (cell === undefined) return null;
	const raw = text.flat.slice(cell.start, cell.end);
	const value = raw.replace(/^["'\s]+|["'\s.]+$/g, '');
	if (value.length < 3 || value.length > cellCap || nothing.test(value) || !/\p{L}{3}/u.test(value)) return null;
	const start = cell.start + raw.indexOf(value);
	const end = start + value.length;
	return { start, end, named: known.some((mention) => mention.start < end && mention.end > start) };
}
