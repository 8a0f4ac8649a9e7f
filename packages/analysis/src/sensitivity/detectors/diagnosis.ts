import { beforeAdjectives, beforeNames, beforeThings, behindAdjectives } from '../conditions/heads.ts';
import { injuryTerms } from '../conditions/injury-spans.ts';
import type { Mention } from '../conditions/mention.ts';
import { conditionsIn } from '../conditions/mentions.ts';
import { clearNames, plainNames, shortNames, withoutAccents } from '../conditions/names.ts';
import type { Candidate, Confidence, Detector } from '../detector.ts';
import { named } from '../mask-value.ts';
import type { ScanText } from '../scan-text.ts';
import type { TermGroup, TermHit } from '../terms.ts';
import { clausePoints } from './diagnosis-clause.ts';
import { diagnosisCells } from './diagnosis-columns.ts';
import { examinations, labels, sureLabels, tellsOf } from './diagnosis-context.ts';
import { announcedDiagnoses, knownIn } from './diagnosis-values.ts';
import { animals, care, general, vets } from './diagnosis-words.ts';

/** Endings that no other words have: for a text without any word of care. */
const unmistakable =
	/[a-zà-ÿ](?:fractuur|fraktur|ruptuur|ruptur|carcinoom|karzinom|kanker|krebs|ontsteking|entzündung|stoornis|itis|sclerosis|sclerose|pathy|pathie|blastoma?|syndroom|trombose|infarct|infarkt|insuffici[eë]ntie|insuffizienz)(?![a-zà-ÿ])/i;
/** From so many points on a condition is held for somebody's; from `surePoints` on without much doubt. */
const needed = 4;
const surePoints = 6;
/** UTF-16 code units in which words of care, of the public and of animals count. */
const careReach = 600;
const generalReach = 150;
const clauseReach = 120;

