// Plain JavaScript for the Node 20 that a bare machine has: installs pnpm's packages and Node 24, generates
// the database client, builds the dashboard, each only when its inputs changed, and hands over to Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(root, 'node_modules', '.straymail');
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** All files below `folder` that count as source, sorted, so that the digest does not depend on the file system. */
const filesBelow = (folder) => {
	if (!existsSync(folder)) return [];
	if (!statSync(folder).isDirectory()) return [folder];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => !['node_modules', '.next', 'generated', 'test', '.turbo'].includes(entry.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => filesBelow(join(folder, entry.name)));
};

const digestOf = (paths) => {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesBelow(join(root, path)))) {
		hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
};

const environment = () => ({
	...process.env,
	PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
	NEXT_TELEMETRY_DISABLED: '1',
	TURBO_TELEMETRY_DISABLED: '1',
	DO_NOT_TRACK: '1',
	NO_UPDATE_NOTIFIER: '1',
});

const run = (command, args, { quiet = true, env = {}, cwd = root } = {}) =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd,
			env: { ...environment(), ...env },
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		});
		let output = '';
		child.stdout?.on('data', (chunk) => {
			output += chunk;
		});
		child.stderr?.on('data', (chunk) => {
			output += chunk;
		});
		child.on('error', reject);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.trim()}`)),
		);
	});

/** Runs `work` unless it already ran on the same inputs and what it makes is still there. */
const step = async ({ name, label, inputs, makes, work, hint }) => {
	const stamp = join(stamps, name);
	const digest = digestOf(inputs);
	const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
	if (done && makes.every((path) => existsSync(join(root, path)))) return;
	const started = Date.now();
	process.stderr.write(`  … ${label}\n`);
	try {
		await work();
	} catch (error) {
		process.stderr.write(`\n${error.message}\n\n${label} failed. ${hint}\n`);
		process.exit(1);
	}
	mkdirSync(stamps, { recursive: true });
	writeFileSync(stamp, digest);
	process.stderr.write(`  ✓ ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
};

const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
const workspaceManifests = ['apps', 'packages'].flatMap((folder) =>
	readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
);

export const prepare = async ({ dashboard }) => {
	const [major] = process.versions.node.split('.').map(Number);
	if (major < 20) {
		process.stderr.write(`Straymail needs Node 20 or later to install itself; this is ${process.version}.\n`);
		process.exit(1);
	}
	await step({
		name: 'install',
		label: 'Installing packages and Node 24',
		inputs: [...manifests, ...workspaceManifests],
		makes: [node24.slice(root.length + 1)],
		work: () => run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], { env: { CI: 'true' } }),
		hint: 'Check that the npm registry can be reached and that the disk has 2 GB free, then run the command again.',
	});
	await step({
		name: 'generate',
		label: 'Generating the database client',
		inputs: ['prisma/schema', 'prisma.config.ts', 'pnpm-lock.yaml'],
		makes: ['packages/store/src/generated/client.ts'],
		// Prisma looks for its native schema engine even where it is not used; any program satisfies it.
		work: () => run('prisma', ['generate'], { env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } }),
		hint: 'If you changed prisma/schema, the lines above say where.',
	});
	if (!dashboard) return;
	await step({
		name: 'dashboard',
		label: 'Building the dashboard',
		inputs: ['apps/dashboard', 'packages/contracts', 'packages/settings', 'pnpm-lock.yaml'],
		makes: ['apps/dashboard/.next/BUILD_ID'],
		work: () =>
			run(node24, [join(root, 'apps/dashboard/node_modules/next/dist/bin/next'), 'build'], {
				// Its configuration looks for files from where it runs.
				cwd: join(root, 'apps/dashboard'),
			}),
		hint: 'If you changed apps/dashboard, the lines above say where.',
	});
};

/** Hands the terminal over to Node 24 and ends as it ends; signals reach it and it decides when to stop. */
export const handOver = (args) => {
	const child = spawn(node24, args, { cwd: process.cwd(), env: environment(), stdio: 'inherit' });
	// The terminal sends Ctrl-C to both; only the child may act on it, so that it can finish its work.
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	process.on('SIGHUP', () => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

const [what, ...rest] = process.argv.slice(2);
const cli = join(root, 'apps', 'straymail', 'src', 'main.ts');

if (what === 'start') {
	await prepare({ dashboard: true });
	handOver([cli, 'start', ...rest]);
} else if (what === 'test') {
	await prepare({ dashboard: true });
	handOver([join(root, 'scripts', 'test.ts'), ...rest]);
} else if (what === 'prepare') {
	await prepare({ dashboard: !rest.includes('--without-dashboard') });
} else if (what === 'run') {
	const [file, ...more] = rest.filter((part) => part !== '--dashboard');
	await prepare({ dashboard: rest[0] === '--dashboard' });
	handOver([join(root, file), ...more]);
} else if (what === 'cli') {
	await prepare({ dashboard: rest[0] === 'start' });
	handOver([cli, ...rest]);
} else {
	process.stderr.write(
		'Usage: node scripts/bootstrap.mjs start | test | prepare | run [--dashboard] FILE | cli ARGUMENTS\n',
	);
	process.exit(2);
}
