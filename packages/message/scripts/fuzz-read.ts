import { parseArgs } from 'node:util';
import { fuzz } from './fuzz/fuzz.ts';

// Reads mutated messages until the count is reached and fails when one of them crashes, hangs or fills the memory.
// Usage: npm run fuzz:read -- [--count 20000] [--seed 1] [--first 0]

const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '20000' },
		seed: { type: 'string', default: '1' },
		first: { type: 'string', default: '0' },
	},
});
const count = Number(values.count);
const start = performance.now();
const report = await fuzz({
	seed: Number(values.seed),
	count,
	first: Number(values.first),
	onProgress: (done) => {
		if (done % 1000 === 0) process.stderr.write(`  ${done} of ${count}\n`);
	},
});
const seconds = (performance.now() - start) / 1000;
for (const { number, failure } of report.failures.slice(0, 20)) process.stdout.write(`case ${number}: ${failure}\n`);
process.stdout.write(
	[
		`${report.cases} messages in ${seconds.toFixed(0)} s, ${report.failures.length} failures`,
		`slowest: case ${report.slowest.number}, ${Math.round(report.slowest.milliseconds)} ms`,
		`memory of the reading thread: at most ${Math.round(report.memory)} MB`,
		`read tolerantly: ${report.tolerant}; not read: ${JSON.stringify(report.reasons)}`,
		'',
	].join('\n'),
);
if (report.failures.length > 0) process.exitCode = 1;
