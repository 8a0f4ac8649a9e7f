/**
 * Writes the demonstration set from `source/`: `messages/*.eml` and `labels.jsonl`. The same sources give the same octets.
 *
 *     node apps/straymail/demo/build.ts
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { labelOf } from './form/label.ts';
import { renderMessage } from './form/message.ts';
import { samples } from './source/index.ts';

const folder = new URL('./', import.meta.url);
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, folder), 'utf8'));
const surroundings = {
	organisations: RegisterOrganisation.array().parse(await json('organisations.json')),
	traps: LabelledTraps.parse(await json('traps.json')),
};

await rm(new URL('messages/', folder), { recursive: true, force: true });
await mkdir(new URL('messages/', folder));
const lines: string[] = [];
for (const [index, sample] of samples.entries()) {
	const file = `messages/${String(index + 1).padStart(4, '0')}.eml`;
	await writeFile(new URL(file, folder), renderMessage(sample), 'latin1');
	lines.push(JSON.stringify(labelOf(sample, file, surroundings)));
}
await writeFile(new URL('labels.jsonl', folder), `${lines.join('\n')}\n`);
