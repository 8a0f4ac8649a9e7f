import { writeFile } from 'node:fs/promises';
import { StraymailError } from '@straymail/contracts';
import { Command } from 'commander';
import { decisionsTable } from '../labelled/decisions-table.ts';
import { evaluateSet } from '../labelled/evaluate-set.ts';
import { reportTable } from '../labelled/report-table.ts';
import { withOpenServices } from '../services.ts';

interface EvaluateOptions {
	readonly json?: boolean;
	readonly errors?: string;
	readonly fromDecisions?: boolean;
	readonly ocr: boolean;
}

export const evaluateCommand = (): Command =>
	new Command('evaluate')
		.description(
			'measure kind, level, findings and intended organisation on a labelled set (needs no database), or against people’s decisions',
		)
		.argument('[folder]', 'folder with messages/, labels.jsonl, organisations.json and traps.json')
		.option('--from-decisions', 'compare with what people decided in this installation instead')
		.option('--json', 'print the report as one JSON object')
		.option('--errors <file>', 'write every miss as JSON Lines')
		.option('--no-ocr', 'leave words in pictures unread')
		.action(async (folder: string | undefined, options: EvaluateOptions) => {
			if (options.fromDecisions) {
				const comparison = await withOpenServices((services) => services.compareDecisions());
				process.stdout.write(options.json ? `${JSON.stringify(comparison)}\n` : decisionsTable(comparison));
				return;
			}
			if (folder === undefined)
				throw new StraymailError('bad-request', 'Name the folder of a labelled set, or say --from-decisions.');
			const { report, misses } = await evaluateSet(folder, options.ocr);
			if (options.errors) {
				await writeFile(options.errors, misses.map((miss) => `${JSON.stringify(miss)}\n`).join(''), { mode: 0o600 });
			}
			process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : reportTable(report));
		});
