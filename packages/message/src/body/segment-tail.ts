import type { Line } from './line.ts';
import { closingLine, disclaimerPhrases } from './phrases.ts';

/** A closing with more below it than this is a closing in the middle of a text. */
const signatureLines = 14;
const signatureLineLength = 90;
/** A lone `--` is a signature's mark when no more than this follows; `-- ` always is (RFC 3676 §4.3). */
const looseSignatureLines = 20;
const disclaimerLength = 70;
const disclaimerWords = 3;

const blank = /^\s*$/;

interface Run {
	readonly from: number;
	readonly to: number;
}

/** Stretches of main lines, half-open. */
function mainRuns(lines: readonly Line[]): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < lines.length; at++) {
		if (lines[at]?.kind !== 'main') continue;
		const from = at;
		while (at < lines.length && lines[at]?.kind === 'main') at++;
		runs.push({ from, to: at });
	}
	return runs;
}

function paragraphs(lines: readonly Line[], run: Run): Run[] {
	const found: Run[] = [];
	for (let at = run.from; at < run.to; at++) {
		if (blank.test(lines[at]?.text ?? '')) continue;
		const from = at;
		while (at < run.to && !blank.test(lines[at]?.text ?? '')) at++;
		found.push({ from, to: at });
	}
	return found;
}

function set(lines: Line[], run: Run, kind: Line['kind']): void {
	for (let at = run.from; at < run.to; at++) (lines[at] as Line).kind = kind;
}

/** Marks disclaimers: whole paragraphs that say several of the things that disclaimers say, never the first of a text. */
function markDisclaimers(lines: Line[], run: Run): void {
	const found = paragraphs(lines, run);
	for (const [index, paragraph] of found.entries()) {
		if (index === 0 && found.length > 1 && run.from === 0) continue;
		const text = lines
			.slice(paragraph.from, paragraph.to)
			.map((line) => line.text)
			.join(' ');
		if (text.length < disclaimerLength || text.length > 6000) continue;
		if (disclaimerPhrases(text) >= disclaimerWords) set(lines, paragraph, 'disclaimer');
	}
}

/** Index of the line where the signature of a run starts, or -1. */
function signatureStart(lines: readonly Line[], run: Run): number {
	for (let at = run.from; at < run.to; at++) {
		const text = lines[at]?.text ?? '';
		if (text === '-- ') return at;
		if (/^(?:--|—|_{5,40})\s*$/.test(text) && run.to - at <= looseSignatureLines && at > run.from) return at;
	}
	for (let at = run.to - 1; at >= run.from; at--) {
		const text = lines[at]?.text ?? '';
		if (text.length > 60 || !closingLine.test(text)) continue;
		const below = lines.slice(at + 1, run.to).filter((line) => line.kind === 'main' && !blank.test(line.text));
		if (below.length > signatureLines) return -1;
		if (below.every((line) => line.text.length <= signatureLineLength)) return at;
	}
	return -1;
}

/** Marks signatures and disclaimers in what is left as main after quotation. */
export function markTail(lines: Line[]): void {
	for (const run of mainRuns(lines)) {
		markDisclaimers(lines, run);
		const start = signatureStart(lines, run);
		if (start < 0) continue;
		for (let at = start; at < run.to; at++) {
			const line = lines[at] as Line;
			if (line.kind === 'main') line.kind = 'signature';
		}
	}
}
