/**
 * Measures the analysis and writes docs/evaluation.md: the labelled sets of this repository, and a folder of other mail
 * where one is named (`spamassassin/`, `enron/`, `phishing/`, `bounces/`, `pii/`, as far as they are there).
 *
 *     npm run docs:evaluation -- [FOLDER]
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Calibration, EvaluationReport } from '@straymail/analysis';
import { evaluateSet } from '../src/labelled/evaluate-set.ts';
import { type CorpusReport, measureCorpus, measureSpans } from './corpora.ts';
import { measureSlips } from './simulated-slips.ts';

const mail = process.argv[2];
const ratio = (value: number | null | undefined): string => (value == null ? '–' : value.toFixed(3));
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const sets = await Promise.all(
	[
		{ name: 'demonstration', path: '../demo/' },
		{ name: 'tuning', path: './tuning/' },
		{ name: 'testing', path: './testing/' },
	].map(async ({ name, path }) => ({
		name,
		report: (await evaluateSet(fileURLToPath(new URL(path, import.meta.url)))).report,
	})),
);

const rows: readonly (readonly [string, (report: EvaluationReport) => number | null | undefined, string])[] = [
	['messages', ({ messages }) => messages, ''],
	['kind, accuracy', ({ kind }) => kind.accuracy, ''],
	['spam, precision', ({ kind }) => kind.perClass.spam?.precision, '≥ .99'],
	['spam, recall', ({ kind }) => kind.perClass.spam?.recall, '≥ .90'],
	['bounces, recall', ({ kind }) => kind.perClass.bounce?.recall, '≥ .99'],
	['level, accuracy', ({ level }) => level.accuracy, ''],
	['level, quadratic kappa', ({ level }) => level.quadraticKappa, ''],
	['`high` or above, recall', ({ level }) => level.highRecall, '≥ .95'],
	['`high` or above, precision', ({ level }) => level.highPrecision, '≥ .85'],
	['categories, macro F1', ({ categories }) => categories.macroF1, ''],
	['findings, precision', ({ findings }) => findings.precision, ''],
	['findings, recall', ({ findings }) => findings.recall, ''],
	['markings, precision', ({ markings }) => markings.precision, ''],
	['markings, recall', ({ markings }) => markings.recall, ''],
	['intended address, right', ({ intended }) => intended.top1, '≥ .97'],
	['intended address, abstained', ({ intended }) => intended.abstained, ''],
	['intended address, wrong', ({ intended }) => intended.wrong, '≤ .005'],
];
const cell = (name: string, value: number | null | undefined): string =>
	name === 'messages' ? String(value) : ratio(value);
const setTable = [
	`| | ${sets.map(({ name }) => name).join(' | ')} | target |`,
	`|---|${sets.map(() => '---').join('|')}|---|`,
	...rows.map(
		([name, pick, target]) =>
			`| ${name} | ${sets.map(({ report }) => cell(name, pick(report))).join(' | ')} | ${target} |`,
	),
].join('\n');

const typeTable = (report: EvaluationReport | undefined): string =>
	[
		'| finding | labels | precision | recall |',
		'|---|---|---|---|',
		...Object.entries(report?.findings.perType ?? {})
			.sort()
			.map(([type, one]) => `| ${type} | ${one?.support ?? 0} | ${ratio(one?.precision)} | ${ratio(one?.recall)} |`),
	].join('\n');

const there = (...folders: string[]): string[] =>
	mail === undefined ? [] : folders.map((folder) => join(mail, folder)).filter((folder) => existsSync(folder));

const highOf = ({ messages, high, wronglyHigh, unread }: CorpusReport): string =>
	`\`high\` or above: ${high.length}, of which a person who read them found ${wronglyHigh} wrong${unread === 0 ? '' : ` (${unread} not read yet)`}: ${percent(wronglyHigh + unread, messages)} (target ≤ 1 %)`;

const corpora: readonly (readonly [string, string[], (report: CorpusReport) => string])[] = [
	[
		'SpamAssassin spam (its words trained the model)',
		there('spamassassin/spam-1', 'spamassassin/spam-2'),
		({ messages, kinds }) => `called spam: ${percent(kinds.spam ?? 0, messages)} (target ≥ 90 %)`,
	],
	[
		'SpamAssassin ham, easy (trained on as well)',
		there('spamassassin/easy-ham-1', 'spamassassin/easy-ham-2'),
		(report) =>
			`called spam: ${percent(report.kinds.spam ?? 0, report.messages)}; bounce: ${percent(report.kinds.bounce ?? 0, report.messages)} (target ≤ 0.5 %); ${highOf(report)}`,
	],
	[
		'Enron, business mail',
		there('enron'),
		(report) =>
			`called spam: ${percent(report.kinds.spam ?? 0, report.messages)}, of which ${report.personsCalledSpam} were written by one person to another${report.spamUnread === 0 ? '' : ` (${report.spamUnread} not read yet)`}: ${percent(report.personsCalledSpam + report.spamUnread, report.messages)} (target ≤ 1 %); bounce: ${percent(report.kinds.bounce ?? 0, report.messages)}; ${highOf(report)}`,
	],
	[
		'Phishing of 2022 and 2023, several languages',
		there('phishing'),
		({ messages, kinds }) => `called spam: ${percent(kinds.spam ?? 0, messages)} (target ≥ 90 %)`,
	],
	[
		'Bounces and automatic answers',
		there('bounces'),
		({ messages, kinds }) => `called bounce: ${percent(kinds.bounce ?? 0, messages)} (target ≥ 99 %)`,
	],
];
const corpusRows: string[] = [];
for (const [name, folders, say] of corpora) {
	if (folders.length === 0) continue;
	const report = await measureCorpus(folders);
	corpusRows.push(`| ${name} | ${report.messages} | ${say(report)} |`);
}
const spanFile = there('pii/presidio_generated_large.json')[0];
const spans = spanFile === undefined ? [] : await measureSpans(spanFile);

const slips = await measureSlips();
const binTable = ({ bins }: Calibration): string =>
	[
		'| stated probability | answers | stated on average | right |',
		'|---|---|---|---|',
		...bins
			.filter(({ answers }) => answers > 0)
			.map(
				({ from, to, answers, stated, right }) =>
					`| ${from} to ${to} | ${answers} | ${ratio(stated)} | ${ratio(right)} |`,
			),
	].join('\n');

const testing = sets.find(({ name }) => name === 'testing')?.report;
const document = `# Evaluation

Written by \`npm run docs:evaluation -- FOLDER\`; do not edit it here. How the labels are decided stands in \`apps/straymail/evaluation/README.md\`.

## Labelled sets

Written for Straymail in English, French, Dutch, German and Spanish. A rule may be changed because of a message of the demonstration and the tuning set; the testing set is only measured on, and its authors wrote nothing for the others and knew no rule. The kinds and topics of the tuning set are those that the models learned from: its figures say how well they were learned, the testing set's what to expect.

${setTable}

### Findings of the testing set

${typeTable(testing)}

### Probabilities of the intended address

Of the testing set: expected calibration error ${ratio(testing?.intended.calibration.error)}, Brier score ${ratio(testing?.intended.calibration.brier)}.

${testing === undefined ? '' : binTable(testing.intended.calibration)}

One slip each in every tenth domain of the shipped register, place and key by turns, and nothing in the mail that tells. Stated probabilities are lower than what comes true, since here, other than in life, every message was misdirected.

| slip | slips | right | left to a person | wrong |
|---|---|---|---|---|
${slips.sorts.map(({ sort, slips: count, right, abstained, wrong }) => `| ${sort} | ${count} | ${right} | ${abstained} | ${wrong} |`).join('\n')}
${
	corpusRows.length === 0
		? ''
		: `
## Other people's mail

Public corpora, which are not part of this repository. Enron holds newsletters, announcements and advertising that reached a mailbox: what was called spam was read one by one to tell it from what one person wrote to another (\`apps/straymail/evaluation/called-spam.json\`). So was what stands at \`high\` or above; the verdicts and their reasons are in \`apps/straymail/evaluation/adjudicated.json\`.

| corpus | messages | |
|---|---|---|
${corpusRows.join('\n')}
`
}${
	spans.length === 0
		? ''
		: `
## Structured personal data

Synthetic sentences of presidio-research; a span is found when one text holds the other. Target: .95 each way.

| type | labels | precision | recall |
|---|---|---|---|
${spans.map(({ type, labels, precision, recall }) => `| ${type} | ${labels} | ${ratio(precision)} | ${ratio(recall)} |`).join('\n')}
`
}`;
await writeFile(new URL('../../../docs/evaluation.md', import.meta.url), document);
process.stdout.write(document);
