import { randomBytes } from 'node:crypto';
import type { AnalysisResult, Masked } from '@straymail/contracts';
import { uuidv7 } from 'uuidv7';
import { type AnalysisRow, type AppendRow, senderDomainKey } from '../src/index.ts';

export const contextId = '0198c0de-0000-7000-8000-0000000000cc';

/** A message as the receiver would append it; what is not given is made up. */
export const appendRow = (given: Partial<AppendRow> = {}): AppendRow => ({
	id: uuidv7(),
	receivedAt: new Date(),
	envelopeFrom: 'clerk@travel.example',
	senderDomain: 'travel.example',
	registrableDomain: 'travel.example',
	senderDomainKey: senderDomainKey(given.senderDomain ?? 'travel.example'),
	clientAddress: '192.0.2.7',
	helo: 'mail.travel.example',
	tls: null,
	size: 1234,
	metadataOnly: false,
	repeatDigest: randomBytes(32),
	recipients: [{ address: 'j.smith@us.army.ml', domain: 'us.army.ml', trapDomain: 'army.ml' }],
	sealed: { contextId, wrappedKey: randomBytes(60), ciphertext: randomBytes(1000) },
	...given,
});

/** What the analysis might say; what is not given is made up. */
export const analysisResult = (given: Partial<AnalysisResult> = {}): AnalysisResult => ({
	version: 1,
	kind: { value: 'genuine', confidence: 0.9, evidence: [{ code: 'kind.person', text: 'A person wrote it.' }] },
	level: { value: 'high', evidence: [{ code: 'level.findings', text: 'One number.' }] },
	categories: ['travel'],
	findings: [
		{
			type: 'passport-number',
			category: 'identity',
			part: 'body',
			segment: 'main',
			start: 10,
			end: 19,
			masked: '******123',
			confidence: 85,
			evidence: ['context word'],
		},
	],
	markings: [],
	intended: [
		{
			recipient: 'j.smith@us.army.ml',
			address: 'j.smith@us.army.mil',
			organisation: 'US Army',
			confidence: 0.97,
			candidates: [],
			evidence: [],
		},
	],
	language: 'en',
	...given,
});

/** Letters in place of the keyed hashes: what matters to the store is that words stay apart. */
export const hashWord = (word: string): string => `w${word}`;
export const foldWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const lexemes = (text: string): string => foldWords(text).map(hashWord).join(' ');

/** Results for a message, as the worker would store them; `text` is what the blind index gets. */
export const analysisRow = (
	id: string,
	{ text = 'crew list of the transport', ...given }: Partial<AnalysisRow> & { text?: string } = {},
): AnalysisRow => ({
	id,
	version: 1,
	result: analysisResult(),
	headerFrom: 'clerk@travel.example',
	senderDomain: 'travel.example',
	registrableDomain: 'travel.example',
	subject: 'Itinerary of ***' as Masked,
	hasAttachment: false,
	locked: false,
	attachments: [],
	authentication: [],
	filters: [],
	threadKeys: [],
	view: null,
	words: lexemes(text),
	organisationIds: [null],
	...given,
});
