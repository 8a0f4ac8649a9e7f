import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStream } from 'rotating-file-stream';

export interface RoleLogs {
	write(line: string): void;
	close(): Promise<void>;
}

/** Structured logs of all roles in `<dataDir>/logs/straymail.log`, rotated at 10 MB, ten kept. They hold no content. */
export const openLogs = (dataDir: string): RoleLogs => {
	const folder = join(dataDir, 'logs');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const stream = createStream('straymail.log', { path: folder, size: '10M', maxFiles: 10, mode: 0o600 });
	return {
		write: (line) => {
			if (line !== '') stream.write(`${line}\n`);
		},
		close: () => new Promise((resolve) => stream.end(() => resolve())),
	};
};
