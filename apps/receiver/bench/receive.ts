import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureCertificate } from '../src/tls/certificate.ts';
import { type Case, cases } from './cases.ts';
import { startDiscard } from './discard.ts';
import { compareDots } from './dots.ts';
import { harakaMissing, startHaraka } from './haraka.ts';
import { measure, median, type Round } from './measure.ts';
import { postfixMissing, startPostfix } from './postfix.ts';
import { peakOfTrees } from './process-memory.ts';
import { buildSlowFsync } from './slow-fsync.ts';
import { startStraymail } from './straymail.ts';
import type { StartOptions, System } from './system.ts';

/**
 * Messages a second, CPU and memory, side by side in one run: each system in turn, round after round, and the median
 * of each, because a machine's speed drifts; ratios count. Options: --quick, --case NAME,…, --only SYSTEM,…, --rounds,
 * --seconds, --octets, --sessions, --json FILE, --profile, --list.
 */
const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		case: { type: 'string' },
		only: { type: 'string' },
		rounds: { type: 'string' },
		seconds: { type: 'string' },
		octets: { type: 'string' },
		sessions: { type: 'string' },
		json: { type: 'string' },
		profile: { type: 'boolean', default: false },
		list: { type: 'boolean', default: false },
	},
});
if (values.list) {
	for (const { name, title } of cases) console.log(`${name.padEnd(12)} ${title}`);
	process.exit(0);
}
const number = (name: 'rounds' | 'seconds' | 'octets' | 'sessions', most: number): number | undefined => {
	if (values[name] === undefined) return undefined;
	const value = Number(values[name]);
	if (!(value >= 1 && value <= most)) throw new Error(`--${name} must be from 1 to ${most}`);
	return value;
};
const rounds = number('rounds', 50) ?? (values.quick ? 3 : 5);
const seconds = number('seconds', 60) ?? (values.quick ? 2 : 3);
const changes = Object.fromEntries(
	(['octets', 'sessions'] as const).flatMap((name) => {
		const value = number(name, name === 'octets' ? 20 << 20 : 1000);
		return value === undefined ? [] : [[name, value]];
	}),
);
const wanted = cases
	.filter(({ name, quick }) => (values.case ? values.case.split(',').includes(name) : !values.quick || quick))
	.map((one): Case => ({ ...one, ...changes }));
if (wanted.length === 0) throw new Error('no such case; see --list');

const starters: readonly { readonly id: string; start(options: StartOptions): Promise<System> }[] = [
	{ id: 'straymail', start: (options) => startStraymail(options) },
	{ id: 'discard-at-once', start: startDiscard('at-once') },
	{ id: 'discard', start: startDiscard('wait') },
	{ id: 'haraka', start: startHaraka },
	{ id: 'postfix', start: startPostfix },
];
const missing: Record<string, () => Promise<string | null>> = { haraka: harakaMissing, postfix: postfixMissing };

const folder = await mkdtemp(join(tmpdir(), 'straymail-receive-'));
await chmod(folder, 0o755);
const tls = { keyFile: join(folder, 'tls.key'), certFile: join(folder, 'tls.crt') };
await ensureCertificate(tls, 'mx.army.ml');

let running: [string, System][] = [];
/** Once, whoever asks: the end of a case, an error, or a signal that ends the load generator too. */
const stopAll = async (): Promise<void> => {
	const stopping = running;
	running = [];
	for (const [, system] of stopping) await system.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => void stopAll().then(() => process.exit(1)));

const startAll = async (slowFsync: string | null): Promise<void> => {
	for (const { id, start } of starters) {
		if (values.only && !values.only.split(',').includes(id)) continue;
		if (left.has(id)) continue;
		const reason = await missing[id]?.();
		if (reason) {
			console.log(reason);
			left.add(id);
		} else running.push([id, await start({ tls, slowFsync, profile: values.profile })]);
	}
};
const left = new Set<string>();
const row = (cells: readonly string[]) =>
	console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(13))).join(''));

const runCase = async (one: Case): Promise<object | null> => {
	const slowFsync = one.slowFsync ? await buildSlowFsync(folder) : null;
	if (one.slowFsync && slowFsync === null) {
		console.log(`\n${one.title}: left out, there is no C compiler (Debian: apt-get install gcc libc6-dev)`);
		return null;
	}
	await startAll(slowFsync);
	console.log(`\n${one.title}: ${rounds} rounds of ${seconds} s each, in turn`);
	const results = new Map<string, Round[]>(running.map(([id]) => [id, []]));
	const warm = new Map<string, number>();
	for (const [id, system] of running) warm.set(id, (await measure(system, one, 1)).accepted);
	for (let round = 0; round < rounds; round++)
		for (const [id, system] of running) results.get(id)?.push(await measure(system, one, seconds));

	row(['', 'messages/s', 'CPU µs/msg', 'load µs/msg', 'p50 ms', 'p99 ms', 'peak MB', 'refused']);
	const medians: Record<string, Record<string, number>> = {};
	for (const [id, system] of running) {
		const measured = results.get(id) ?? [];
		const of = (key: keyof Round) => median(measured.map((round) => round[key]));
		const peak = (await peakOfTrees(system.processes)) / 1e6;
		const refused = measured.reduce((sum, round) => sum + round.refused + round.broken, 0);
		medians[id] = { rate: of('rate'), cpu: of('serverCpu'), p50: of('p50'), p99: of('p99'), peak, refused };
		row([
			system.name,
			...[of('rate'), of('serverCpu'), of('loadCpu')].map((value) => value.toFixed(0)),
			...[of('p50'), of('p99')].map((value) => value.toFixed(1)),
			peak.toFixed(0),
			String(refused),
		]);
	}
	const mine = medians.straymail?.rate;
	for (const [id, system] of mine === undefined ? [] : running.slice(1)) {
		const ratio = (mine ?? 0) / (medians[id]?.rate ?? 0);
		const target = one.targets?.[id];
		const verdict = target === undefined ? '' : `, target ${target}: ${ratio >= target ? 'met' : 'NOT MET'}`;
		console.log(`Straymail / ${system.name}: ${ratio.toFixed(2)}${verdict}`);
	}
	for (const [id, system] of running) {
		const accepted = (warm.get(id) ?? 0) + (results.get(id) ?? []).reduce((sum, round) => sum + round.accepted, 0);
		const parts = Object.entries((await system.cpuParts?.()) ?? {});
		if (parts.length > 0) {
			const shares = parts.map(([name, used]) => `${name} ${((used * 1e6) / accepted).toFixed(0)} µs`);
			console.log(`${system.name}: CPU a message, start included: ${shares.join(', ')}`);
		}
		if (system.verify) console.log(`${system.name}: ${await system.verify(accepted)}`);
	}
	await stopAll();
	return { case: one.name, title: one.title, medians };
};

try {
	const report: object[] = [];
	for (const one of wanted) {
		const result = await runCase(one);
		if (result) report.push(result);
	}
	if (!values.case && !values.only) console.log(`\n${await compareDots()}`);
	if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, '\t')}\n`);
} finally {
	await stopAll();
	await rm(folder, { recursive: true, force: true });
}
