import type { Category, Finding, Level } from '@straymail/contracts';
import { type BinaryModel, BinaryModels } from '../../model/binary-models.ts';
import type { ScanText } from '../scan-text.ts';
import { topicFeatures } from './topic-features.ts';
import shipped from './topic-model.json' with { type: 'json' };

/** What mail may be about that makes it sensitive though no number in it does. */
export interface Topic {
	readonly name: string;
	readonly category: Category;
	/** Of the labelled sets' table. */
	readonly level: Level;
}

export const topicCodes = [
	'movement',
	'operations',
	'facility',
	'technical',
	'legal',
	'medical',
	'staff-list',
	'tax',
	'diplomatic',
	'contract',
	'travel',
	'personnel',
] as const;
export type TopicCode = (typeof topicCodes)[number];

export const topics: Readonly<Record<TopicCode, Topic>> = {
	movement: { name: 'timed movements of a unit or a protected person', category: 'operations', level: 'critical' },
	operations: { name: 'operations, readiness or intelligence', category: 'operations', level: 'high' },
	facility: { name: 'details of a site, a ship or their protection', category: 'facility', level: 'high' },
	technical: { name: 'controlled technical data', category: 'technical', level: 'high' },
	legal: { name: 'a complaint, an investigation or discipline', category: 'legal', level: 'high' },
	medical: { name: 'somebody’s health', category: 'medical', level: 'high' },
	'staff-list': { name: 'a list of staff, crew or guests', category: 'personnel', level: 'high' },
	tax: { name: 'somebody’s taxes', category: 'tax', level: 'high' },
	diplomatic: { name: 'diplomatic correspondence', category: 'diplomatic', level: 'moderate' },
	contract: { name: 'a contract, a quotation or an invoice', category: 'contract', level: 'moderate' },
	travel: { name: 'an itinerary or a booking', category: 'travel', level: 'moderate' },
	personnel: { name: 'posting, evaluation or recruitment', category: 'personnel', level: 'low' },
};

export interface FoundTopic extends Topic {
	readonly code: TopicCode;
	/** What spoke most for it, in words of the message. */
	readonly words: readonly string[];
}

const models = new BinaryModels<TopicCode>(shipped as Readonly<Record<TopicCode, BinaryModel>>);
const wordsShown = 5;

/** What a message is about, by the weighted words and the layout of all its parts together. */
export function topicsOf(
	texts: readonly ScanText[],
	fileNames: readonly string[],
	findings: readonly Finding[],
): FoundTopic[] {
	const features = topicFeatures(texts, fileNames, findings);
	const margins = models.margins(features.strengths);
	return models.codes
		.filter((code) => (margins.get(code) ?? 0) > 0)
		.map((code) => ({ ...topics[code], code, words: wordsFor(code, features) }));
}

const layoutInWords: Readonly<Record<string, string>> = {
	'layout:amounts': 'amounts of money',
	'layout:times': 'clock times',
	'layout:schedule': 'lines that begin with a time',
	'layout:ranks': 'rows of ranks and names',
	'layout:roster': 'rows of names and numbers',
};

function wordsFor(code: TopicCode, { strengths, words }: ReturnType<typeof topicFeatures>): string[] {
	const shown = models.contributions(code, strengths).map(({ feature }) => {
		if (feature.startsWith('found:')) return feature.slice('found:'.length);
		return layoutInWords[feature] ?? words.get(feature) ?? '';
	});
	return [...new Set(shown.filter((word) => word !== ''))].slice(0, wordsShown);
}
