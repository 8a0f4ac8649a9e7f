/**
 * Trains the token model of `kind/`: unsolicited against solicited mail, over body tokens and the subject.
 *
 *     node packages/analysis/scripts/train-kind.ts --spam FOLDER… --ham FOLDER… --set LABELLED… > packages/analysis/src/kind/token-model.json
 *
 * Headers other than the subject are never looked at: in archives they carry the list's and the host's artefacts.
 * Deterministic: files in the order of their names, fixed passes, no randomness.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { tokensOf, withoutAddresses } from '../src/kind/tokens.ts';
import { type TrainingDocument, trainTokenModel } from '../src/kind/train-model.ts';

async function textOf(file: string): Promise<string> {
	const mail = await simpleParser(readFileSync(file), {
		skipImageLinks: true,
		skipTextToHtml: true,
		skipTextLinks: true,
	});
	const subject = (mail.subject ?? '').replace(/\[[^\]]{1,40}\]/g, ' ');
	return `${subject}\n${withoutAddresses(mail.text ?? '')}`;
}

const documents: TrainingDocument[] = [];
let unsolicited = true;
/** Labelled messages are few beside an archive; each counts so often. */
const labelledTimes = 4;
let sets = false;
for (const argument of process.argv.slice(2)) {
	if (argument === '--set') {
		sets = true;
		continue;
	}
	if (sets) {
		for (const line of readFileSync(join(argument, 'labels.jsonl'), 'utf8').trimEnd().split('\n')) {
			const { file, kind } = JSON.parse(line) as { file: string; kind: string };
			const tokens = tokensOf(await textOf(join(argument, file)));
			for (let time = 0; time < labelledTimes; time++) documents.push({ tokens, unsolicited: kind === 'spam' });
		}
		continue;
	}
	if (argument === '--spam' || argument === '--ham') {
		unsolicited = argument === '--spam';
		continue;
	}
	for (const name of readdirSync(argument).sort()) {
		const text = await textOf(join(argument, name)).catch((cause: unknown) => {
			process.stderr.write(`${name}: not read (${String(cause)})\n`);
			return '';
		});
		if (text !== '') documents.push({ tokens: tokensOf(text), unsolicited });
	}
}

const model = trainTokenModel(documents, { bias: 0, weights: {} }, { passes: 30, rate: 1.5, least: 12, most: 6000 });
const spams = documents.filter(({ unsolicited }) => unsolicited).length;
const hams = documents.length - spams;
process.stdout.write(`${JSON.stringify({ documents: { spam: spams, ham: hams }, ...model })}\n`);
process.stderr.write(`${spams} spam, ${hams} ham, ${Object.keys(model.weights).length} tokens\n`);
