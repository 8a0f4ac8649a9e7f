import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Case } from './cases.ts';
import type { System } from './system.ts';

interface Load {
	readonly accepted: number;
	readonly refused: number;
	readonly broken: number;
	readonly seconds: number;
	readonly p50: number;
	readonly p99: number;
	/** Seconds of CPU of the load generator. */
	readonly cpu: number;
}

export interface Round extends Omit<Load, 'cpu'> {
	readonly rate: number;
	/** Microseconds of CPU a message, of the server alone. */
	readonly serverCpu: number;
	readonly loadCpu: number;
}

/** Sends for so many seconds and says what came of it. */
export const measure = async (
	system: System,
	{ sessions, octets, way, tls }: Case,
	seconds: number,
): Promise<Round> => {
	const before = await system.cpu();
	const script = fileURLToPath(new URL('./load.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [
		script,
		...[system.port, sessions, seconds, octets].map(String),
		way,
		tls ? 'tls' : 'plain',
	]);
	const { cpu, ...load }: Load = JSON.parse(stdout);
	const used = (await system.cpu()) - before;
	const aMessage = 1e6 / Math.max(1, load.accepted);
	return { ...load, rate: load.accepted / load.seconds, serverCpu: used * aMessage, loadCpu: cpu * aMessage };
};

export const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
