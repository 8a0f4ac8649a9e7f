import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import { type ArchivedMessage, readMbox } from './mbox.ts';

export interface ArchiveFile {
	readonly path: string;
	readonly name: string;
	readonly format: 'mbox' | 'eml';
	/** Octets, for the progress bar. */
	readonly size: number;
}

const startsLikeMbox = async (path: string): Promise<boolean> => {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0);
		return bytesRead === 5 && buffer.toString('latin1') === 'From ';
	} finally {
		await file.close();
	}
};

const describe = async (path: string, name: string): Promise<ArchiveFile> => ({
	path,
	name,
	format: (await startsLikeMbox(path)) ? 'mbox' : 'eml',
	size: (await stat(path)).size,
});

/** A Maildir has `cur` and `new`; what is in `tmp` was never delivered (maildir(5)). */
const isMaildir = (entries: readonly string[]): boolean => entries.includes('cur') && entries.includes('new');

async function* filesBelow(folder: string): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true });
	const skipTmp = isMaildir(entries.map((entry) => entry.name));
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (entry.isDirectory() && !(skipTmp && entry.name === 'tmp')) yield* filesBelow(join(folder, entry.name));
		// Maildir's own notes (dovecot-uidlist, subscriptions, …) are no messages.
		if (
			entry.isFile() &&
			!/^(dovecot|subscriptions|maildirfolder|courier|\.)/.test(entry.name) &&
			!/\.(jsonl?|md|csv|txt)$/.test(entry.name)
		) {
			yield join(folder, entry.name);
		}
	}
}

/**
 * Files of an archive: one mbox or .eml file, a Maildir, or a folder of any of these.
 *
 * @throws {StraymailError} `import-unreadable` when there is nothing at the path or nothing in it.
 */
export const listArchive = async (path: string): Promise<ArchiveFile[]> => {
	const info = await stat(path).catch((cause: NodeJS.ErrnoException) => {
		throw new StraymailError(
			'import-unreadable',
			`${path} cannot be read (${cause.code}). Give the path of an mbox or .eml file, a Maildir, or a folder of them.`,
			{ cause },
		);
	});
	if (info.isFile()) return [await describe(path, basename(path))];
	const files: ArchiveFile[] = [];
	for await (const file of filesBelow(path)) files.push(await describe(file, relative(path, file)));
	if (files.length === 0) throw new StraymailError('import-unreadable', `${path} holds no message files.`);
	return files;
};

/** Messages of an archive file, one at a time. */
export async function* readArchiveFile(file: ArchiveFile): AsyncGenerator<ArchivedMessage> {
	if (file.format === 'mbox') {
		yield* readMbox(file.path, file.name);
		return;
	}
	yield { name: file.name, raw: await readFile(file.path), separatorSender: null };
}
