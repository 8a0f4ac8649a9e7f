/**
 * Writes the demonstration set from `source/`: `messages/*.eml` and `labels.jsonl`. The same sources give the same octets.
 *
 *     node apps/straymail/demo/build.ts
 */
import { readFile } from 'node:fs/promises';
import { LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { writeSet } from './form/write-set.ts';
import { samples } from './source/index.ts';

const folder = new URL('./', import.meta.url);
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, folder), 'utf8'));
await writeSet(folder, samples, {
	organisations: RegisterOrganisation.array().parse(await json('organisations.json')),
	traps: LabelledTraps.parse(await json('traps.json')),
});
