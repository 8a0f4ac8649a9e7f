import {
	type Evidence,
	type Finding,
	type FindingType,
	type Level,
	levelRank,
	levels,
	type Marking,
} from '@straymail/contracts';

import type { AccountOwner } from './account-owner.ts';

/** Of the labelled sets' table: the first rule of a level that holds names it. */
export interface LevelFacts {
	readonly findings: readonly Finding[];
	readonly markings: readonly Marking[];
	/** Plain values of the findings, normalised, in the same order: only to count how many are different. */
	readonly values: readonly string[];
	readonly topics: readonly {
		readonly code: string;
		readonly name: string;
		readonly level: Level;
		readonly words: readonly string[];
	}[];
	readonly identityScan: boolean;
	readonly systemNamed: boolean;
	readonly endpointNamed: boolean;
	readonly accountOf: AccountOwner;
	readonly privatePhone: boolean;
	readonly notRead: boolean;
	/** Work correspondence: a person writes about people, meetings or projects. */
	readonly correspondence: boolean;
	/** The highest that people gave other mail of the thread. */
	readonly threadLevel: Level | null;
}

const nationalIdentifiers: ReadonlySet<FindingType> = new Set([
	'us-ssn',
	'us-itin',
	'dod-id',
	'passport-number',
	'drivers-licence',
	'nl-bsn',
	'fr-nir',
	'uk-nino',
	'be-rrn',
	'mrz',
]);
const medicalData: ReadonlySet<FindingType> = new Set(['diagnosis', 'medical-record']);
const bankData: ReadonlySet<FindingType> = new Set(['iban', 'credit-card', 'us-bank-account']);
const oneTime: ReadonlySet<FindingType> = new Set(['reset-link', 'one-time-code']);
/** Data of ten or more people is `critical`. */
const many = 10;

export function levelOf(facts: LevelFacts): { value: Level; evidence: Evidence[] } {
	const evidence: (Evidence & { level: Level })[] = [];
	const rule = (level: Level, code: string, text: string) => evidence.push({ code: `level.${code}`, text, level });
	const has = (types: ReadonlySet<FindingType>) =>
		facts.findings.some((finding) => types.has(finding.type) && finding.confidence >= 75);
	const one = (type: FindingType) =>
		facts.findings.some((finding) => finding.type === type && finding.confidence >= 75);
	const count = (types: ReadonlySet<FindingType>): number => {
		const perType = new Map<FindingType, Set<string>>();
		for (const [index, finding] of facts.findings.entries()) {
			if (!types.has(finding.type)) continue;
			const set = perType.get(finding.type) ?? new Set();
			perType.set(finding.type, set.add(facts.values[index] ?? ''));
		}
		return Math.max(0, ...[...perType.values()].map((set) => set.size));
	};

	for (const marking of facts.markings) {
		if (marking.kind === 'classification')
			rule('critical', 'classification-marking', `Carries the classification marking ${marking.text}.`);
		if (marking.kind === 'handling') rule('high', 'handling-marking', `Carries the handling marking ${marking.text}.`);
	}
	if (one('private-key')) rule('critical', 'private-key', 'Holds a private key.');
	if (one('password')) {
		if (facts.systemNamed)
			rule('critical', 'password-with-system', 'Holds a password together with the system that it opens.');
		else rule('high', 'password', 'Holds a password.');
	}
	if (one('api-key')) {
		if (facts.endpointNamed) rule('critical', 'key-with-endpoint', 'Holds an API key together with its endpoint.');
		else rule('high', 'api-key', 'Holds an API key.');
	}
	if (one('mrz')) rule('critical', 'machine-readable-zone', 'Holds the machine-readable zone of an identity document.');
	if (facts.identityScan) rule('critical', 'identity-scan', 'An attachment is a scan of an identity document.');
	if (count(nationalIdentifiers) >= many)
		rule('critical', 'identifiers-of-many', 'Holds national identifiers of ten or more people.');
	if (count(medicalData) >= many) rule('critical', 'medical-data-of-many', 'Holds medical data of ten or more people.');
	if (count(bankData) >= many) rule('critical', 'bank-data-of-many', 'Holds bank data of ten or more people.');
	if (has(nationalIdentifiers)) rule('high', 'national-identifier', 'Holds a national identifier.');
	if (one('diagnosis')) rule('high', 'medical-data', 'Holds a diagnosis.');
	// The table's `high` names the diagnosis; the number of a file says that somebody is a patient, not of what.
	else if (one('medical-record')) rule('moderate', 'medical-record', 'Holds a medical record number.');
	if (has(bankData)) {
		if (facts.accountOf === 'person') rule('high', 'bank-data', 'Holds a bank account or card number.');
		if (facts.accountOf === 'payee')
			rule('moderate', 'payee-account', 'Holds the bank account that its sender wants to be paid on.');
	}
	if (has(oneTime)) rule('high', 'one-time-access', 'Holds a password-reset or one-time link or code.');
	for (const { code, name, level, words } of facts.topics)
		rule(level, `topic.${code}`, `Reads like ${name} (${words.join(', ')}).`);
	if (one('mgrs') || one('geo-coordinate')) {
		if (facts.topics.some((topic) => levelRank(topic.level) >= levelRank('high')))
			rule('high', 'position', 'Holds a position.');
		else rule('moderate', 'position', 'Holds a position.');
	}
	if (one('flight') || one('booking-reference') || one('hotel-room'))
		rule('moderate', 'itinerary', 'Holds a booking or an itinerary.');
	if (one('home-address') || one('date-of-birth'))
		rule('moderate', 'personal-data', 'Holds a home address or a birth date.');
	if (facts.privatePhone) rule('moderate', 'private-telephone', 'Holds a private telephone number.');
	if (facts.notRead) rule('low', 'not-read', 'Holds something that could not be read.');
	if (facts.threadLevel !== null)
		rule(
			facts.threadLevel,
			'thread-decision',
			`People decided that other mail of this thread is ${facts.threadLevel}.`,
		);
	if (facts.correspondence)
		rule('low', 'correspondence', 'Work correspondence that names people, meetings or projects.');

	if (evidence.length === 0)
		return {
			value: 'none',
			evidence: [{ code: 'level.nothing', text: 'Nothing about anybody was found.', weight: 0 }],
		};
	evidence.sort((a, b) => levelRank(b.level) - levelRank(a.level));
	return {
		value: (evidence[0] as { level: Level }).level,
		evidence: evidence.map(({ code, text, level }) => ({ code, text, weight: levelRank(level) })),
	};
}

/** The level that stored evidence gives by itself: that of the highest rule in it; `none` without any. */
export const levelOfEvidence = (evidence: readonly Evidence[]): Level =>
	levels[Math.max(0, ...evidence.map(({ weight }) => weight ?? 0))] ?? 'none';