export const diagnosis: Detector = {
	type: 'diagnosis',
	category: 'medical',
	groups: [
		clearNames,
		plainNames,
		shortNames,
		...injuryTerms,
		beforeNames,
		beforeThings,
		beforeAdjectives,
		behindAdjectives,
		labels,
		sureLabels,
		tellsOf,
		examinations,
		care,
		general,
		animals,
		vets,
	],
	gate: [clearNames, plainNames, shortNames, sureLabels, tellsOf, care],
	shape: unmistakable,
	*find(text: ScanText): Generator<Candidate> {
		const taken: [number, number][] = [];
		const free = (start: number, end: number) => taken.every(([from, to]) => end <= from || start >= to);
		for (const { start, end, why } of diagnosisCells(text)) {
			if (animalsNear(text, start, end)) continue;
			taken.push([start, end]);
			yield { start, end, confidence: 95, evidence: [why] };
		}
		for (const { start, end, label, inForm } of announcedDiagnoses(text)) {
			const known = knownIn(text, start, end);
			if (!free(start, end) || known >= 2 || animalsNear(text, start, end)) continue;
			if (distinctCare(text, start, end) < (known === 1 ? 0 : inForm ? 1 : 2) || isGeneral(text, start, end)) continue;
			taken.push([start, end]);
			yield { start, end, confidence: known === 1 ? 95 : 75, evidence: [`label: ${label}`] };
		}
		const listed = isList(text);
		const judged = conditionsIn(text)
			.filter(({ start, end }) => free(start, end))
			.map((mention) => ({ mention, ...pointsOf(text, mention, listed) }));
		// One patient's letter names more of what he has than the sentence that says so.
		const certain = taken.length > 0 || judged.some(({ points }) => points >= needed + 1);
		for (const { mention, points, evidence } of judged) {
			const sum = points + (certain && points > 0 ? 1 : 0);
			if (sum < needed) continue;
			const confidence: Confidence = sum >= surePoints + 1 ? 95 : sum >= surePoints ? 85 : 75;
			yield { start: mention.start, end: mention.end, confidence, evidence };
		}
	},
	mask: named('diagnosis'),
	examples: {
		finds: [
			['The patient was diagnosed with type 2 diabetes by his doctor.', 'type 2 diabetes'],
			['X-ray of the patient: fracture of the distal radius, treatment by cast', 'fracture of the distal radius'],
			['Patiënt met een stressfractuur van het scheenbeen, behandeling volgt', 'stressfractuur van het scheenbeen'],
			['mum rang, ellie has coeliac disease, the blood test came back', 'coeliac disease'],
			['I am his counsellor. Sgt Hale came to me with PTSD after the second tour.', 'PTSD'],
			['L’adjudant est suivi pour un trouble anxieux, inapte au port d’arme.', 'trouble anxieux'],
			['Conclusion : hernie discale L5-S1 gauche, avis chirurgical demandé', 'hernie discale L5-S1 gauche'],
			['Uw arbeidsongeschiktheid wegens ernstige depressieve episode wordt erkend.', 'ernstige depressieve episode'],
			['Mama heeft borstkanker, de operatie is volgende week.', 'borstkanker'],
			['OFw Schmidt fällt nach Kreuzbandriss aus, Operation in der Klinik', 'Kreuzbandriss'],
			['Mi marido está de baja por depresión, adjunto el informe del médico', 'depresión'],
			['Naam;Reden;Advies\nSmit, Jan;scafoïdfractuur;bureau\nBos, Els;coeliakie;geen', 'scafoïdfractuur'],
			['Nom\tÂge\tRésultat\nTraoré Sékou\t31 ans\tfièvre jaune\nSissoko Ali\t52 ans\tcholéra', 'choléra'],
		],
		ignores: [
			'Walk with us for breast cancer awareness!',
			'There was a fracture in the alliance of the parties.',
			'Economic depression hit the town.',
			'Biscuit the beagle has diabetes, the vet wants him on insulin.',
			'Cholera outbreak: 212 cases reported; treatment centres open.',
			'CT scan of the brain: no evidence of tumour. Patient reassured.',
			'Pas de fracture à la radio, le patient peut rentrer.',
			'Souffrez-vous de diabète ou d’épilepsie ? Remettez ce questionnaire au médecin.',
			'Onze lezing over depressie bij veteranen, met psycholoog en huisarts',
			'The stress fracture in the wing spar was found by x-ray at the depot.',
		],
	},
};

/** What speaks for and against a condition's being somebody's, in points. */
function pointsOf(text: ScanText, mention: Mention, listed: boolean): { points: number; evidence: string[] } {
	const evidence = ['name of a condition'];
	let points: number = mention.strength;
	const cares = distinctCare(text, mention.start, mention.end);
	points += Math.min(cares, 3) + (cares > 0 && careInSentence(text, mention) ? 1 : 0);
	if (cares > 0)
		evidence.push(`context: ${text.near(care, mention.start, mention.end, careReach)?.word ?? 'in the mail'}`);
	const label = labelBefore(text, mention.start);
	if (label !== null) {
		points += label.points;
		evidence.push(`label: ${label.word}`);
	}
	if (listed) {
		points += 3;
		evidence.push('a list of people');
	}
	points += clausePoints(...clauseAround(text, mention));
	if (isGeneral(text, mention.start, mention.end)) points -= listed ? 1 : 3;
	if (animalsNear(text, mention.start, mention.end)) points -= 5;
	else if (text.companions.some((part) => part.hitsOf(vets).length > 0)) points -= 3;
	return { points, evidence };
}

