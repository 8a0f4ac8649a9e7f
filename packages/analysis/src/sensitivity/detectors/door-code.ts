import type { Candidate } from '../detector.ts';
import type { ScanText } from '../scan-text.ts';
import { signsAround } from './one-time-code.ts';
import { calls, codeWords, openers } from './password-words.ts';

/** Digits, often closed by a star or hash; with one or two letters as on French keypads; three or four numbers of a lock. */
const form =
	'#?\\*?(?:\\d{4,8}|\\d{1,2}-\\d{1,2}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,3}[A-FXYZ]\\d{1,4}|[A-FXYZ]\\d{4}|\\d{4}[A-FXYZ])[*#]{0,2}';
/** From the end of `code`: at most six words of its sentence without another number. */
const behind = new RegExp(
	`(?:[ ]\\([^()\\n]{1,30}\\))?(?:[^.!?;\\d\\n*#]|(?<!\\d)\\d{1,2}(?!\\d)){0,45}?(?:[:=][ \\t]{0,4}\\n?[ \\t]{0,6}|(?<=[ "'«“(,]))["'«“(]?(?<code>${form})(?![\\w-]|[.,:/ ]\\d|%| ?(?:€|\\$|£|EUR|euros?|pieces|pcs|stuks|units|m\\b|km|kg|mm))`,
	'y',
);
/** Labels that say themselves what the code opens. */
const says =
	/keypad|door|gate|alarm|lock|safe|vault|master|key|digicode|porte|portail|bo[iî]te|deur|poort|kluis|slot|toetsen|sleutel|tür|tor|schlüssel|tresor|schloss/;
/** Factory settings and years. */
const plain = /^(?:#?\*?(?:1234|0000|1111|\d0000|12345|123456)[*#]{0,2}|(?:19|20)\d{2})$/;
/** UTF-16 code units between a code and what it opens. */
const openerReach = 70;
/** What else has codes: goods, orders, towns, costs. */
const others =
	/(?:lot|batch|item|article|product|order|cost|zip|post|postal|area|sort|tax|error|promo|dress|country|project|unit|colou?r|part|stock|bar|qr|nsn|ncage|budget|produit|postal|article|commande|promo|couleur|projet|product|artikel|post|kleur|bestel|project|kosten|fout|artikel|produkt|farb|fehler|postal|producto)[ -]?$/;
/** A number of accounting, told behind it. */
const costs = /^ ?\(?(?:cost|budget|centre de co|kostenplaats|kostenstelle|centro de cost)/i;
const otherBehind =
	/^[ ](?:of conduct|red|blue|orange|civil|du travail|pénal|général|promo|postal|article|produit|source|review)/;

/** Codes that open doors, alarms, safes, locks and cards: a word for code, digits, and what they open in the same sentence. */
export function* doorCodes(text: ScanText): Generator<Candidate> {
	for (const hit of text.hitsOf(codeWords)) {
		if (others.test(text.lower.slice(Math.max(0, hit.start - 14), hit.start))) continue;
		if (otherBehind.test(text.lower.slice(hit.end, hit.end + 16))) continue;
		behind.lastIndex = hit.end;
		const match = behind.exec(text.flat);
		const code = match?.groups?.code;
		if (match === null || code === undefined) continue;
		const end = hit.end + match[0].length;
		const start = end - code.length;
		if (costs.test(text.flat.slice(end, end + 24)) || plain.test(code) || text.near(calls, start, end, 150) !== null)
			continue;
		// `Parking app: your code 3391 … expires`: it opens an account.
		if (!says.test(hit.word) && signsAround(text, start, end).length >= 2) continue;
		const opener = openerOf(text, hit.start, end, hit.word);
		if (opener !== null) yield { start, end, confidence: 85, evidence: [`opens: ${opener}`] };
	}
	yield* namedLocks(text);
}

/** `Alarm: 2741 then home`, `The gun safe is 4-19-33, left right left`: no word for code, but how to work the lock. */
const opensWith = new RegExp(
	`(?:[ ](?:of|du|de|van|der|del)[ ](?:\\p{L}{1,12}[ ]?){1,3})?[ ]?(?:[:=]|is|est|ist|es)[ ]{0,4}(?<code>${form})(?![\\w-]|[.,:/ ]\\d)`,
	'uy',
);
const working =
	/^[^.\n]{0,50}?(?<!\p{L})(?:then|press|push|turn|left|right|button|star|hash|pound|enter|seconds|twice|puis|appuyez|appuyer|tournez|tourner|bouton|étoile|dièse|secondes|gauche|droite|dan|druk|drukken|draai|links|rechts|knop|sterretje|hekje|seconden|dann|drücken|drehen|taste|sekunden|luego|pulsar|girar|botón|segundos)(?!\p{L})/iu;
const lockable =
	/^(?:front door|door|doors|gate|side gate|alarm|alarm panel|burglar alarm|keypad|safe|vault|padlock|lock|lockbox|lock box|key box|key safe|keybox|cipher|porte|portail|portillon|alarme|clavier|boîtier|coffre|coffre-fort|cadenas|boîte à clés|deur|voordeur|achterdeur|poort|kluis|kluisje|sleutelkluis|sleutelkluisje|sleutelkastje|hangslot|cijferslot|tür|haustür|tor|alarmanlage|tresor|safe|zahlenschloss|schlüsseltresor|puerta|portón|alarma|caja fuerte|candado)$/;

/** Codes right behind what they open. */
function* namedLocks(text: ScanText): Generator<Candidate> {
	for (const hit of text.hitsOf(openers)) {
		if (!lockable.test(hit.word)) continue;
		opensWith.lastIndex = hit.end;
		const match = opensWith.exec(text.flat);
		const code = match?.groups?.code;
		if (match === null || code === undefined || plain.test(code)) continue;
		const end = hit.end + match[0].length;
		if (working.test(text.flat.slice(end, end + 70)))
			yield { start: end - code.length, end, confidence: 75, evidence: [`opens: ${hit.word}`] };
	}
}

/** What a code opens: the label itself says it (`keypad`), or a word of the same sentence. */
function openerOf(text: ScanText, labelStart: number, end: number, label: string): string | null {
	if (says.test(label)) return label;
	for (const hit of text.hitsOf(openers)) {
		if (hit.start > end + openerReach) break;
		if (hit.end < labelStart - openerReach) continue;
		const [from, to] = hit.start < labelStart ? [hit.end, labelStart] : [end, Math.max(end, hit.start)];
		if (!/[.!?]\s|\n\s*\n/.test(text.flat.slice(from, to))) return hit.word;
	}
	return null;
}
