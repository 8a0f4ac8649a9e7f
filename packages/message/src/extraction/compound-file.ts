import { type CFolder, Reader } from '@kenjiuno/msgreader/lib/Reader.js';
import { Unread } from './budget.ts';

/** Streams of a compound file (MS-CFB) read from memory. */
export interface CompoundFile {
	/** A stream of the root storage, any case; null when there is none. */
	stream(name: string): Uint8Array | null;
}

/** Opens a compound file. Throws `Unread('broken')` when its tables cannot be followed. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
	let root: CFolder;
	try {
		const reader = new Reader(new Uint8Array(bytes).buffer);
		reader.parse();
		root = reader.rootFolder();
	} catch {
		throw new Unread('broken');
	}
	return {
		stream(name) {
			const wanted = root.fileNames().find((candidate) => candidate.toLowerCase() === name.toLowerCase());
			return wanted === undefined ? null : root.readFile(wanted);
		},
	};
}
