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
import { ownerOfAccount } from './account-owner.ts';
import { categoryOf, inOrder, isPrivatePhone } from './categories.ts';
import { type Collected, isImpersonal, meantBy } from './collect-findings.ts';
import { hasIdentityScan } from './identity-scan.ts';
import { levelOf } from './level.ts';
import { systemWords } from './level-terms.ts';
import type { ScanText } from './scan-text.ts';
import { type FoundTopic, topicsOf } from './topics/topics.ts';

export interface Sensitivity {
	readonly findings: Finding[];
	readonly markings: Marking[];
	readonly categories: Category[];
	readonly level: { value: Level; evidence: { code: string; text: string }[] };
}

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

/** UTF-16 code units of what came back, from which on somebody wrote something. */
const letter = 400;

/** A delivery report that holds nothing but what machines say, and the header of what it returns. */
const returnsNothing = ({ reportType, parts }: ReadMessage): boolean => {
	if (reportType === 'disposition-notification') return false;
	const returned = parts.filter(({ part }) => part.startsWith('attachment:')).map(({ text }) => text.length);
	return reportType === 'delivery-status' && Math.max(0, ...returned) < letter;
};

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

const host =
	/https?:\/\/|\b(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|mil|gov|io|fr|nl|be|de|uk|eu|example|local|internal|lan|int)\b|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/i;

/** A message, scanned. */
export interface Scanned {
	readonly message: ReadMessage;
	readonly texts: readonly ScanText[];
	readonly collected: Collected;
}

/**
 * What a message holds and how bad it would be in the wrong hands, by the table of the labelled sets.
 *
 * @param kind - advertising, fraud and test mail speak of nobody in particular
 * @param related - what people decided of other mail of the thread: it raises the answer and never lowers it
 */
export function assessSensitivity(
	{ message, texts, collected }: Scanned,
	kind: Kind,
	related?: RelatedDecisions,
): Sensitivity {
	const impersonal = isImpersonal(kind);
	const { findings, markings, values } = meantBy(kind, collected, texts);
	const fileNames = message.attachments.map(({ fileName }) => fileName);
	const topics = impersonal ? [] : topicsOf(texts, fileNames, findings);
	const identityScan = hasIdentityScan(message);
	const people = impersonal ? 0 : peopleListed(findings, values);
	const accountOf = ownerOfAccount(kind, topics, texts, findings, values);
	const meant = accountOf === 'public' ? findings.filter(({ category }) => category !== 'financial') : findings;
	const categories = categoriesOf(meant, markings, topics, identityScan, people);
	const level = levelOf({
		findings,
		markings,
		values,
		topics,
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
		accountOf,
		privatePhone: (!impersonal || kind === 'bulk') && findings.some(isPrivatePhone),
		notRead: message.notRead.length > 0,
		correspondence: !impersonal && !(kind === 'bounce' && returnsNothing(message)),
		threadLevel: related?.threadLevel ?? null,
	});
	return {
		findings: [...findings],
		markings: [...markings],
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

function categoriesOf(
	findings: readonly Finding[],
	markings: readonly Marking[],
	topics: readonly FoundTopic[],
	identityScan: boolean,
	people: number,
): Category[] {
	const found = new Set<Category>();
	for (const finding of findings) {
		const category = categoryOf[finding.type];
		if (category !== undefined && finding.confidence >= 75) found.add(category);
		if (isPrivatePhone(finding)) found.add('personal');
	}
	for (const { category } of topics) found.add(category);
	// An employer's number on a bill is part of the letterhead; beside a person's it is on a tax form.
	const types = new Set(findings.map(({ type }) => type));
	if (types.has('us-ein') && (types.has('us-ssn') || types.has('us-itin'))) found.add('tax');
	if (markings.some((marking) => marking.kind !== 'sharing' || /^TLP:(?:RED|AMBER)/.test(marking.text)))
		found.add('marked');
	if (identityScan) found.add('identity');
	// A list of patients is medical; of anybody else, one of staff, crew or guests.
	if (people >= enoughForList && !found.has('medical')) found.add('personnel');
	return inOrder(found);
}
