import type { ScanText } from '../scan-text.ts';

/** What may stand beside a marking in its line without making it a sentence. */
const companions =
	/\b(?:classification|overall|security|marking|caveat|handling|handle|as|this|page|document|email|e-mail|message|mail|is|of|rel to|releasable|to|copy|draft|when|with|separated|from|attachments?|enclosures?|niveau|rubricering|merking|classificatie|mention|uk|us|usa|eyes|only|unclassified|fvey|gbr|nld|dutch|and|the|personal data|privacy|begin|end|start|warning|contains)\b|\d+/gi;

/**
 * Whether a span stands where markings stand: alone in its line but for page numbers and the like, in brackets at the
 * head of a line, or as the head of a line or subject before a dash or colon.
 */
export function isPlaced(text: ScanText, start: number, end: number): boolean {
	const line = text.lines[text.lineAt(start)];
	if (line === undefined || line.end < end || line.text.length > 400) return false;
	const before = line.text.slice(0, start - line.start);
	const after = line.text.slice(end - line.start);
	if (before.length + after.length > 160 && text.part !== 'subject') return false;
	if (isQuiet(before) && isQuiet(after)) return true;
	const opens =
		/^[\s>*_#[("'|]{0,12}$/.test(before) ||
		/^(?:(?:re|fw|fwd|tr|aw|wg|antw|vs|sv)\s?:\s{0,3}){1,3}[[(]?$/i.test(
			before.trim() + (/[[(]$/.test(before) ? '' : ''),
		) ||
		/(?:classification|classified|marking|rubricering|classificatie|mention)\s?[:=]\s?$/i.test(before);
	if (opens && /^[\s*_]{0,3}(?:[\])|]|[:-](?:\s|$)|\/)/.test(after)) return true;
	if (text.part === 'subject') {
		// `Mt Carrick walk-round OFFICIAL: Sensitive`: a marking of several words closes a subject as it is.
		if (after.trim() === '' && /\S[: /-]+\S/.test(line.text.slice(start - line.start, end - line.start))) return true;
		return /[[(|\-–]\s?$/.test(before) && /^\s?(?:[\])|]|$)/.test(after);
	}
	return /[[(]$/.test(before) && /^[\])]/.test(after) && (before.trim().length <= 3 || after.trim().length <= 2);
}

const isQuiet = (text: string): boolean => !/\p{L}/u.test(text.replace(companions, ''));
