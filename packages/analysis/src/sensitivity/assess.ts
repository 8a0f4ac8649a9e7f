import type {
	Category,
	Finding,
	FindingType,
	Kind,
	Level,
	Marking,
	ReadMessage,
	RelatedDecisions,
} from '@straymail/contracts';
import { categoryOf, inOrder, isPrivatePhone } from './categories.ts';
import { contract } from './documents/business.ts';
import { type DocumentScore, scoreDocument } from './documents/document-kind.ts';
import { documentKinds } from './documents/index.ts';
import { findFindings } from './find-findings.ts';
import { hasIdentityScan } from './identity-scan.ts';
import { sensitivityTerms } from './index-of-terms.ts';
import { levelOf } from './level.ts';
import { systemWords } from './level-terms.ts';
import { findMarkings } from './markings/find-markings.ts';
import { headerMarkings } from './markings/header-labels.ts';
import { ScanText } from './scan-text.ts';

export interface Sensitivity {
	readonly findings: Finding[];
	readonly markings: Marking[];
	readonly categories: Category[];
	readonly level: { value: Level; evidence: { code: string; text: string }[] };
}

/** What advertising, fraud and tests are full of without being about anybody. */
const hearsay: ReadonlySet<FindingType> = new Set<FindingType>([
	'diagnosis',
	'medical-record',
	'phone',
	'home-address',
	'date-of-birth',
	'booking-reference',
	'flight',
	'hotel-room',
	'one-time-code',
	'reset-link',
	'geo-coordinate',
	'mgrs',
]);

/** A newsletter of a club tells birthdays, addresses and telephones of its members. */
const isOfMember = (finding: Finding): boolean =>
	finding.confidence >= 85 &&
	(finding.type === 'date-of-birth' || finding.type === 'home-address' || isPrivatePhone(finding));

/** Advertising plays with a stamp; a marked document bears it above and below. */
const occurrences = (text: ScanText, marking: string): number => text.text.split(marking).length - 1;

const listed: ReadonlySet<FindingType> = new Set<FindingType>([
	'date-of-birth',
	'passport-number',
	'dod-id',
	'us-ssn',
	'nl-bsn',
	'fr-nir',
	'be-rrn',
	'uk-nino',
]);
/** People whose numbers or birth dates stand together in one part: from here on it is a list. */
const enoughForList = 5;

/** One account and no card, that its owner does not call his own. */
function isFirmsAccount(texts: readonly ScanText[], findings: readonly Finding[], values: readonly string[]): boolean {
	const accounts = new Set(values.filter((_, index) => findings[index]?.category === 'financial'));
	const card = findings.some(({ type }) => type === 'credit-card');
	return accounts.size === 1 && !card && !texts.some((text) => ownAccount.test(text.flat));
}

/** How many people one part names by a number or birth date each. */
function peopleListed(findings: readonly Finding[], values: readonly string[]): number {
	const found = new Map<string, Set<string>>();
	for (const [index, { type, part }] of findings.entries()) {
		if (!listed.has(type)) continue;
		const key = `${type} ${part}`;
		found.set(key, (found.get(key) ?? new Set()).add(values[index] ?? ''));
	}
	return Math.max(0, ...[...found.values()].map((set) => set.size));
}

