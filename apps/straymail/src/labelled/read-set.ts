import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Label, LabelledTraps, RegisterOrganisation, StraymailError } from '@straymail/contracts';
import { z } from 'zod';

export interface LabelledSet {
	readonly folder: string;
	readonly labels: readonly Label[];
	readonly organisations: readonly RegisterOrganisation[];
	readonly traps: LabelledTraps;
}

const readText = async (folder: string, name: string): Promise<string> => {
	try {
		return await readFile(join(folder, name), 'utf8');
	} catch (cause) {
		throw new StraymailError(
			'labelled-set-invalid',
			`${join(folder, name)} cannot be read (${(cause as NodeJS.ErrnoException).code}). A labelled set is a folder with messages/, labels.jsonl, organisations.json and traps.json.`,
			{ cause },
		);
	}
};

const parse = <T>(schema: z.ZodType<T>, text: string, where: string): T => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new StraymailError('labelled-set-invalid', `${where} is not JSON: ${(cause as Error).message}`, { cause });
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	throw new StraymailError('labelled-set-invalid', `${where}: ${issue?.path.join('.') || 'value'}: ${issue?.message}`);
};

/**
 * Reads a labelled set: `labels.jsonl`, `organisations.json`, `traps.json`; messages are read one by one with `readLabelledMessage`.
 *
 * @throws {StraymailError} `labelled-set-invalid`, naming file, line and field.
 */
export const readLabelledSet = async (folder: string): Promise<LabelledSet> => {
	const lines = (await readText(folder, 'labels.jsonl')).split('\n');
	return {
		folder,
		labels: lines.flatMap((line, at) =>
			line.trim() === '' ? [] : [parse(Label, line, `labels.jsonl line ${at + 1}`)],
		),
		organisations: parse(
			z.array(RegisterOrganisation),
			await readText(folder, 'organisations.json'),
			'organisations.json',
		),
		traps: parse(LabelledTraps, await readText(folder, 'traps.json'), 'traps.json'),
	};
};

/** @throws {StraymailError} `labelled-set-invalid` when the file is not there. */
export const readLabelledMessage = async (set: LabelledSet, label: Label): Promise<Buffer> => {
	try {
		return await readFile(join(set.folder, label.file));
	} catch (cause) {
		throw new StraymailError('labelled-set-invalid', `${label.file} is named in labels.jsonl and cannot be read.`, {
			cause,
		});
	}
};
