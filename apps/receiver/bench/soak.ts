import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startMixedLoad } from './mixed-load.ts';
import { memoryOf } from './process-memory.ts';
import { startStraymail } from './straymail.ts';

/**
 * Half the peak for ten minutes: first the peak of mixed sizes is found, then half of it is held. Shows that the
 * receiver's memory does not grow, and that every message it acknowledged is stored, each under the id it named.
 * Options: --seconds, --sessions, --warm (seconds before memory is judged).
 */
const { values } = parseArgs({
	options: {
		seconds: { type: 'string', default: '600' },
		sessions: { type: 'string', default: '100' },
		warm: { type: 'string', default: '120' },
	},
});
const seconds = Number(values.seconds);
const warm = Number(values.warm);
const everySeconds = 5;
/** More than this a minute is growth, as a part of the memory there is. */
const flat = 0.005;

/** Least squares: what `y` grows by for one of `x`. */
const slopeOf = (points: readonly (readonly [x: number, y: number])[]): number => {
	const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
	return covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};
const megabytes = (octets: number) => (octets / 1024 ** 2).toFixed(0);

const straymail = await startStraymail({ slowFsync: null, profile: false });
try {
	const [pid = 0] = straymail.processes;
	const load = await startMixedLoad(straymail.port, Number(values.sessions));
	await wait(1000);
	load.pace(Number.POSITIVE_INFINITY);
	await wait(3000);
	const before = load.acknowledged.size;
	await wait(10_000);
	const peak = (load.acknowledged.size - before) / 10;
	console.log(`peak with mixed sizes, ${values.sessions} sessions: ${peak.toFixed(0)} messages a second`);
	load.pace(peak / 2);
	const start = performance.now();
	const held = load.acknowledged.size;
	const points: [minutes: number, octets: number][] = [];
	for (let turn = 1; turn * everySeconds <= seconds; turn++) {
		await wait(Math.max(0, start + turn * everySeconds * 1000 - performance.now()));
		const { resident } = await memoryOf(pid);
		const elapsed = (performance.now() - start) / 1000;
		if (elapsed >= warm) points.push([elapsed / 60, resident]);
		if (turn % 12 === 0)
			console.log(
				`${elapsed.toFixed(0)} s: ${((load.acknowledged.size - held) / elapsed).toFixed(0)} messages a second, resident ${megabytes(resident)} MB`,
			);
	}
	await load.stop();
	const slope = slopeOf(points);
	const mean = points.reduce((sum, [, octets]) => sum + octets, 0) / points.length;
	const grows = slope / mean > flat;
	console.log(
		`memory from ${warm} s on: ${megabytes(mean)} MB on average, ${(slope / 1024 ** 2).toFixed(2)} MB a minute: ${grows ? 'GROWS' : 'flat'}`,
	);
	for (const [what, times] of load.failures) console.log(`${times} × ${what}`);
	console.log(await straymail.verify?.(load.acknowledged.size));
	const stored = (await straymail.storedIds?.()) ?? new Set();
	const lost = [...load.acknowledged].filter((id) => !stored.has(id));
	console.log(`${load.acknowledged.size} acknowledged by id, ${lost.length} of them not stored`);
	process.exitCode = grows || lost.length > 0 ? 1 : 0;
} finally {
	await straymail.stop();
}