const ownAccount =
	/\b(?:my|our joint|her|his) (?:own )?(?:bank )?(?:account|iban)\b|\b(?:mijn|m'n|haar|zijn) (?:eigen )?(?:bank)?(?:rekening|rekeningnummer|iban)\b|\bmon (?:compte|rib|iban)\b|\bmein(?:e|em)? (?:konto|iban|bankverbindung)\b|\bmi (?:cuenta|iban)\b/i;

/** UTF-16 code units of a part that are looked at: as far as `message` reads. */
const partCap = 2 * 1024 * 1024;
const host =
	/https?:\/\/|\b(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|mil|gov|io|fr|nl|be|de|uk|eu|example|local|internal|lan|int)\b|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/i;

/**
 * What a message holds and how bad it would be in the wrong hands, by the table of the labelled sets.
 *
 * @param kind - advertising, fraud and test mail speak of nobody in particular
 * @param related - what people decided of other mail of the thread: it raises the answer and never lowers it
 */
export function assessSensitivity(message: ReadMessage, kind: Kind, related?: RelatedDecisions): Sensitivity {
	const impersonal = kind === 'bulk' || kind === 'spam' || kind === 'probe';
	const texts = message.parts.map(
		(part) =>
			new ScanText(
				part.text.length > partCap ? { ...part, text: part.text.slice(0, partCap) as typeof part.text } : part,
				sensitivityTerms,
			),
	);
	const subject = texts.find((text) => text.part === 'subject') ?? null;
	const body = texts.find((text) => text.part === 'body') ?? null;
	for (const text of texts) text.beside = text === subject ? body : subject;
	const findings: Finding[] = [];
	const markings: Marking[] = headerMarkings(message.headers);
	const values: string[] = [];
	for (const text of texts) {
		for (const finding of findFindings(text)) {
			if (kind === 'bulk' && finding.type === 'ip-address') continue;
			if (impersonal && hearsay.has(finding.type) && !(kind === 'bulk' && isOfMember(finding))) continue;
			findings.push(finding);
			values.push(
				text.text
					.slice(finding.start, finding.end)
					.replace(/[\s.-]/g, '')
					.toLowerCase(),
			);
		}
		for (const marking of findMarkings(text)) {
			if (impersonal && marking.kind === 'classification' && occurrences(text, marking.text) < 2) continue;
			markings.push({ text: marking.text, part: marking.part, kind: marking.kind });
			findings.push({
				type: 'marking',
				category: 'marked',
				part: text.part,
				segment: text.segmentAt(marking.start),
				start: marking.start,
				end: marking.end,
				masked: marking.text,
				confidence: 95,
				evidence: [`scheme: ${marking.scheme}`],
			});
			values.push(marking.text);
		}
	}
	const documents = impersonal ? [] : documentsIn(texts);
	const identityScan = hasIdentityScan(message);
	const people = impersonal ? 0 : peopleListed(findings, values);
	const categories = categoriesOf(findings, markings, documents, identityScan, people);
	const level = levelOf({
		findings,
		markings,
		values,
		documents: documents.map(({ kind, words }) => ({ name: kind.name, level: kind.level, words })),
		identityScan,
		systemNamed: isNear(
			texts,
			findings,
			'password',
			(text, start, end) =>
				text.near(systemWords, start, end, 600) !== null ||
				host.test(text.flat.slice(Math.max(0, start - 600), end + 600)),
		),
		endpointNamed: isNear(
			texts,
			findings,
			'api-key',
			(text, start, end) =>
				host.test(text.flat.slice(Math.max(0, start - 800), start)) ||
				host.test(text.flat.slice(end, end + 800)) ||
				text.near(systemWords, start, end, 300) !== null,
		),
		firmsAccount:
			(kind === 'spam' || documents.some(({ kind }) => kind === contract)) && isFirmsAccount(texts, findings, values),
		privatePhone: (!impersonal || kind === 'bulk') && findings.some(isPrivatePhone),
		notRead: message.notRead.length > 0,
		correspondence: !impersonal,
		threadLevel: related?.threadLevel ?? null,
	});
	return {
		findings,
		markings,
		categories: inOrder(new Set([...categories, ...(related?.threadCategories ?? [])])),
		level,
	};
}

function isNear(
	texts: readonly ScanText[],
	findings: readonly Finding[],
	type: Finding['type'],
	test: (text: ScanText, start: number, end: number) => boolean,
): boolean {
	return findings.some((finding) => {
		const text = finding.type === type ? texts.find((candidate) => candidate.part === finding.part) : undefined;
		return text !== undefined && test(text, finding.start, finding.end);
	});
}

/** Document kinds, the critical reading before the plain one of the same mail. */
function documentsIn(texts: readonly ScanText[]): DocumentScore[] {
	return documentKinds.map((kind) => scoreDocument(kind, texts)).filter((score) => score !== null);
}

function categoriesOf(
	findings: readonly Finding[],
	markings: readonly Marking[],
	documents: readonly DocumentScore[],
	identityScan: boolean,
	people: number,
): Category[] {
	const found = new Set<Category>();
	for (const finding of findings) {
		const category = categoryOf[finding.type];
		if (category !== undefined && finding.confidence >= 75) found.add(category);
		if (isPrivatePhone(finding)) found.add('personal');
	}
	for (const { kind } of documents) found.add(kind.category);
	if (markings.some((marking) => marking.kind !== 'sharing' || /^TLP:(?:RED|AMBER)/.test(marking.text)))
		found.add('marked');
	if (identityScan) found.add('identity');
	// A list of patients is medical; of anybody else, one of staff, crew or guests.
	if (people >= enoughForList && !found.has('medical')) found.add('personnel');
	return inOrder(found);
}
