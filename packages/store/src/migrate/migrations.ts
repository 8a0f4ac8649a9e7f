import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

export const prismaFolder = fileURLToPath(new URL('../../../../prisma', import.meta.url));
const baseDir = join(prismaFolder, 'migrations');

/** Prisma's migration folders as the schema engine takes them. */
export const readMigrations = async (): Promise<MigrationList> => {
	const folders = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	const migrationDirectories = folders
		.map((folder) => folder.name)
		.toSorted()
		.map(async (path) => ({
			path,
			migrationFile: {
				path: 'migration.sql',
				content: { tag: 'ok' as const, value: await readFile(join(baseDir, path, 'migration.sql'), 'utf8') },
			},
		}));
	return {
		baseDir,
		shadowDbInitScript: '',
		lockfile: { path: 'migration_lock.toml', content: await readFile(join(baseDir, 'migration_lock.toml'), 'utf8') },
		migrationDirectories: await Promise.all(migrationDirectories),
	};
};

/** The Prisma schema, one file a subject. */
export const readSchema = async (): Promise<{ path: string; content: string }[]> => {
	const folder = join(prismaFolder, 'schema');
	const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted();
	return Promise.all(
		names.map(async (name) => ({ path: join(folder, name), content: await readFile(join(folder, name), 'utf8') })),
	);
};

export const noFilters = { externalTables: [], externalEnums: [] };
