/**
 * Messages a second that one core reads and judges, words in pictures left unread, and how long the slowest take; beside
 * mailparser, which only reads, and rspamd where one answers. Each in turn over the same messages, round after round, and the median of the rounds.
 *
 *     npm run bench:analyse -- FOLDER [--messages 2000] [--rounds 3] [--rspamd http://127.0.0.1:11333]
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildRegister } from '@straymail/analysis';
import { createExtractor } from '@straymail/message';
import { simpleParser } from 'mailparser';
import { analyseRaw } from '../src/analyse-raw.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		messages: { type: 'string', default: '2000' },
		rounds: { type: 'string', default: '3' },
		rspamd: { type: 'string', default: 'http://127.0.0.1:11333' },
	},
});
if (positionals.length === 0) throw new Error('Name folders of messages: npm run bench:analyse -- FOLDER…');
const files = (
	await Promise.all(
		positionals.map(async (folder) =>
			(
				await readdir(folder, { withFileTypes: true, recursive: true })
			)
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name)),
		),
	)
)
	.flat()
	.sort()
	.slice(0, Number(values.messages));
const messages = await Promise.all(files.map((file) => readFile(file)));
const octets = messages.reduce((sum, { length }) => sum + length, 0);

interface Round {
	/** Messages a second. */
	readonly rate: number;
	/** Milliseconds. */
	readonly p50: number;
	readonly p99: number;
	readonly slowest: number;
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? 0;

const round = async (handle: (raw: Buffer) => Promise<unknown>): Promise<Round> => {
	const times: number[] = [];
	const start = performance.now();
	for (const raw of messages) {
		const began = performance.now();
		await handle(raw);
		times.push(performance.now() - began);
	}
	const seconds = (performance.now() - start) / 1000;
	times.sort((a, b) => a - b);
	return {
		rate: messages.length / seconds,
		p50: quantile(times, 0.5),
		p99: quantile(times, 0.99),
		slowest: times.at(-1) ?? 0,
	};
};

const extractor = createExtractor();
const attribution = {
	register: buildRegister([{ name: 'US Army', domains: ['army.mil'], sector: 'military', country: 'US' }]),
	traps: [{ domain: 'army.ml', scope: 'domain-and-subdomains' as const }],
};
const straymail = (raw: Buffer) =>
	analyseRaw({ raw, envelope: { from: 'sender@a.example', to: ['user@army.ml'] }, attribution, extractor, ocr: false });
const rspamd = async (raw: Buffer) => {
	const answer = await fetch(new URL('/checkv2', values.rspamd), { method: 'POST', body: new Uint8Array(raw) });
	if (!answer.ok) throw new Error(`rspamd answers ${answer.status}`);
	await answer.arrayBuffer();
};
const rspamdAnswers = await fetch(new URL('/ping', values.rspamd)).then(
	({ ok }) => ok,
	() => false,
);

const systems: [string, (raw: Buffer) => Promise<unknown>][] = [
	['Straymail: read, judged, attributed', straymail],
	['mailparser: read only', (raw) => simpleParser(raw)],
];
if (rspamdAnswers) systems.push(['rspamd, one request after the other', rspamd]);
else console.log(`rspamd does not answer at ${values.rspamd}; it is left out`);
console.log(`${messages.length} messages, ${(octets / 1e6).toFixed(1)} MB, ${values.rounds} rounds in turn`);

const results = new Map<string, Round[]>();
// Loads code and warms the compiler; not counted.
for (const [, handle] of systems) for (const raw of messages.slice(0, 200)) await handle(raw);
for (let turn = 0; turn < Number(values.rounds); turn++)
	for (const [name, handle] of systems) results.set(name, [...(results.get(name) ?? []), await round(handle)]);

const median = (numbers: readonly number[]): number =>
	quantile(
		[...numbers].sort((a, b) => a - b),
		0.5,
	);
const of = (rounds: readonly Round[], key: keyof Round): number => median(rounds.map((one) => one[key]));
console.log(
	`${''.padEnd(40)}${['messages/s', 'p50 ms', 'p99 ms', 'slowest ms'].map((head) => head.padStart(12)).join('')}`,
);
for (const [name, rounds] of results)
	console.log(
		`${name.padEnd(40)}${[of(rounds, 'rate').toFixed(0), ...(['p50', 'p99', 'slowest'] as const).map((key) => of(rounds, key).toFixed(1))].map((value) => value.padStart(12)).join('')}`,
	);
const [mine, ...others] = [...results];
for (const [name, rounds] of others)
	if (mine !== undefined) console.log(`Straymail / ${name}: ${(of(mine[1], 'rate') / of(rounds, 'rate')).toFixed(2)}`);
if (mine !== undefined) {
	const rate = of(mine[1], 'rate');
	const slow = of(mine[1], 'p99');
	console.log(
		`target 400 messages/s: ${rate >= 400 ? 'met' : 'NOT MET'}; target p99 250 ms: ${slow <= 250 ? 'met' : 'NOT MET'}`,
	);
}
await extractor.close();
