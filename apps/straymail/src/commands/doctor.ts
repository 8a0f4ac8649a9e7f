import { readSettings } from '@straymail/settings';
import { findRunningPostgres } from '@straymail/store';
import { Command } from 'commander';
import { checks } from '../doctor/checks.ts';
import { root } from '../root.ts';

const marks = { good: '✓', note: '–', bad: '✗' } as const;

export const doctorCommand = (): Command =>
	new Command('doctor')
		.description('check this installation and say what to do about what is wrong; exit code 1 when something is')
		.option('--json', 'print as JSON')
		.action(async (options: { json?: boolean }) => {
			const settings = readSettings(undefined, root);
			const url = settings.databaseUrl ?? (await findRunningPostgres(settings.dataDir));
			const findings = (await Promise.all(checks.map((check) => check(settings, url)))).flat();
			if (options.json) process.stdout.write(`${JSON.stringify(findings, null, '\t')}\n`);
			else
				for (const { state, label, detail } of findings)
					process.stdout.write(`${marks[state]} ${label.padEnd(24)} ${detail}\n`);
			if (findings.some((finding) => finding.state === 'bad')) process.exitCode = 1;
		});
