import { type Candidate, type Confidence, type Detector, matches } from '../detector.ts';
import { keepLast } from '../mask-value.ts';
import { namesFirm, namesInstitution, type PersonReading, readsAsPerson } from '../names/reads-as-person.ts';
import type { ScanText } from '../scan-text.ts';
import { cellsOf } from '../table.ts';
import type { TermHit } from '../terms.ts';
import { type Surroundings, surroundingsOf } from './address-surroundings.ts';
import { type AddressSpan, addressSpans } from './home-address-forms.ts';
import { business, dwelling, home, living, strong } from './home-address-words.ts';

/** A card's field (RFC 6350 §6.3.1) and what it holds between its marks. */
const cardAddress = /(?<=^ADR(?:;[^:\n]{0,60})?:[^;\n]{0,20};[^;\n]{0,40};)[^\n]{6,160}/gim;

/** A column of homes: the word that heads it, where its line is a heading. */
function headed(text: ScanText): TermHit | null {
	for (const hit of text.hitsOf(home)) {
		const line = text.lines[text.lineAt(hit.start)];
		if (line !== undefined && line.text.length < 200 && !/\d{3}/.test(line.text) && cellsOf(line).length >= 3)
			return hit;
	}
	return null;
}

const isBelow = (text: ScanText, heading: TermHit, start: number): boolean => {
	const line = text.lines[text.lineAt(start)];
	return start > heading.end && line !== undefined && cellsOf(line).length >= 2;
};

/** What stands below the address of a firm: its switchboard, its fax, its web site, its registration. */
const contacts = [
	/\b(?:tel|tél|telephone|téléphone|telefoon|telefon|teléfono|phone|ph|main|office|direct|switchboard|standard)\b/i,
	/\bfax\b/i,
	/\bwww\b|https?:|@/i,
	/\b(?:btw|vat|kvk|siret|tva|rcs|ust)\b/i,
];
const personalLine =
	/\b(?:cell|mobile|mob|gsm|portable|mobiel|handy|home|privé|privat|dob|born|née?|geboren|geb|ssn|bsn)\b/i;
/** Firms have suites and floors; boxes at the post office belong to them more often than to people. */
const suite = /\b(?:suite|ste|floor|étage|verdieping|stock|planta)\b/i;
const postBox = /^(?:p\.?o\.? ?box|postbus|bp|postfach|apartado)\b/i;
/** Shops tell when they are open. */
const opening =
	/opening hours|open (?:mon|tue|daily|from)|business hours|heures d.ouverture|ouvert (?:du|de|le|tous)|horaires|openingstijden|openingsuren|geopend|öffnungszeiten|geöffnet|horario|abierto/i;
/** Parts of an address that stand above its street. */
const buildingLine =
	/^(?:résidence|bât|bâtiment|batiment|immeuble|flat|apt|apartment|appt?|gebouw|wohnung|edificio|p\/a)\b/i;

/** A word for a place open to the public, in the same sentence or in a heading above. */
function isBusiness(text: ScanText, start: number, from: number): boolean {
	const hit = text.before(business, start, 110);
	if (hit === null || hit.start < Math.min(from, start - 50)) return false;
	return hit.start >= from && from < start - 1
		? !/[.!?;|]\s|(?<!:)\t/.test(text.flat.slice(hit.end, start).replace(/\n/g, ''))
		: !/[.!?;|]\s|(?<!:)\t|\n\s{0,8}\S/.test(text.flat.slice(hit.end, start));
}

/** A firm, an office or a place open to the public has the address. */
function isOfFirm(text: ScanText, { start, end }: AddressSpan, around: Surroundings, person: PersonReading): boolean {
	return (
		isBusiness(text, start, around.from) ||
		namesFirm(around.rest) ||
		opening.test(`${around.rest}\n${around.below}`) ||
		suite.test(`${text.flat.slice(start, end)} ${around.rest.slice(0, 20)}`) ||
		around.owners.some((owner) => namesFirm(owner) || (person === null && namesInstitution(owner)))
	);
}

