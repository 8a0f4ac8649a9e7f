import type { TopicCode } from '@straymail/analysis/sensitivity/topics/topics';
import { type Category, type Level, levelRank } from '@straymail/contracts';
import type { Read } from './read-examples.ts';

type Labels = Read['label'];

const isAtLeast = ({ level }: Labels, least: Level): boolean => level != null && levelRank(level) >= levelRank(least);
const inCategory =
	(category: Category, least: Level) =>
	(label: Labels): boolean =>
		label.categories?.includes(category) === true && isAtLeast(label, least);

/** Reasons for `critical` that have nothing to do with movements. */
const otherReasons = new Set(['password', 'private-key', 'api-key', 'mrz']);
const classified = /SECRET|CONFIDENTI|GEHEIM|VERTRAULICH|RESERVADO|PROTECTED/i;

/** Whether a message is an example of a topic, from what its label says. */
export const isAbout: Readonly<Record<TopicCode, (label: Labels) => boolean>> = {
	movement: (label) =>
		inCategory('operations', 'critical')(label) &&
		!(label.findings ?? []).some(({ type }) => otherReasons.has(type)) &&
		!(label.markings ?? []).some((marking) => classified.test(marking)),
	operations: inCategory('operations', 'high'),
	facility: inCategory('facility', 'high'),
	technical: inCategory('technical', 'high'),
	legal: inCategory('legal', 'high'),
	medical: inCategory('medical', 'high'),
	'staff-list': inCategory('personnel', 'high'),
	tax: inCategory('tax', 'high'),
	diplomatic: inCategory('diplomatic', 'moderate'),
	contract: inCategory('contract', 'moderate'),
	travel: inCategory('travel', 'moderate'),
	personnel: inCategory('personnel', 'low'),
};
