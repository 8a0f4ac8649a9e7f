import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { evaluateSet } from '../labelled/evaluate-set.ts';
import { reportTable } from '../labelled/report-table.ts';

export const evaluateCommand = (): Command =>
	new Command('evaluate')
		.description('measure kind, level, findings and intended organisation on a labelled set; needs no database')
		.argument('<folder>', 'folder with messages/, labels.jsonl, organisations.json and traps.json')
		.option('--json', 'print the report as one JSON object')
		.option('--errors <file>', 'write every miss as JSON Lines')
		.option('--no-ocr', 'leave words in pictures unread')
		.action(async (folder: string, options: { json?: boolean; errors?: string; ocr: boolean }) => {
			const { report, misses } = await evaluateSet(folder, options.ocr);
			if (options.errors) {
				await writeFile(options.errors, misses.map((miss) => `${JSON.stringify(miss)}\n`).join(''), { mode: 0o600 });
			}
			process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : reportTable(report));
		});
