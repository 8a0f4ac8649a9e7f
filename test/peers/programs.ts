import { execFileSync, spawn } from 'node:child_process';
import { it } from 'vitest';

/** A program of another project that delivers mail to us. */
export interface Program {
	readonly path: string;
	/** Why it cannot be used here; null when it can. */
	readonly missing: string | null;
}

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Looks on the PATH and where Debian keeps mail systems, which ordinary users have not on theirs. */
export const installed = (name: string, debianPackage: string): Program => {
	const look = 'PATH="$PATH:/usr/sbin:/sbin"; command -v -- "$1"';
	try {
		const path = execFileSync('sh', ['-c', look, 'sh', name], { encoding: 'utf8' }).trim();
		return { path, missing: null };
	} catch {
		return { path: name, missing: `${name} is not installed (Debian: apt-get install ${debianPackage})` };
	}
};

/** Whole mail systems change users and start only as root. */
export const asRoot = (program: Program): Program => {
	const missing = process.getuid?.() === 0 ? null : `${program.path} starts only as root`;
	return { ...program, missing: program.missing ?? missing };
};

const said = new Set<string>();

/** `it`, left out where the program is missing; says once why. */
export const itWith = ({ missing }: Program) => {
	if (missing !== null && !said.has(missing)) console.warn(`left out: ${missing}`);
	if (missing !== null) said.add(missing);
	return it.skipIf(missing !== null);
};

/** Runs a program to its end with `input` on its standard input. */
export const run = ({ path }: Program, args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> =>
	new Promise((resolve, reject) => {
		const child = spawn(path, args, { timeout: 30_000 });
		const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
		child.stdout.on('data', (piece) => stdout.push(piece));
		child.stderr.on('data', (piece) => stderr.push(piece));
		child.on('error', reject);
		child.on('close', (code) =>
			resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
		);
		// A program that gives up before it has read everything shows that in its exit code.
		child.stdin.on('error', () => {});
		child.stdin.end(input);
	});

/** swaks speaks TLS through a Perl module that it does not insist on. */
export const swaksWithTls = (swaks: Program): Program => {
	if (swaks.missing !== null) return swaks;
	const able = execFileSync(swaks.path, ['--support'], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	}).includes('TLS supported');
	return able ? swaks : { ...swaks, missing: 'swaks lacks TLS here (Debian: apt-get install libnet-ssleay-perl)' };
};
