import { execFile } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the library; null where there is no C compiler. */
export const buildSlowFsync = async (folder: string): Promise<string | null> => {
	const library = join(folder, 'slow-fsync.so');
	const source = fileURLToPath(new URL('./slow-fsync.c', import.meta.url));
	const built = await promisify(execFile)('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl']).catch(
		() => null,
	);
	if (built === null) return null;
	await chmod(library, 0o755);
	return library;
};
