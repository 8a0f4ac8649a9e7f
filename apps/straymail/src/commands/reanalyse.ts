import { setTimeout as wait } from 'node:timers/promises';
import { StraymailError } from '@straymail/contracts';
import type { ReanalysisProgress } from '@straymail/services';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { type Services, withOpenServices } from '../services.ts';

const batch = 10_000;
const lookMilliseconds = 1000;

const requestAll = async (services: Services): Promise<number> => {
	let requested = 0;
	for (let after: string | null = null; ; ) {
		const step = await services.requestReanalysis(after, batch);
		requested += step.requested;
		if (step.last === null) return requested;
		after = step.last;
	}
};

const changeLine = ({ field, before, after, messages }: ReanalysisProgress['changes'][number]): string => {
	const what = field === 'intended' ? 'another intended address' : `${before || 'nothing'} → ${after || 'nothing'}`;
	return `  ${String(messages).padStart(8)}  ${field.padEnd(10)} ${what}\n`;
};

const follow = async (services: Services, since: Date): Promise<void> => {
	const { waiting: total } = await services.showReanalysis(since, false);
	const bar = new SingleBar({
		format: '  {bar} {percentage}% | {value}/{total} messages | {eta_formatted} left',
		stream: process.stderr,
		noTTYOutput: !process.stderr.isTTY,
		notTTYSchedule: 5000,
	});
	bar.start(total, 0);
	try {
		for (let waiting = total; waiting > 0; ) {
			await wait(lookMilliseconds);
			({ waiting } = await services.showReanalysis(since, false));
			bar.update(Math.max(0, total - waiting));
		}
	} finally {
		bar.stop();
	}
};

const report = async (services: Services, since: Date): Promise<void> => {
	const { changes } = await services.showReanalysis(since, true);
	process.stdout.write(
		changes.length === 0
			? 'Nothing changed.\n'
			: `What changed since ${since.toISOString()} (messages, field, from → to):\n${changes.map(changeLine).join('')}`,
	);
};

const moment = (text: string): Date => {
	const date = new Date(text);
	if (Number.isNaN(date.getTime()))
		throw new StraymailError('bad-request', `${text} is no time. Write it as 2026-11-23T08:00Z.`);
	return date;
};

export const reanalyseCommand = (): Command =>
	new Command('reanalyse')
		.description('analyse the archive again by the present rules, and say what changed; goes on where it was left')
		.option('--all', 'every message, and not just those analysed by older rules')
		.option('--report', 'only say what changed')
		.option('--since <time>', 'report from that time on; the start of this command when left out')
		.action(async (options: { all?: boolean; report?: boolean; since?: string }) => {
			const since = options.since ? moment(options.since) : new Date(options.report ? 0 : Date.now());
			await withOpenServices(async (services) => {
				if (!options.report) {
					if (options.all) process.stderr.write(`${await requestAll(services)} messages put into the queue\n`);
					process.stderr.write(
						'The workers analyse them (npm start, where they do not run). Ctrl-C ends the watching, not the work.\n',
					);
					await follow(services, since);
				}
				await report(services, since);
			});
		});