/** A word that calls the place a home and speaks of this address: close by, in the same paragraph. */
function tightWord(text: ScanText, { start, end }: AddressSpan): TermHit | null {
	const segment = text.segmentAt(start);
	const reach = segment === 'main' || segment === 'quotation' ? 120 : 40;
	const before = text.before(strong, start, reach);
	if (before !== null && !/\n\s*\n\s*\S/.test(text.flat.slice(before.end, start + 1).replace(/^[\s:]+/, '')))
		return before;
	return text.near(strong, start, end, 40);
}

/** `Our office has moved to`: what lives or moves there is no person. */
function firmBefore(text: ScanText, tight: TermHit): boolean {
	const hit = text.before(business, tight.start, 60);
	return hit !== null && !/[.!?;:|\t\n]/.test(text.flat.slice(hit.end, tight.start));
}

interface Judgement {
	readonly confidence: Confidence;
	readonly why: string;
}

/** Whether somebody lives at an address; null where nothing says so or a firm has it. */
function judge(text: ScanText, span: AddressSpan, listed: TermHit | null): Judgement | null {
	const { start, end, whole } = span;
	const tight = tightWord(text, span);
	const segment = text.segmentAt(start);
	if (segment !== 'main' && segment !== 'quotation' && tight === null) return null;
	if (tight !== null && firmBefore(text, tight)) return null;
	if (tight !== null && (whole || tight.end <= start)) return { confidence: whole ? 95 : 75, why: tight.word };
	const around = surroundingsOf(text, span);
	const owner = around.owners.find((found) => !buildingLine.test(found)) ?? '';
	const person = readsAsPerson(owner);
	if (isOfFirm(text, span, around, person)) return null;
	const reasons: string[] = [];
	const label = text.before(home, start, 120);
	const direct = label !== null && /^ ?(?:[:=|]|\t| {2,}|\n| is:?) ?\s{0,30}$/.test(text.flat.slice(label.end, start));
	if (listed !== null && isBelow(text, listed, start)) reasons.push(`column: ${listed.word}`, 'column');
	if (label !== null) reasons.push(label.word);
	if (direct) reasons.push('label');
	if (person !== null) reasons.push('a person before it');
	if (person === 'title') reasons.push('title');
	if (dwelling.test(text.flat.slice(start, end))) reasons.push('a dwelling by its number');
	const life = text.near(living, start, end, 200);
	if (life !== null) reasons.push(life.word);
	if (personalLine.test(text.lines[text.lineAt(start)]?.text ?? '')) reasons.push('a person in its line');
	const against =
		contacts.filter((contact) => contact.test(around.below)).length +
		(postBox.test(text.flat.slice(start, end)) ? 1 : 0);
	const score = reasons.length - against;
	const why = reasons[0] ?? 'no firm beside it';
	const isClose = life !== null && life.start - end <= 60 && start - life.end <= 60;
	if (!whole)
		return score >= 2 && (direct || person === 'title' || listed !== null || isClose) ? { confidence: 75, why } : null;
	if (score >= 1) return { confidence: 85, why };
	return score === 0 && against === 0 && segment === 'main' ? { confidence: 75, why } : null;
}

