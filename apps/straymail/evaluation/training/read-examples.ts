import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scanned } from '@straymail/analysis/sensitivity/assess';
import { scanMessage } from '@straymail/analysis/sensitivity/scan-message';
import type { Envelope, Label, ReadMessage } from '@straymail/contracts';
import { LabelledTraps, RegisterOrganisation } from '@straymail/contracts';
import { createExtractor, type Extractor, readMessage } from '@straymail/message';
import { labelOf } from '../../demo/form/label.ts';
import { renderMessage } from '../../demo/form/message.ts';
import type { Sample } from '../../demo/form/sample.ts';
import { samples as demonstration } from '../../demo/source/index.ts';
import { envelopeOf } from '../../src/import/envelope.ts';
import { authors } from '../source/authors.ts';
import { testingAuthors } from '../source/index.ts';

/** A message that something is learned from. */
export interface Read {
	/** Who wrote it, or which corpus it is from: what is learned from one is tried on the others. */
	readonly author: string;
	readonly message: ReadMessage;
	readonly scanned: Scanned;
	readonly envelope: Envelope;
	readonly label: Pick<Label, 'kind' | 'level' | 'categories' | 'findings' | 'markings'>;
}

const readSamples = async (
	author: string,
	samples: readonly Sample[],
	folder: string,
	extractor: Extractor,
): Promise<Read[]> => {
	const json = async (file: string): Promise<unknown> =>
		JSON.parse(await readFile(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8'));
	const surroundings = {
		organisations: RegisterOrganisation.array().parse(await json('organisations.json')),
		traps: LabelledTraps.parse(await json('traps.json')),
	};
	const read: Read[] = [];
	for (const sample of samples) {
		const label = labelOf(sample, 'messages/0000.eml', surroundings);
		const message = await readMessage(Buffer.from(renderMessage(sample), 'latin1'), { extractor });
		read.push({ author, message, scanned: scanMessage(message), envelope: label.envelope, label });
	}
	return read;
};

/** The messages written for Straymail, those of the testing authors left out. */
export const readWritten = async (): Promise<Read[]> => {
	const extractor = createExtractor();
	try {
		const read = await readSamples('demonstration', demonstration, 'demo', extractor);
		for (const [author, samples] of Object.entries(authors))
			if (!testingAuthors.has(author)) read.push(...(await readSamples(author, samples, 'evaluation', extractor)));
		return read;
	} finally {
		await extractor.close();
	}
};

/** Messages of a public corpus that is all of one kind; every `step`-th. */
export const readCorpus = async (folder: string, kind: NonNullable<Label['kind']>, step: number): Promise<Read[]> => {
	const extractor = createExtractor({ ocr: false });
	const read: Read[] = [];
	try {
		for (const [index, name] of (await readdir(folder)).sort().entries()) {
			if (index % step !== 0) continue;
			const raw = await readFile(join(folder, name));
			const message = await readMessage(raw, { extractor, ocr: false });
			read.push({
				author: folder,
				message,
				scanned: scanMessage(message),
				envelope: { from: envelopeOf(raw, null).from, to: ['user@army.ml'] },
				label: { kind },
			});
		}
		return read;
	} finally {
		await extractor.close();
	}
};
