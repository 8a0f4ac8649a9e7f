import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadMessage } from '@straymail/contracts';
import { createExtractor, readMessage } from '../src/index.ts';

// Puts every file of the given folders through the reading, as a message or as the attachment of one, and prints what
// was read and what was not, by type. Usage: node packages/message/scripts/reading-table.ts [--no-ocr] [--out FILE]
// [--list] FOLDER…

const usage = 'Usage: node packages/message/scripts/reading-table.ts [--no-ocr] [--out FILE] [--list] FOLDER…\n';

interface Outcome {
	readonly type: string;
	readonly file: string;
	readonly hasText: boolean;
	readonly reasons: readonly string[];
	readonly milliseconds: number;
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true });
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* filesBelow(path);
		else if (entry.isFile()) yield path;
	}
}

const isMessage = (name: string): boolean => extname(name) === '.eml';

/** The file as the only attachment of a message. */
function wrapped(name: string, content: Buffer): Buffer {
	const head = [
		'Subject: reading table',
		'MIME-Version: 1.0',
		`Content-Type: application/octet-stream; name="${name.replace(/[^\w. -]/g, '_')}"`,
		`Content-Disposition: attachment; filename="${name.replace(/[^\w. -]/g, '_')}"`,
		'Content-Transfer-Encoding: base64',
		'',
		'',
	];
	return Buffer.from(head.join('\r\n') + (content.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'));
}

function outcomeOf(file: string, message: ReadMessage, milliseconds: number): Outcome {
	const reasons = [...new Set(message.notRead.map(({ reason }) => reason))].sort();
	const [attachment] = message.attachments;
	if (isMessage(file) || attachment === undefined) {
		const hasText = message.parts.some(({ text }) => text !== '');
		return { type: 'message', file, hasText, reasons, milliseconds };
	}
	const type = attachment.foundType ?? (attachment.size === 0 ? 'empty file' : 'unknown octets');
	return { type, file, hasText: attachment.read, reasons, milliseconds };
}

function tableOf(outcomes: readonly Outcome[]): string {
	const rows = [...Map.groupBy(outcomes, ({ type }) => type)]
		.sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
		.map(([type, files]) => {
			const whole = files.filter(({ reasons }) => reasons.length === 0).length;
			const part = files.filter(({ reasons, hasText }) => reasons.length > 0 && hasText).length;
			const why = [
				...Map.groupBy(
					files.flatMap(({ reasons }) => reasons),
					(reason) => reason,
				),
			]
				.sort(([, a], [, b]) => b.length - a.length)
				.map(([reason, all]) => `${reason} ${all.length}`)
				.join(', ');
			return [type, files.length, whole, part, files.length - whole - part, why];
		});
	const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
	const lines = [
		['type', 'files', 'read whole', 'in part', 'not read', 'why not, or not all'],
		['---', '--:', '--:', '--:', '--:', '---'],
		...rows,
		['all', sum(1), sum(2), sum(3), sum(4), ''],
	];
	return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'no-ocr': { type: 'boolean' }, list: { type: 'boolean' }, out: { type: 'string' } },
});
if (positionals.length === 0) {
	process.stderr.write(usage);
	process.exit(2);
}
const extractor = createExtractor(values['no-ocr'] ? { ocr: false } : {});
const outcomes: Outcome[] = [];
for (const folder of positionals) {
	for await (const file of filesBelow(folder)) {
		const content = await readFile(file);
		const start = performance.now();
		const raw = isMessage(file) ? content : wrapped(basename(file), content);
		outcomes.push(outcomeOf(file, await readMessage(raw, { extractor }), performance.now() - start));
	}
}
await extractor.close();
const table = tableOf(outcomes);
if (values.out === undefined) process.stdout.write(table);
else await writeFile(values.out, table);
if (values.list) {
	for (const { type, file, hasText, reasons, milliseconds } of outcomes) {
		if (reasons.length === 0 && milliseconds < 2000) continue;
		const says = `${reasons.join(', ') || 'read'}${hasText ? '' : ', no text'}`;
		process.stdout.write(`${type}\t${file}\t${says}\t${Math.round(milliseconds)} ms\n`);
	}
}
