import { readSettings } from '@straymail/settings';
import { Command } from 'commander';
import { root } from '../root.ts';
import { openDatabase, prepareDatabase } from '../start/database.ts';
import { createSteps } from '../terminal/steps.ts';

export const migrateCommand = (): Command =>
	new Command('migrate')
		.description('bring the database up to date; `start` does this itself, separate services need it once')
		.action(async () => {
			const database = await openDatabase(readSettings(undefined, root), () => {});
			try {
				await prepareDatabase(database.url, createSteps(process.stdout));
			} finally {
				await database.stop();
			}
		});
