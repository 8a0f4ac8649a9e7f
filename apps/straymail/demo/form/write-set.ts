import { mkdir, rm, writeFile } from 'node:fs/promises';
import { labelOf, type Surroundings } from './label.ts';
import { renderMessage } from './message.ts';
import type { Sample } from './sample.ts';

/** Writes `messages/*.eml` and `labels.jsonl` of a labelled set anew. The same samples give the same octets. */
export const writeSet = async (folder: URL, samples: readonly Sample[], surroundings: Surroundings): Promise<void> => {
	await rm(new URL('messages/', folder), { recursive: true, force: true });
	await mkdir(new URL('messages/', folder), { recursive: true });
	const lines: string[] = [];
	for (const [index, sample] of samples.entries()) {
		const file = `messages/${String(index + 1).padStart(4, '0')}.eml`;
		await writeFile(new URL(file, folder), renderMessage(sample), 'latin1');
		lines.push(JSON.stringify(labelOf(sample, file, surroundings)));
	}
	await writeFile(new URL('labels.jsonl', folder), `${lines.join('\n')}\n`);
};
