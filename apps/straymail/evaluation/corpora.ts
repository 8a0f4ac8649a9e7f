import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type AttributionContext, buildRegister } from '@straymail/analysis';
import { type AnalysisResult, type Kind, type Level, levelRank, type ReadMessage } from '@straymail/contracts';
import { createExtractor, type Extractor } from '@straymail/message';
import { analyseRaw } from '@straymail/pipeline';
import { envelopeOf } from '../src/import/envelope.ts';
import verdicts from './adjudicated.json' with { type: 'json' };
import readers from './called-spam.json' with { type: 'json' };

/** How a folder of mail was judged. */
export interface CorpusReport {
	readonly messages: number;
	readonly kinds: Readonly<Partial<Record<Kind, number>>>;
	readonly levels: Readonly<Partial<Record<Level, number>>>;
	/** Messages at `high` or above, as `folder/file`. */
	readonly high: readonly string[];
	/** Of these, the ones that a person read and found wrongly there, and the ones that nobody has read yet. */
	readonly wronglyHigh: number;
	readonly unread: number;
	/** Called spam, though a person who read them found that one person wrote them to another; and not read yet. */
	readonly personsCalledSpam: number;
	readonly spamUnread: number;
}

/** What a person who read the message says of its level, and why. */
const adjudicated: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = verdicts;
const verdictOn = (message: string): string | undefined => {
	const [folder = '', file = ''] = message.split('/');
	return adjudicated[folder]?.[file]?.[0];
};

/** Whom a person who read it says that a message called spam was written to: one person, or many at once. */
const written: Readonly<Record<string, Readonly<Record<string, string>>>> = readers;
const writtenTo = (message: string): string | undefined => {
	const [folder = '', file = ''] = message.split('/');
	return written[folder]?.[file];
};

const attribution: AttributionContext = {
	register: buildRegister([{ name: 'US Army', domains: ['army.mil'], sector: 'military', country: 'US' }]),
	traps: [{ domain: 'army.ml', scope: 'domain-and-subdomains' }],
};

/** Every message of the folders through the worker's pipeline, words in pictures left unread. */
export const measureCorpus = async (folders: readonly string[]): Promise<CorpusReport> => {
	const extractor = createExtractor();
	const kinds: Partial<Record<Kind, number>> = {};
	const levels: Partial<Record<Level, number>> = {};
	const high: string[] = [];
	const spam: string[] = [];
	let messages = 0;
	try {
		for (const folder of folders) {
			for (const file of (await readdir(folder)).sort()) {
				const raw = await readFile(join(folder, file));
				const envelope = { from: envelopeOf(raw, null).from, to: ['user@army.ml'] };
				const { result } = await analyseRaw({ raw, envelope, attribution, extractor, ocr: false });
				messages++;
				kinds[result.kind.value] = (kinds[result.kind.value] ?? 0) + 1;
				levels[result.level.value] = (levels[result.level.value] ?? 0) + 1;
				if (result.kind.value === 'spam') spam.push(`${basename(folder)}/${file}`);
				if (levelRank(result.level.value) >= levelRank('high')) high.push(`${basename(folder)}/${file}`);
			}
		}
	} finally {
		await extractor.close();
	}
	return {
		messages,
		kinds,
		levels,
		high,
		wronglyHigh: high.filter((message) => verdictOn(message) === 'wrong').length,
		unread: high.filter((message) => verdictOn(message) === undefined).length,
		personsCalledSpam: spam.filter((message) => writtenTo(message) === 'person').length,
		spamUnread: spam.filter((message) => writtenTo(message) === undefined).length,
	};
};

interface PresidioSentence {
	readonly full_text: string;
	readonly spans: readonly { entity_type: string; start_position: number; end_position: number }[];
}

const comparable: Readonly<Record<string, string>> = {
	CREDIT_CARD: 'credit-card',
	IBAN_CODE: 'iban',
	US_SSN: 'us-ssn',
	IP_ADDRESS: 'ip-address',
	PHONE_NUMBER: 'phone',
};

export interface SpanReport {
	readonly type: string;
	readonly labels: number;
	readonly precision: number | null;
	readonly recall: number | null;
}

const analyseText = async (
	text: string,
	extractor: Extractor,
): Promise<{ message: ReadMessage; result: AnalysisResult }> =>
	analyseRaw({
		raw: Buffer.from(
			`From: a@b.example\r\nTo: c@d.example\r\nSubject: note\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`,
		),
		envelope: { from: 'a@b.example', to: ['c@army.ml'] },
		attribution,
		extractor,
	});

const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Labelled spans of synthetic sentences (presidio-research): a span is found when one text holds the other. */
export const measureSpans = async (file: string): Promise<SpanReport[]> => {
	const sentences: PresidioSentence[] = JSON.parse(await readFile(file, 'utf8'));
	const counts = new Map<string, { labels: number; found: number; claimed: number; right: number }>();
	const extractor = createExtractor();
	const of = (type: string) => {
		const count = counts.get(type) ?? { labels: 0, found: 0, claimed: 0, right: 0 };
		counts.set(type, count);
		return count;
	};
	try {
		for (const { full_text: text, spans } of sentences) {
			const { message, result } = await analyseText(text, extractor);
			const body = message.parts.find(({ part }) => part === 'body')?.text ?? '';
			const findings = result.findings
				.filter(({ part, type }) => part === 'body' && Object.values(comparable).includes(type))
				.map(({ type, start, end }) => ({ type, value: squeezed(body.slice(start, end)) }));
			const labels = spans.flatMap(({ entity_type: entity, start_position: start, end_position: end }) => {
				const type = comparable[entity];
				return type === undefined ? [] : [{ type, value: squeezed(text.slice(start, end)) }];
			});
			const same = (a: { type: string; value: string }, b: { type: string; value: string }) =>
				a.type === b.type && (a.value.includes(b.value) || b.value.includes(a.value));
			for (const label of labels) {
				of(label.type).labels++;
				if (findings.some((finding) => same(label, finding))) of(label.type).found++;
			}
			for (const finding of findings) {
				of(finding.type).claimed++;
				if (labels.some((label) => same(label, finding))) of(finding.type).right++;
			}
		}
	} finally {
		await extractor.close();
	}
	const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
	return [...counts].sort().map(([type, { labels, found, claimed, right }]) => ({
		type,
		labels,
		precision: share(right, claimed),
		recall: share(found, labels),
	}));
};
