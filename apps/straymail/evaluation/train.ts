/**
 * Learns what the analysis ships: words of unsolicited mail, corrections of the signals of kinds, and topics; from the
 * messages written for Straymail (the testing authors left out) and the folders of a mail collection that may be
 * trained on (`spamassassin/`, `bounces/`). Says how each does on authors that it had not seen.
 *
 *     npm run train -- FOLDER
 *
 * Deterministic: the same messages give the same models.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kinds } from '@straymail/contracts';
import { archiveExamples, kindExamples, trainKinds, tryKinds } from './training/kinds.ts';
import { readCorpus, readWritten } from './training/read-examples.ts';
import { trainTokens } from './training/tokens.ts';
import { topicExamples, trainTopics } from './training/topics.ts';

const [mail, ...only] = process.argv.slice(2);
if (mail === undefined) {
	process.stderr.write('Name the folder of the mail collection: npm run train -- FOLDER\n');
	process.exit(2);
}
const wanted = (what: 'kinds' | 'topics'): boolean => only.length === 0 || only.includes(what);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const analysis = new URL('../../../packages/analysis/src/', import.meta.url);
const write = (file: string, value: unknown): Promise<void> =>
	writeFile(new URL(file, analysis), `${JSON.stringify(value, null, '\t')}\n`);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const written = (await readWritten()).filter(({ label }) => label.kind != null);
const spam = [
	...(await readCorpus(join(mail, 'spamassassin/spam-1'), 'spam', 1)),
	...(await readCorpus(join(mail, 'spamassassin/spam-2'), 'spam', 1)),
];
const ham = [
	...(await readCorpus(join(mail, 'spamassassin/easy-ham-1'), 'genuine', 1)),
	...(await readCorpus(join(mail, 'spamassassin/easy-ham-2'), 'genuine', 1)),
	...(await readCorpus(join(mail, 'spamassassin/hard-ham-1'), 'bulk', 1)),
];
const bounces = await readCorpus(join(mail, 'bounces'), 'bounce', 1);
say(`${written.length} written messages, ${spam.length} of archived spam, ${ham.length} of other archived mail`);

if (wanted('kinds')) {
	const archives = [...spam, ...ham];
	const tokens = trainTokens(written, archives);
	await write('kind/token-model.json', tokens);
	const examples = kindExamples(written, archives);
	const archived = archiveExamples([...archives, ...bounces], tokens);
	const confusion = tryKinds(examples, archived);
	for (const kind of kinds) {
		const row = confusion.get(kind);
		const all = [...(row?.values() ?? [])].reduce((sum, count) => sum + count, 0);
		const claimed = kinds.reduce((sum, other) => sum + (confusion.get(other)?.get(kind) ?? 0), 0);
		const right = row?.get(kind) ?? 0;
		say(
			`${kind.padEnd(12)} precision ${share(right, claimed)} recall ${share(right, all)} of ${all}: ${[...(row ?? [])].map(([name, count]) => `${name} ${count}`).join(', ')}`,
		);
	}
	await write('kind/kind-model.json', trainKinds(examples, archived));
}
if (wanted('topics')) {
	const solicited = written.filter(({ label }) => label.kind !== 'spam' && label.kind !== 'probe');
	const { models, trials } = trainTopics(
		topicExamples(solicited),
		topicExamples(ham.filter((_, index) => index % 2 === 0)),
	);
	for (const { topic, examples, precision, recall } of trials)
		say(`${topic.padEnd(12)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} of ${examples}`);
	await write('sensitivity/topics/topic-model.json', models);
}
