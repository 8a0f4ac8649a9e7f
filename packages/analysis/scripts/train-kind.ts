/**
 * Trains the token model of `kind/`: unsolicited against solicited mail, over body tokens and the subject.
 *
 *     node packages/analysis/scripts/train-kind.ts --spam FOLDER… --ham FOLDER… > packages/analysis/src/kind/token-model.json
 *
 * Headers other than the subject are never looked at: in archives they carry the list's and the host's artefacts.
 * Deterministic: files in the order of their names, fixed passes, no randomness.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { tokensOf } from '../src/kind/tokens.ts';

const passes = 30;
const rate = 1.5;
const decay = 2e-4;
/** Tokens of fewer documents than this tell about one mailing, not about a kind. */
const least = 12;
const most = 6000;

async function textOf(file: string): Promise<string> {
	const mail = await simpleParser(readFileSync(file), {
		skipImageLinks: true,
		skipTextToHtml: true,
		skipTextLinks: true,
	});
	const subject = (mail.subject ?? '').replace(/\[[^\]]{1,40}\]/g, ' ');
	return `${subject}\n${(mail.text ?? '').replace(/https?:\/\/\S+|\S+@\S+/g, ' ')}`;
}

const documents: { tokens: Set<string>; label: number }[] = [];
let label = 1;
for (const argument of process.argv.slice(2)) {
	if (argument === '--spam' || argument === '--ham') {
		label = argument === '--spam' ? 1 : 0;
		continue;
	}
	for (const name of readdirSync(argument).sort()) {
		const text = await textOf(join(argument, name)).catch((cause: unknown) => {
			process.stderr.write(`${name}: not read (${String(cause)})\n`);
			return '';
		});
		if (text !== '') documents.push({ tokens: tokensOf(text), label });
	}
}

const counts = new Map<string, [number, number]>();
for (const { tokens, label: kind } of documents) {
	for (const token of tokens) {
		const count = counts.get(token) ?? [0, 0];
		count[kind as 0 | 1]++;
		counts.set(token, count);
	}
}
const spams = documents.filter((document) => document.label === 1).length;
const hams = documents.length - spams;
const telling = ([spam, ham]: [number, number]): number => {
	const a = (spam + 0.5) / (spams + 1);
	const b = (ham + 0.5) / (hams + 1);
	return Math.abs(Math.log(a / b)) * Math.sqrt(spam + ham);
};
const vocabulary = [...counts]
	.filter(([, count]) => count[0] + count[1] >= least)
	.sort((a, b) => telling(b[1]) - telling(a[1]) || (a[0] < b[0] ? -1 : 1))
	.slice(0, most)
	.map(([token]) => token)
	.sort();

const number = new Map(vocabulary.map((token, index) => [token, index]));
const rows = documents.map(({ tokens, label: kind }) => ({
	known: [...tokens].map((token) => number.get(token)).filter((index) => index !== undefined),
	kind,
}));
const weights = new Float64Array(vocabulary.length);
let bias = 0;
for (let pass = 0; pass < passes; pass++) {
	const step = rate / (1 + pass / 5);
	for (let at = 0; at < rows.length; at++) {
		// A stride that is prime to most sizes mixes the two kinds without chance.
		const row = rows[(at * 7919) % rows.length] as { known: number[]; kind: number };
		// As `unsolicitedLogOdds` reads it: a long text is no surer than a short one.
		const share = 1 / Math.sqrt(Math.max(1, row.known.length));
		let sum = bias;
		for (const index of row.known) sum += (weights[index] as number) * share;
		const importance = row.kind === 1 ? Math.min(hams / spams, 3) : 1;
		const gradient = (row.kind - 1 / (1 + Math.exp(-sum))) * importance;
		bias += step * gradient * 0.05;
		for (const index of row.known) weights[index] = (weights[index] as number) * (1 - decay) + step * gradient * share;
	}
}

const rounded = vocabulary.map((token, index) => [token, Math.round((weights[index] as number) * 100) / 100] as const);
const shipped = Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= 0.1));
process.stdout.write(
	`${JSON.stringify({ documents: { spam: spams, ham: hams }, bias: Math.round(bias * 100) / 100, weights: shipped })}\n`,
);
process.stderr.write(`${spams} spam, ${hams} ham, ${Object.keys(shipped).length} tokens\n`);
