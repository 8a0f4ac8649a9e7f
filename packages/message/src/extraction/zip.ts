import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { asBuffer } from '../mime/parse.ts';
import { type Budget, Unread } from './budget.ts';

/** Entries of a directory that are listed at all; an office document may have thousands of small parts. */
const listCap = 10_000;

export interface OpenZip {
	readonly entries: readonly Entry[];
	/** True when the directory holds more than are listed. */
	readonly cut: boolean;
	/** Inflates one entry. Throws `Unread` past the budget and when the entry is broken. */
	read(entry: Entry, budget: Budget): Promise<Buffer>;
	close(): void;
}

function open(bytes: Uint8Array): Promise<ZipFile> {
	return new Promise((resolve, reject) => {
		// Names are never used as paths, so odd ones do no harm; sizes are held by the budget as they inflate.
		yauzl.fromBuffer(asBuffer(bytes), { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, zip) =>
			error || !zip ? reject(new Unread('broken')) : resolve(zip),
		);
	});
}

function list(zip: ZipFile): Promise<{ entries: Entry[]; cut: boolean }> {
	return new Promise((resolve, reject) => {
		const entries: Entry[] = [];
		zip.on('entry', (entry: Entry) => {
			entries.push(entry);
			if (entries.length >= listCap) resolve({ entries, cut: true });
			else zip.readEntry();
		});
		zip.once('end', () => resolve({ entries, cut: false }));
		// A name such as `../x` makes yauzl refuse the entry: what was listed before it is still read.
		zip.once('error', () => (entries.length > 0 ? resolve({ entries, cut: true }) : reject(new Unread('broken'))));
		zip.readEntry();
	});
}

function inflate(zip: ZipFile, entry: Entry, budget: Budget): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const fail = (error: unknown) => reject(error instanceof Unread ? error : new Unread('broken'));
		zip.openReadStream(entry, (error, stream) => {
			if (error || !stream) return fail(error);
			const chunks: Buffer[] = [];
			let length = 0;
			stream.on('data', (chunk: Buffer) => {
				try {
					length += chunk.length;
					budget.inflate(chunk.length);
					budget.checkRatio(length, entry.compressedSize);
					chunks.push(chunk);
				} catch (over) {
					stream.destroy();
					fail(over);
				}
			});
			stream.once('error', fail);
			stream.once('end', () => resolve(Buffer.concat(chunks)));
		});
	});
}

/** Opens an archive that lies in memory. Throws `Unread('broken')` when it has no readable directory. */
export async function openZip(bytes: Uint8Array): Promise<OpenZip> {
	const zip = await open(bytes);
	const { entries, cut } = await list(zip);
	return {
		entries: entries.filter((entry) => !entry.fileName.endsWith('/')),
		cut,
		read: (entry, budget) => inflate(zip, entry, budget),
		close: () => zip.close(),
	};
}
