import { randomUUID } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a key file of mode 0600 in a folder of mode 0700, all of it or nothing, and never over another: two programs
 * that start at once end up with one key. On disk when it returns, because mail sealed to a lost key is lost.
 *
 * @returns false when the file was there already.
 */
export const writeKeyFile = async (path: string, text: string): Promise<boolean> => {
	const folder = dirname(path);
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const temporary = `${path}.${randomUUID()}.new`;
	const file = await open(temporary, 'wx', 0o600);
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
	try {
		await link(temporary, path);
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw cause;
	} finally {
		await unlink(temporary);
	}
	await syncFolder(folder);
	return true;
};

const syncFolder = async (path: string): Promise<void> => {
	// Windows opens no folder; its file system needs no such call.
	if (process.platform === 'win32') return;
	const folder = await open(path, 'r');
	await folder.sync().finally(() => folder.close());
};
