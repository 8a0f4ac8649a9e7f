import type { Finding, FindingType, Kind, Marking, ReadMessage } from '@straymail/contracts';
import { isPrivatePhone } from './categories.ts';
import { findFindings } from './find-findings.ts';
import { sensitivityTerms } from './index-of-terms.ts';
import { findMarkings } from './markings/find-markings.ts';
import { headerMarkings } from './markings/header-labels.ts';
import { ScanText } from './scan-text.ts';

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

/** Whether mail that is sent to anybody still means this one. */
const isMeant = (finding: Finding, kind: Kind): boolean => {
	if (kind === 'bulk' && finding.type === 'ip-address') return false;
	return !hearsay.has(finding.type) || (kind === 'bulk' && isOfMember(finding));
};

/** Mail that is sent to anybody. */
export const isImpersonal = (kind: Kind): boolean => kind === 'bulk' || kind === 'spam' || kind === 'probe';

/** UTF-16 code units of a part that are looked at: as far as `message` reads. */
const partCap = 2 * 1024 * 1024;

/** The parts of a message, made ready for detectors. */
export function scanTexts(message: ReadMessage): ScanText[] {
	const texts = message.parts.map(
		(part) =>
			new ScanText(
				part.text.length > partCap ? { ...part, text: part.text.slice(0, partCap) as typeof part.text } : part,
				sensitivityTerms,
			),
	);
	const subject = texts.find((text) => text.part === 'subject') ?? null;
	const body = texts.find((text) => text.part === 'body') ?? null;
	for (const text of texts) {
		text.beside = text === subject ? body : subject;
		text.companions = texts;
	}
	return texts;
}

/** What stands in a message, whatever kind of mail it is. */
export interface Collected {
	readonly findings: readonly Finding[];
	readonly markings: readonly Marking[];
	/** Plain values of the findings, normalised, in the same order: only to count how many are different. */
	readonly values: readonly string[];
}

/** Everything that detectors and marking grammars find. */
export function collectFindings(texts: readonly ScanText[], message: ReadMessage): Collected {
	const findings: Finding[] = [];
	const markings: Marking[] = headerMarkings(message.headers);
	const values: string[] = [];
	for (const text of texts) {
		for (const finding of findFindings(text)) {
			findings.push(finding);
			values.push(
				text.text
					.slice(finding.start, finding.end)
					.replace(/[\s.-]/g, '')
					.toLowerCase(),
			);
		}
		for (const marking of findMarkings(text)) {
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
	return { findings, markings, values };
}

/** Advertising plays with a stamp; a marked document bears it above and below. */
const isStamped = (texts: readonly ScanText[], marking: string): boolean =>
	texts.some(({ text }) => text.split(marking).length > 2);

/** What of it counts in mail of a kind: what is sent to anybody speaks of nobody. */
export function meantBy(kind: Kind, { findings, markings, values }: Collected, texts: readonly ScanText[]): Collected {
	if (!isImpersonal(kind)) return { findings, markings, values };
	const real = markings.filter((marking) => marking.kind !== 'classification' || isStamped(texts, marking.text));
	const stamps = new Set(real.map((marking) => marking.text));
	const kept = findings.map((finding, index) =>
		finding.type === 'marking' ? stamps.has(values[index] ?? '') : isMeant(finding, kind),
	);
	return {
		findings: findings.filter((_, index) => kept[index]),
		markings: real,
		values: values.filter((_, index) => kept[index]),
	};
}
