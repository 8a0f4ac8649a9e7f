import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { startDiscard } from './discard.ts';
import { postfixMissing, startPostfix } from './postfix.ts';
import { startStraymail } from './straymail.ts';
import type { System } from './system.ts';

/**
 * Messages a second, CPU a message and ratios, side by side in one run: each system in turn, round after round, and
 * the median of each, because a machine's speed drifts. Options: --sessions --octets --seconds --rounds --only NAME --profile.
 */
const { values } = parseArgs({
	options: {
		sessions: { type: 'string', default: '100' },
		octets: { type: 'string', default: '4096' },
		seconds: { type: 'string', default: '3' },
		rounds: { type: 'string', default: '5' },
		only: { type: 'string' },
		profile: { type: 'boolean', default: false },
	},
});
const number = (name: 'sessions' | 'octets' | 'seconds' | 'rounds', most: number) => {
	const value = Number(values[name]);
	if (!(value >= 1 && value <= most)) throw new Error(`--${name} must be from 1 to ${most}`);
	return value;
};
const sessions = number('sessions', 1000);
const octets = number('octets', 10 << 20);
const seconds = number('seconds', 60);
const rounds = number('rounds', 50);

interface Load {
	readonly accepted: number;
	readonly refused: number;
	readonly seconds: number;
	readonly p50: number;
	readonly p99: number;
}
interface Round extends Load {
	readonly rate: number;
	/** Microseconds of CPU a message, of the server alone. */
	readonly cpu: number;
}

const load = async (system: System, forSeconds: number): Promise<Round> => {
	const before = await system.cpu();
	const script = fileURLToPath(new URL('./load.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [
		script,
		...[system.port, sessions, forSeconds, octets].map(String),
	]);
	const result: Load = JSON.parse(stdout);
	const used = (await system.cpu()) - before;
	return { ...result, rate: result.accepted / result.seconds, cpu: (used * 1e6) / Math.max(1, result.accepted) };
};

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const starters = [
	{ name: 'straymail', start: () => startStraymail(values.profile) },
	{ name: 'discard', start: startDiscard },
	{ name: 'postfix', start: startPostfix },
];
const missing = await postfixMissing();
const systems: System[] = [];
let stopping: Promise<void> | null = null;
/** Once, whoever asks: the end of the run, an error, or a signal that ends the load generator too. */
const stopAll = (): Promise<void> => {
	stopping ??= (async () => {
		for (const system of systems) await system.stop();
	})();
	return stopping;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => void stopAll().then(() => process.exit(1)));
try {
	for (const { name, start } of starters) {
		if (values.only && !values.only.split(',').includes(name)) continue;
		if (name === 'postfix' && missing) console.log(missing);
		else systems.push(await start());
	}
	console.log(`${octets} octets a message, ${sessions} kept sessions, ${rounds} rounds of ${seconds} s each, in turn`);
	const results = new Map<System, Round[]>(systems.map((system) => [system, []]));
	const warm = new Map<System, number>();
	for (const system of systems) warm.set(system, (await load(system, Math.min(seconds, 2))).accepted);
	for (let round = 0; round < rounds; round++) {
		for (const system of systems) results.get(system)?.push(await load(system, seconds));
	}

	const rateOf = (system: System) => median((results.get(system) ?? []).map(({ rate }) => rate));
	const row = (cells: readonly string[]) =>
		console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(32) : cell.padStart(14))).join(''));
	row(['', 'messages/s', 'CPU µs/msg', 'p50 ms', 'p99 ms', 'refused']);
	for (const [system, measured] of results) {
		const of = (key: 'cpu' | 'p50' | 'p99') =>
			median(measured.map((round) => round[key])).toFixed(key === 'cpu' ? 0 : 1);
		const refused = measured.reduce((sum, round) => sum + round.refused, 0);
		row([system.name, rateOf(system).toFixed(0), of('cpu'), of('p50'), of('p99'), String(refused)]);
	}
	const [first, ...others] = systems;
	for (const other of first ? others : []) {
		console.log(`${first?.name} / ${other.name}: ${(rateOf(first as System) / rateOf(other)).toFixed(2)}`);
	}
	for (const system of systems) {
		const accepted =
			(warm.get(system) ?? 0) + (results.get(system) ?? []).reduce((sum, round) => sum + round.accepted, 0);
		const parts = Object.entries((await system.cpuParts?.()) ?? {});
		if (parts.length > 0) {
			const shares = parts.map(([name, used]) => `${name} ${((used * 1e6) / accepted).toFixed(0)} µs`);
			console.log(`${system.name}: CPU a message, start included: ${shares.join(', ')}`);
		}
		if (system.verify) console.log(`${system.name}: ${await system.verify(accepted)}`);
	}
} finally {
	await stopAll();
}
