import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { Unread } from './budget.ts';
import { CompoundSectors, type DirectoryEntry } from './compound-sectors.ts';

/** A storage of a compound file (MS-CFB): like a folder. */
export interface CompoundStorage {
	readonly name: string;
	readonly streamNames: readonly string[];
	/** Storages inside; those past a depth that no program writes are left out. */
	readonly storages: readonly CompoundStorage[];
	/** A stream of this storage, any case; null when there is none. */
	stream(name: string): Uint8Array | null;
}

export interface CompoundFile extends CompoundStorage {
	/** False when its tables lead in a circle or past their end: libraries must not be given such a file. */
	readonly sound: boolean;
}

/** Object types of MS-CFB §2.6.1. */
const storageType = 1;
const streamType = 2;
const rootType = 5;

const depthCap = 8;

/** Builds storages from the directory; an entry that is reached twice counts once. */
class Tree {
	readonly #sectors: CompoundSectors;
	readonly #seen = new Set<number>([0]);
	sound = true;

	constructor(sectors: CompoundSectors) {
		this.#sectors = sectors;
	}

	/** Siblings form a tree of their own (§2.6.4). */
	#children(parent: DirectoryEntry): DirectoryEntry[] {
		const found: DirectoryEntry[] = [];
		const waiting = [parent.child];
		for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
			const entry = this.#sectors.entries[index];
			if (entry === undefined) continue;
			if (this.#seen.has(index)) {
				this.sound = false;
				continue;
			}
			this.#seen.add(index);
			if (entry.type === storageType || entry.type === streamType) found.push(entry);
			waiting.push(entry.right, entry.left);
		}
		return found;
	}

	storage(entry: DirectoryEntry, depth: number): CompoundStorage {
		const children = this.#children(entry);
		const streams = children.filter(({ type }) => type === streamType);
		const inner = depth < depthCap ? children.filter(({ type }) => type === storageType) : [];
		return {
			name: entry.name,
			streamNames: streams.map(({ name }) => name),
			storages: inner.map((child) => this.storage(child, depth + 1)),
			stream: (name) => {
				const wanted = streams.find((stream) => stream.name.toLowerCase() === name.toLowerCase());
				return wanted === undefined ? null : this.#sectors.content(wanted);
			},
		};
	}
}

/** Opens a compound file in memory. Throws `Unread('broken')` when it has no directory. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
	try {
		const sectors = new CompoundSectors(bytes);
		const root = sectors.entries[0];
		if (root?.type !== rootType) throw new Unread('broken');
		const tree = new Tree(sectors);
		const storage = tree.storage(root, 0);
		return { ...storage, sound: sectors.sound && tree.sound };
	} catch {
		throw new Unread('broken');
	}
}

/** Octets that a rebuilt file may have: streams of an unsound one may share their sectors. */
const rebuiltCap = 32 * 1024 * 1024;

/**
 * A storage as a file of its own, for readers that take whole files.
 *
 * @throws Unread when it would be larger than anything honest
 */
export function asCompoundFile(storage: CompoundStorage): Uint8Array {
	const entries: Entry[] = [];
	let total = 0;
	const add = (node: CompoundStorage, name: string, type: number): number => {
		const children: number[] = [];
		const index = entries.push({ name, type, length: 0, children }) - 1;
		for (const stream of node.streamNames) {
			const content = node.stream(stream) ?? new Uint8Array();
			total += content.length;
			if (total > rebuiltCap) throw new Unread('broken');
			const entry = { name: stream, type: streamType, length: content.length, binaryProvider: () => content };
			children.push(entries.push(entry) - 1);
		}
		for (const inner of node.storages) children.push(add(inner, inner.name, storageType));
		return index;
	};
	add(storage, 'Root Entry', rootType);
	return Uint8Array.from(burn(entries));
}
