import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureKeyFiles } from '@straymail/sealing';
import { Command } from 'commander';

interface CreateOptions {
	readonly databaseHost?: string;
}

const writeNew = async (path: string, content: string): Promise<string | null> => {
	try {
		await writeFile(path, content, { flag: 'wx', mode: 0o600 });
		return path;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
		throw error;
	}
};

const create = (): Command =>
	new Command('create')
		.description('make the key files that are missing in a folder (mode 0600), for services that get them as secrets')
		.argument('<folder>', 'folder for the files')
		.option('--database-host <host>', 'also make postgres.password and database.url for a PostgreSQL on this host')
		.action(async (folder: string, options: CreateOptions) => {
			const at = (name: string) => join(resolve(folder), name);
			const { created } = await ensureKeyFiles({
				sealingPublicKey: at('sealing.pub'),
				sealingPrivateKey: at('sealing.key'),
				repeatKey: at('repeat.key'),
				searchKey: at('search.key'),
				authSecret: at('auth.secret'),
			});
			const made = [...created];
			if (options.databaseHost) {
				const password = randomBytes(24).toString('base64url');
				const written = await writeNew(at('postgres.password'), password);
				if (written) {
					const url = `postgresql://straymail:${password}@${options.databaseHost}:5432/straymail`;
					made.push(written, (await writeNew(at('database.url'), url)) ?? '');
				}
			}
			process.stdout.write(
				made.length === 0 ? 'All keys are there already.\n' : `Made ${made.filter(Boolean).join(', ')}.\n`,
			);
			process.stdout.write('Keep a copy of sealing.key in a safe place: without it no message can be opened again.\n');
		});

export const keysCommand = (): Command =>
	new Command('keys').description('sealing keys and other secrets').addCommand(create());
