import { readSettings } from '@straymail/settings';
import { Command } from 'commander';
import { root } from '../root.ts';
import { runStart } from '../start/run-start.ts';

export const startCommand = (): Command =>
	new Command('start')
		.description('run every role on this machine: database, receiver, worker, API and dashboard')
		.option('--demo', 'also set up sample trap domains and deliver the bundled sample messages over SMTP')
		.addHelpText(
			'after',
			'\nSettings come from the environment or .env; .env.example explains each. Ctrl-C stops everything cleanly.',
		)
		.action(async (options: { demo?: boolean }) => {
			await runStart(readSettings(undefined, root), { demo: options.demo ?? false });
		});
