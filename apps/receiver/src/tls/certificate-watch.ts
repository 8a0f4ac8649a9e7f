import { stat } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import { readPair, type TlsFiles, type TlsPair } from './certificate.ts';

const everyMilliseconds = 2000;

export interface CertificateWatch {
	close(): void;
}

/**
 * Follows the files of key and certificate, so that a renewed pair serves without a restart. Files that do not fit
 * each other, as in the moment between the writing of both, change nothing: they are tried again.
 */
export const watchCertificate = (options: {
	readonly files: TlsFiles;
	readonly onChange: (pair: TlsPair) => void;
	/** Told once for each state of the files. */
	readonly onFailure: (error: Error) => void;
}): CertificateWatch => {
	const { files, onChange, onFailure } = options;
	let known: string | null = null;
	let failed = '';

	const stateOf = async (path: string): Promise<string> => {
		const { mtimeMs, ino, size } = await stat(path);
		return `${mtimeMs} ${ino} ${size}`;
	};
	const look = async (): Promise<void> => {
		let state = '';
		try {
			state = `${await stateOf(files.keyFile)} ${await stateOf(files.certFile)}`;
			known ??= state;
			if (state === known) return;
			const pair = await readPair(files);
			createSecureContext(pair);
			onChange(pair);
			known = state;
			failed = '';
		} catch (error) {
			if (state !== failed) onFailure(error as Error);
			failed = state;
		}
	};
	void look();
	const timer = setInterval(() => void look(), everyMilliseconds).unref();
	return { close: () => clearInterval(timer) };
};