export const homeAddress: Detector = {
	type: 'home-address',
	category: 'personal',
	groups: [home, strong, business, living],
	shape: /\d/,
	*find(text: ScanText): Generator<Candidate> {
		for (const found of text.lower.includes('adr') ? matches(cardAddress, text.flat) : []) {
			const value = found.value.replace(/;?[^;]{0,30}$/, '').replace(/;+$/, '');
			if (!/\d/.test(value) || /^ADR;[^:\n]*WORK/i.test(text.lines[text.lineAt(found.start)]?.text ?? '')) continue;
			yield {
				start: found.start,
				end: found.start + value.length,
				confidence: 95,
				evidence: ['address of a contact card'],
			};
		}
		const listed = headed(text);
		for (const span of addressSpans(text.flat, text.hits.has(home) || text.hits.has(strong))) {
			const judged = judge(text, span, listed);
			if (judged === null) continue;
			yield {
				...withoutLabel(text, span),
				confidence: judged.confidence,
				evidence: ['form of a postal address', `context: ${judged.why}`],
			};
		}
	},
	mask: (value) => keepLast(value, 0),
	examples: {
		finds: [
			[
				'Pick up the household goods at 27 Old Ferry Lane, Jacksonville, NC 28540 on Monday.',
				'27 Old Ferry Lane, Jacksonville, NC 28540',
			],
			["L'adresse du domicile : 14 rue des Lavandières, 83000 Toulon", '14 rue des Lavandières, 83000 Toulon'],
			['ADR;TYPE=HOME:;;3316 Sycamore Bend;Grove City;OH;43123;USA', '3316 Sycamore Bend;Grove City;OH;43123'],
			['Zijn woonadres is Kastanjelaan 12, 3851 AB Ermelo.', 'Kastanjelaan 12, 3851 AB Ermelo'],
			['Mevrouw A. de Vries\nKerkstraat 12\n8011 CV Zwolle\n\nGeachte mevrouw', 'Kerkstraat 12\n8011 CV Zwolle'],
			['Flat 4, 19 Marlborough Road, Gosport PO12 3RT, second bell', 'Flat 4, 19 Marlborough Road, Gosport PO12 3RT'],
			['come by 4 boathouse rd, duluth mn 55804 whenever', '4 boathouse rd, duluth mn 55804'],
			['Naam\tStraat\tPostcode\tPlaats\nBakker\tMolenweg 3\t7241 AB\tLochem', 'Molenweg 3\t7241 AB\tLochem'],
			['habitant avenue Louise 212/6, 1050 Bruxelles, je donne', 'avenue Louise 212/6, 1050 Bruxelles'],
			[
				'Origin: 2280, rue des Pluviers, app. 4, Québec QC G1E 2B7',
				'2280, rue des Pluviers, app. 4, Québec QC G1E 2B7',
			],
			['Lieferanschrift\nAnna Petersen\nLindenstraße 4a\n24103 Kiel', 'Lindenstraße 4a\n24103 Kiel'],
			['con domicilio en Calle Mayor 12, 3º B, 28013 Madrid', 'Calle Mayor 12, 3º B, 28013 Madrid'],
			['De heer Bakker, wonende aan de Molenweg 12 te Lochem', 'Molenweg 12 te Lochem'],
		],
		ignores: [
			'Our head office, 100 Main Street, Springfield, IL 62701, is open',
			'see section 12 of the Road Traffic Act',
			'Brackenridge & Sons Ltd\n12 Station Road\nLeeds LS1 4AB\nTel 0113 496 0000',
			'Ons kantoor is verhuisd naar Stationsplein 12, 3511 ED Utrecht.',
			'LAVANDIÈRE INDUSTRIELLE SAS\n12 rue des Artisans\n69003 Lyon',
			'Venue: The Assembly Rooms, 12 High Street, Bath BA1 1AA',
			'Ledgerline, 400 Harbor Square, Suite 12, Boston, MA 02110',
			'on Nov 12, 2026 Denver and Hotel Bellevue, 12 quai de la Gare, 67000 Strasbourg',
		],
	},
};

/** A label that the form took for the first word of a street: `Woonadres Oude Kraan 118`. */
function withoutLabel(text: ScanText, { start, end }: AddressSpan): { start: number; end: number } {
	const label = text.hitsOf(home).find((hit) => hit.start === start && /^[ \t:]/.test(text.flat.slice(hit.end)));
	if (label === undefined) return { start, end };
	const gap = /^[ \t:]{1,4}/.exec(text.flat.slice(label.end, label.end + 4))?.[0].length ?? 0;
	return { start: label.end + gap, end };
}
