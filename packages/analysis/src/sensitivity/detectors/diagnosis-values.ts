import { conditionsIn } from '../conditions/mentions.ts';
import type { ScanText } from '../scan-text.ts';
import { sureLabels, tellsOf } from './diagnosis-context.ts';

/** A diagnosis in words of its own behind what announces one. */
export interface AnnouncedDiagnosis {
	readonly start: number;
	readonly end: number;
	readonly label: string;
	/** Behind a colon or in the next cell: a form; else in a sentence. */
	readonly inForm: boolean;
}

/** From the end of a label of a form: its colon, the next cell or the next line, then the value. */
const formValue =
	/(?:[ ]?\([^()\n]{1,30}\))?(?:[ \t]{0,4}[:=][ \t]{0,4}(?:\n[ \t]{0,4})?|[ ]{0,2}\t[ ]{0,2}|[ ]{3,30}|[ ]?\|[ ]?|[ ]{0,2}\n[ \t]{0,4})(?:\d[.)] )?(?<value>\p{L}[^\n\t|;.:]{2,90})/uy;
/** From the end of a phrase of a sentence: up to nine words. */
const toldValue =
	/[ ](?:an? |the |his |her |un |une |d'un |d'une |la |le |l'|een |de |het |eine[rmn]? |un |una )?(?<value>\p{L}[\p{L}\d'’-]{2,24}(?:[ ][\p{L}\d(][\p{L}\d'’()-]{0,24}){0,7})/uy;
/** Where the name of a condition ends and the sentence goes on. */
const goesOn =
	/[ ](?:in|at|on|since|after|before|by|and (?:is|has|was|will|he|she|they)|but|which|who|that|last|this|when|while|so|from|for|is|was|are|has|had|will|during|two|three|il y a|depuis|en|par|lors|qui|et (?:est|a|doit|il|elle)|mais|le|il|elle|sinds|door|na|op|die|dat|en (?:is|heeft|kan|mag|wordt|moet|hij|zij)|maar|hij|zij|seit|im|am|und (?:ist|hat)|der|die|desde|por|y (?:está|tiene)|que)(?![\p{L}\d]).*$/u;
const noValue =
	/^(?:this|that|these|cette|cet|ce|deze|dit|diese[rnms]?|dieser|este|esta|een|a|an|and|or|see|the|of|tool|port|test|information|log|report|code|only|none|nil|unknown|pending|not|no|to|is|was|yes|confidential|withheld|n\/a|lack|problems?|delays?|low|poor|some|many|several|a lot|years?|januar|februar|volgt|niet|geen|onbekend|zie|en cours|voir|non|aucun|néant|inconnu|à venir|confidentiel|de|du|la|le|manque|problèmes?|keine|unbekannt|siehe|wird|ninguno|ver|pendiente|gebrek|\d)/iu;
/** Phrases of sentences that say illness even when nobody knows its name. */
const firm =
	/^(?:diagnosed with|diagnosed (?:him|her|me) with|tested positive for|gediagnosticeerd met|lijdt aan|leed aan|lijdend aan|positief getest op|atteinte? d[eu']|hospitalise?e? pour|leidet an|erkrankte? an|padece|diagnosticad[oa] (?:de|con))/;

/** Values that a form or a sentence announces as a diagnosis, whether or not their name is known. */
export function* announcedDiagnoses(text: ScanText): Generator<AnnouncedDiagnosis> {
	for (const hit of text.hitsOf(sureLabels)) {
		if (!beginsField(text, hit.start)) continue;
		formValue.lastIndex = hit.end;
		const match = formValue.exec(text.flat);
		if (match === null || isHeading(text, hit.start, match[0])) continue;
		const found = match.groups?.value ?? '';
		const value = cut(found, /, (?:with|without|which|sans|met|zonder|avec|and|mit|ohne)[ ].*$| - .*$| {2,}.*$/u);
		if (value.length < 4 || noValue.test(value)) continue;
		const start = hit.end + match[0].length - found.length;
		yield { start, end: start + value.length, label: hit.word, inForm: true };
	}
	for (const hit of text.hitsOf(tellsOf)) {
		if (!firm.test(hit.word)) continue;
		toldValue.lastIndex = hit.end;
		const match = toldValue.exec(text.flat);
		const found = match?.groups?.value ?? '';
		const value = cut(found, goesOn);
		if (match === null || value.length < 5 || noValue.test(value)) continue;
		const start = hit.end + match[0].length - found.length;
		yield { start, end: start + value.length, label: hit.word, inForm: false };
	}
}

/** A label of a form begins its line, cell or sentence. */
const beginsField = (text: ScanText, start: number): boolean =>
	/(?:^|[\n\t|;>•*]|[.:!?)] |\d[.)] ?| {2}|- |, )[ >*_"]{0,6}$/.test(text.flat.slice(Math.max(0, start - 10), start));

/** `Diagnosis<tab>Advice` heads a table; its cells are read by column. */
function isHeading(text: ScanText, start: number, found: string): boolean {
	const line = text.lines[text.lineAt(start)]?.text ?? '';
	if (/[:=]/.test(found)) return false;
	if (found.includes('\n')) return line.trim().split(/\s+/).length > 4;
	return line.split(/\t|\|| {3,}/).filter((cell) => cell.trim() !== '').length > 2;
}

const cut = (value: string, pattern: RegExp): string => value.replace(pattern, '').trimEnd();

/** How many known conditions a span names. */
export const knownIn = (text: ScanText, start: number, end: number): number =>
	conditionsIn(text).filter((mention) => mention.start < end && mention.end > start).length;
