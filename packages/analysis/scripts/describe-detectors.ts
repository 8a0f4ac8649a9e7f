import type { BinaryModel } from '../src/model/binary-models.ts';
import { detectors } from '../src/sensitivity/detectors/index.ts';
import { grammars } from '../src/sensitivity/markings/grammars.ts';
import type { TermGroup } from '../src/sensitivity/terms.ts';
import topicModels from '../src/sensitivity/topics/topic-model.json' with { type: 'json' };
import { type TopicCode, topicCodes, topics } from '../src/sensitivity/topics/topics.ts';

const shownWords = 12;

/** Text in a table cell or in line: no bar, no line end, no mark that Markdown reads. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/</g, '&lt;');
const code = (text: string): string => {
	const flat = text.replace(/\s+/g, ' ');
	return flat.includes('`') ? `\`\` ${flat} \`\`` : `\`${flat}\``;
};

const wordsOf = ({ words }: TermGroup): string => {
	const distinct = [...new Set(words)];
	const first = distinct.slice(0, shownWords).map(plain).join(', ');
	return distinct.length > shownWords ? `${first} … (${distinct.length} in all)` : first;
};

const detectorSection = ({ type, category, groups, gate, shape, examples }: (typeof detectors)[number]): string => {
	const gated = gate === undefined ? groups : gate;
	return [
		`### ${type}`,
		'',
		`Category: ${category}.${shape === undefined ? '' : ' Recognised by its form where no word announces it.'}`,
		'',
		...(gated.length === 0
			? []
			: ['Announced by:', '', ...gated.map((group) => `- ${group.name}: ${wordsOf(group)}`), '']),
		'Finds:',
		'',
		...examples.finds.map(([sentence, value]) => `- ${code(value)} in ${code(sentence)}`),
		'',
		'Leaves alone:',
		'',
		...examples.ignores.map((sentence) => `- ${code(sentence)}`),
		'',
	].join('\n');
};

const shown = 24;

/** Features of a topic with the largest weights, in words. */
const tellingOf = (code: TopicCode): string =>
	Object.entries((topicModels as Readonly<Record<TopicCode, BinaryModel>>)[code].weights)
		.filter(([feature]) => /^(?:s|found|layout):/.test(feature))
		.sort((a, b) => b[1] - a[1])
		.slice(0, shown)
		.map(([feature]) => plain(feature.replace(/^s:/, '')))
		.join(', ');

const schemes = [...new Set(grammars.map(({ scheme }) => scheme))];

/** What docs/detectors.md says; a test holds the file to it. */
export const describeDetectors = (): string =>
	[
		'# Detectors',
		'',
		'Made from the code by `npm run docs:detectors`; do not edit it here. How a new one is made: one file in `packages/analysis/src/sensitivity/detectors/` with its words, its form, its proof and its examples, and a line in `index.ts`. Every example below is a test.',
		'',
		'A span needs more than its form: a checksum, a word that announces it, or a table heading. The confidence is 65, 75, 85 or 95; findings below 75 are shown and raise nothing. Disclaimers raise nothing.',
		'',
		`## Findings (${detectors.length} detectors; markings below)`,
		'',
		...[...detectors].sort((a, b) => (a.type < b.type ? -1 : 1)).map(detectorSection),
		'## Topics',
		'',
		'What mail is about, by weighted words, by what was found in it and by its layout; learned by `npm run train` from the messages written for Straymail and from ordinary archived mail, with a threshold for each that was tried on authors from whom nothing was learned.',
		'',
		'| topic | category, level | most telling |',
		'|---|---|---|',
		...topicCodes.map((code) => {
			const { name, category, level } = topics[code];
			return `| ${plain(name)} | ${category}, ${level} | ${tellingOf(code)} |`;
		}),
		'',
		'## Markings',
		'',
		'Found by grammar and by where they stand: a banner, a portion mark, a header. A word in running text is no marking.',
		'',
		'| scheme | what it is | forms |',
		'|---|---|---|',
		...schemes.flatMap((scheme) =>
			[...new Set(grammars.filter((one) => one.scheme === scheme).map(({ kind }) => kind))].map((kind) => {
				const forms = grammars
					.filter((one) => one.scheme === scheme && one.kind === kind)
					.map(({ pattern }) => code(pattern.source.replace(/\|/g, ' ∣ ')));
				return `| ${scheme} | ${kind} | ${forms.join('<br>')} |`;
			}),
		),
		'',
	].join('\n');
