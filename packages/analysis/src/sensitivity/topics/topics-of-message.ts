import type { Scanned } from '../assess.ts';
import { topicFeatures } from './topic-features.ts';

/** The features that topics are learned from, as if a person had written the message. */
export function topicFeaturesOf({ message, texts, collected }: Scanned): ReadonlyMap<string, number> {
	const fileNames = message.attachments.map(({ fileName }) => fileName);
	return topicFeatures(texts, fileNames, collected.findings).strengths;
}
