// The whole proof, as `npm test` and CI run it: types, lint, boundaries, then every test; the last line counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
const scratch = mkdtempSync(join(tmpdir(), 'straymail-test-'));

interface Count {
	passed: number;
	failed: number;
	skipped: number;
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };

const run = (command: string, args: readonly string[]): Promise<number> =>
	new Promise((resolve) => {
		const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
		child.on('error', (error) => {
			process.stderr.write(`${command}: ${error.message}\n`);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});

/** A tool that passes or fails as one. */
const check = async (label: string, command: string, args: readonly string[]): Promise<void> => {
	process.stdout.write(`\n── ${label}\n`);
	const failed = (await run(command, args)) !== 0;
	total[failed ? 'failed' : 'passed'] += 1;
};

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	numFailedTestSuites: number;
	success: boolean;
}

/** A vitest project; each test counts. A file that cannot even be loaded counts as one failure. */
const tests = async (label: string, project: string): Promise<void> => {
	process.stdout.write(`\n── ${label}\n`);
	const file = join(scratch, `${project}.json`);
	const code = await run('vitest', [
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	try {
		const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
		total.passed += report.numPassedTests;
		total.failed += report.numFailedTests;
		total.skipped += report.numPendingTests + report.numTodoTests;
		if (code !== 0 && report.numFailedTests === 0) total.failed += 1;
		if (report.numPassedTests + report.numFailedTests === 0) total.failed += 1;
	} catch {
		total.failed += 1;
	}
};

await check('Types', 'npx', [
	'--yes',
	packageManager,
	'exec',
	'turbo',
	'run',
	'typecheck',
	'--output-logs=errors-only',
]);
await check('Types of scripts and end-to-end tests', 'tsc', ['--noEmit', '-p', 'tsconfig.json']);
await check('Lint and format', 'biome', ['check', '.']);
await check('Import directions', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'packages']);
await tests('Unit and integration tests', 'packages');
await tests('End-to-end tests', 'end-to-end');

rmSync(scratch, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed > 0 ? 1 : 0;
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
