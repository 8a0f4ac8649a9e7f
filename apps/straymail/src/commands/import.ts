import { createWriteStream } from 'node:fs';
import { StraymailError } from '@straymail/contracts';
import { readSettings } from '@straymail/settings';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { type ArchiveFile, listArchive, readArchiveFile } from '../import/archive.ts';
import { type Delivery, deliver } from '../import/deliver.ts';
import { envelopeOf } from '../import/envelope.ts';
import { findReceiver } from '../import/receiver.ts';
import { root } from '../root.ts';

interface ImportOptions {
	readonly to?: string;
	readonly from?: string;
	readonly server?: string;
	readonly sessions: number;
	readonly errors?: string;
}

const sessionCount = (value: string): number => {
	const count = Number(value);
	if (!Number.isInteger(count) || count < 1 || count > 100)
		throw new InvalidArgumentError('must be a whole number from 1 to 100.');
	return count;
};

const runImport = async (path: string, options: ImportOptions): Promise<void> => {
	const files = await listArchive(path);
	const receiver = await findReceiver(readSettings(undefined, root), options.server);
	const refused = options.errors ? createWriteStream(options.errors, { mode: 0o600 }) : undefined;
	const bar = new SingleBar({
		format:
			'  {bar} {percentage}% | {value}/{total} bytes | {messages} messages, {refused} refused | {eta_formatted} left',
		stream: process.stderr,
		noTTYOutput: !process.stderr.isTTY,
		notTTYSchedule: 5000,
	});
	const counts = { accepted: 0, refused: 0, failed: 0, withoutRecipient: 0 };
	const reasons = new Map<string, number>();
	const note = (name: string, reason: string) => {
		reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		refused?.write(`${JSON.stringify({ name, reason })}\n`);
	};
	const shown = () => ({
		messages: counts.accepted,
		refused: counts.refused + counts.failed + counts.withoutRecipient,
	});

	async function* deliveries(all: readonly ArchiveFile[]): AsyncGenerator<Delivery> {
		for (const file of all) {
			for await (const { name, raw, separatorSender } of readArchiveFile(file)) {
				const found = envelopeOf(raw, separatorSender);
				const envelope = { from: options.from ?? found.from, to: options.to ? [options.to] : found.to };
				if (file.format === 'mbox') bar.increment(raw.length, shown());
				if (envelope.to.length > 0) {
					yield { name, raw, envelope };
					continue;
				}
				counts.withoutRecipient += 1;
				note(name, 'names no recipient; give one with --to');
			}
			if (file.format === 'eml') bar.increment(file.size, shown());
		}
	}

	bar.start(
		files.reduce((sum, file) => sum + file.size, 0),
		0,
		shown(),
	);
	try {
		await deliver(deliveries(files), {
			host: receiver.host,
			port: receiver.port,
			sessions: options.sessions,
			tries: 12,
			onOutcome: ({ name }, outcome) => {
				counts[outcome.type] += 1;
				// The answer may repeat an address; the reason that is counted must not.
				if (outcome.type !== 'accepted') note(name, outcome.answer.replace(/<?\S+@\S+/g, '…'));
			},
		});
	} finally {
		bar.stop();
		refused?.end();
		await receiver.close();
	}
	process.stdout.write(
		`${counts.accepted} imported, ${counts.refused + counts.withoutRecipient} refused, ${counts.failed} failed\n`,
	);
	for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 8))
		process.stdout.write(`  ${count} × ${reason}\n`);
	if (receiver.own) process.stdout.write('They are stored and sealed; `npm start` analyses them.\n');
	if (counts.accepted + counts.refused + counts.failed + counts.withoutRecipient === 0) {
		throw new StraymailError('import-unreadable', `${path} holds no message that could be read.`);
	}
	if (counts.failed + counts.refused + counts.withoutRecipient > 0) process.exitCode = 1;
};

export const importCommand = (): Command =>
	new Command('import')
		.description('take in an archive through the receiver: mbox, Maildir, .eml, or a folder of them')
		.argument('<path>', 'file or folder')
		.option('--to <address>', 'recipient for all, in place of what the messages say')
		.option('--from <address>', 'envelope sender for all')
		.option('--server <host:port>', 'SMTP receiver to send to (default: the running one, else one of its own)')
		.option('--sessions <n>', 'SMTP sessions side by side', sessionCount, 8)
		.option('--errors <file>', 'write each message that was not taken, with the reason, as JSON Lines')
		.addHelpText(
			'after',
			'\nThe policy of the trap domains applies: mail for other domains is refused. Exit code 1 when a message was not taken.',
		)
		.action(runImport);
