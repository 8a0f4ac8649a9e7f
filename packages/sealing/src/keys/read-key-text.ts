import { open } from 'node:fs/promises';
import { StraymailError } from '@straymail/contracts';

const othersMay = 0o077;

/**
 * Reads a key file; the permissions checked are those of the file that is read.
 *
 * @throws {StraymailError} `key-missing`; `key-permissions` when a secret may be read by group or others.
 */
export const readKeyText = async (path: string, { secret }: { secret: boolean }): Promise<string> => {
	const file = await open(path, 'r').catch((cause: unknown) => {
		throw new StraymailError('key-missing', `${path} cannot be read; put the key file there.`, { cause });
	});
	try {
		const { mode } = await file.stat();
		// Windows has no such bits: Node reports them all as set.
		if (secret && process.platform !== 'win32' && (mode & othersMay) !== 0) {
			throw new StraymailError('key-permissions', `${path} may be read by others; run: chmod 600 '${path}'`);
		}
		return await file.readFile('utf8');
	} finally {
		await file.close();
	}
};