/** Where a sentence ends; not behind an abbreviation such as `Sgt.` */
const sentenceEnd = /(?:\p{L}{4,}|\d|\))[.!?]["')]?\s|\n\s*\n/gu;

/** The sentence before a condition, the words behind it, without accents; and the former as written. */
function clauseAround(text: ScanText, { start, end }: Mention): [string, string, string] {
	const from = Math.max(0, start - clauseReach);
	const written = text.flat.slice(from, start);
	let cut = 0;
	for (const match of written.matchAll(sentenceEnd)) cut = match.index + match[0].length;
	const joined = (piece: string): string => piece.replace(/ {0,4}\n[> ]{0,6}| {2,8}/g, ' ');
	return [
		joined(withoutAccents(text.lower.slice(from + cut, start))),
		joined(withoutAccents(text.lower.slice(end, end + 40))),
		joined(written.slice(cut)),
	];
}

/** The words that announce a condition right before it, with what they are worth. */
function labelBefore(text: ScanText, start: number): { points: number; word: string } | null {
	const between = (hit: TermHit): string => text.flat.slice(hit.end, start);
	for (const group of [tellsOf, sureLabels]) {
		const hit = nearestBefore(text, group, start, 50);
		if (hit !== null && !/[.;!?]|\n\n/.test(between(hit))) return { points: 3, word: hit.word };
	}
	const label = nearestBefore(text, labels, start, 70);
	if (
		label !== null &&
		/^\.?(?: ?\([^()\n]{0,30}\))?[ \t]{0,3}(?:[:=|-]|\t)[^.;\n]{0,40}$|^[ \t]{0,2}\n[ \t]{0,4}$/.test(between(label))
	)
		return { points: 2, word: label.word };
	const examination = nearestBefore(text, examinations, start, 70);
	if (examination !== null && /^[^.;\n:]{0,40}:[^.;\n]{0,24}$/.test(between(examination)))
		return { points: 2, word: examination.word };
	return null;
}

/** The term of a group that ends last before an offset, within reach. */
function nearestBefore(text: ScanText, group: TermGroup, start: number, reach: number): TermHit | null {
	let best: TermHit | null = null;
	for (const hit of text.hitsOf(group)) {
		if (hit.start >= start) break;
		if (hit.end <= start && start - hit.end <= reach && (best === null || hit.end > best.end)) best = hit;
	}
	return best;
}

/** Whether the words around are about the condition itself; a subject stands for what its mail begins with. */
function isGeneral(text: ScanText, start: number, end: number): boolean {
	if (text.near(general, start, end, generalReach) !== null) return true;
	return text.part === 'subject' && (text.beside?.hitsOf(general) ?? []).some((hit) => hit.start < 2 * generalReach);
}
const animalsNear = (text: ScanText, start: number, end: number): boolean =>
	text.near(animals, start, end, generalReach) !== null;

/** How many different words of care stand around a span; one more where the covering mail has some. */
function distinctCare(text: ScanText, start: number, end: number): number {
	const found = new Set<string>();
	for (const hit of text.hitsOf(care)) {
		if (hit.start > end + careReach) break;
		if (hit.end > start - careReach) found.add(hit.word);
	}
	return found.size + ((text.beside?.hitsOf(care).length ?? 0) > 0 ? 1 : 0);
}

/** Whether a word of care stands in the line or sentence itself. */
const careInSentence = (text: ScanText, { start, end }: Mention): boolean => {
	const hit = text.near(care, start, end, 80);
	return hit !== null && !/[.!?]\s|\n\s*\n/.test(text.flat.slice(Math.min(hit.end, end), Math.max(hit.start, start)));
};

/** From so many short lines with a name and a condition on, it is a list of patients. */
const enoughForList = 4;
const entry = /\p{Lu}\p{Ll}+.*(?:\t|\||;|,|\d| {2})/u;

function isList(text: ScanText): boolean {
	const lines = new Set(conditionsIn(text).map(({ start }) => text.lineAt(start)));
	if (lines.size < enoughForList) return false;
	return [...lines].filter((line) => isEntry(text.lines[line]?.text ?? '')).length >= enoughForList;
}

const isEntry = (line: string): boolean => line.length < 120 && entry.test(line) && !/[.!?]\s*$/.test(line);
