/**
 * Writes the evaluation sets `tuning/` and `testing/` from `source/`. The same sources give the same octets.
 *
 *     node apps/straymail/evaluation/build.ts
 */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { writeSet } from '../demo/form/write-set.ts';
import { testing, tuning } from './source/index.ts';

const folder = new URL('./', import.meta.url);
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(new URL(file, folder), 'utf8'));
const surroundings = {
	organisations: RegisterOrganisation.array().parse(await json('organisations.json')),
	traps: LabelledTraps.parse(await json('traps.json')),
};
for (const [name, samples] of Object.entries({ tuning, testing })) {
	const set = new URL(`${name}/`, folder);
	await mkdir(set, { recursive: true });
	for (const file of ['organisations.json', 'traps.json']) await copyFile(new URL(file, folder), new URL(file, set));
	await writeSet(set, samples, surroundings);
}
