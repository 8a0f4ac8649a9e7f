import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { type CFolder, Reader } from '@kenjiuno/msgreader/lib/Reader.js';
import { Unread } from './budget.ts';

/** A storage of a compound file (MS-CFB): like a folder. */
export interface CompoundStorage {
	readonly name: string;
	readonly streamNames: readonly string[];
	/** Storages inside; those past a depth that no program writes are left out. */
	readonly storages: readonly CompoundStorage[];
	/** A stream of this storage, any case; null when there is none. */
	stream(name: string): Uint8Array | null;
}

const depthCap = 8;
const entryCap = 5000;

function storageOf(folder: CFolder, depth: number, count: { left: number }): CompoundStorage {
	const streamNames = folder.fileNames();
	count.left -= streamNames.length + 1;
	const inner = depth < depthCap && count.left > 0 ? folder.subFolders() : [];
	return {
		name: folder.name,
		streamNames,
		storages: inner.map((child) => storageOf(child, depth + 1, count)),
		stream(name) {
			const wanted = streamNames.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
			return wanted === undefined ? null : folder.readFile(wanted);
		},
	};
}

/** Opens a compound file in memory. Throws `Unread('broken')` when its tables cannot be followed. */
export function openCompoundFile(bytes: Uint8Array): CompoundStorage {
	try {
		const reader = new Reader(new Uint8Array(bytes).buffer);
		reader.parse();
		return storageOf(reader.rootFolder(), 0, { left: entryCap });
	} catch {
		throw new Unread('broken');
	}
}

/** Object types of MS-CFB §2.6.1. */
const storageType = 1;
const streamType = 2;
const rootType = 5;

/** A storage as a file of its own, for readers that take whole files. */
export function asCompoundFile(storage: CompoundStorage): Uint8Array {
	const entries: Entry[] = [];
	const add = (node: CompoundStorage, name: string, type: number): number => {
		const children: number[] = [];
		const index = entries.push({ name, type, length: 0, children }) - 1;
		for (const stream of node.streamNames) {
			const content = node.stream(stream) ?? new Uint8Array();
			children.push(
				entries.push({ name: stream, type: streamType, length: content.length, binaryProvider: () => content }) - 1,
			);
		}
		for (const inner of node.storages) children.push(add(inner, inner.name, storageType));
		return index;
	};
	add(storage, 'Root Entry', rootType);
	return Uint8Array.from(burn(entries));
}
