import type { NotReadReason } from '@straymail/contracts';
import type { Entry } from 'yauzl';
import { type Budget, Unread } from './budget.ts';
import type { Extraction, ExtractionInput, ReadInner } from './extraction.ts';
import { type OfficeFormat, officeTypes, readOffice } from './office.ts';
import { embeddedEntries, pictureEntries, remainingText } from './office-remainder.ts';
import { readEmbedded } from './read-embedded.ts';
import { type OpenZip, openZip } from './zip.ts';
import { salvageZip } from './zip-salvage.ts';

const openDocument: Readonly<Record<string, OfficeFormat>> = {
	'application/vnd.oasis.opendocument.text': 'odt',
	'application/vnd.oasis.opendocument.text-template': 'odt',
	'application/vnd.oasis.opendocument.spreadsheet': 'ods',
	'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
	'application/vnd.oasis.opendocument.presentation': 'odp',
	'application/vnd.oasis.opendocument.presentation-template': 'odp',
};

const officeFolders: readonly (readonly [string, OfficeFormat])[] = [
	['word/', 'docx'],
	['xl/', 'xlsx'],
	['ppt/', 'pptx'],
];

async function readEntry(zip: OpenZip, name: string, budget: Budget): Promise<string | null> {
	const entry = zip.entries.find((candidate) => candidate.fileName === name);
	if (entry === undefined || entry.uncompressedSize > budget.inflatable) return null;
	return (await zip.read(entry, budget)).toString('utf8');
}

/** Which office format an archive is (ECMA-376 part 2, OpenDocument 1.3 part 2 §3), or null. Throws `Unread` when encrypted. */
async function officeFormat(zip: OpenZip, budget: Budget): Promise<OfficeFormat | null> {
	const mimetype = (await readEntry(zip, 'mimetype', budget))?.trim() ?? '';
	const open = openDocument[mimetype];
	if (open !== undefined) {
		const manifest = await readEntry(zip, 'META-INF/manifest.xml', budget);
		if (manifest?.includes('encryption-data')) throw new Unread('encrypted');
		return open;
	}
	if (!zip.entries.some((entry) => entry.fileName === '[Content_Types].xml')) return null;
	for (const [folder, format] of officeFolders) {
		if (zip.entries.some((entry) => entry.fileName.startsWith(folder))) return format;
	}
	return null;
}

interface Gathered {
	readonly texts: string[];
	readonly names: string[];
	notRead: NotReadReason | null;
}

async function readOne(zip: OpenZip, entry: Entry, budget: Budget, inner: ReadInner): Promise<Extraction> {
	if (entry.isEncrypted()) return { text: '', foundType: null, notRead: 'encrypted' };
	// Old methods (implode, LZMA, …) that yauzl leaves packed.
	if (!entry.canDecodeFileData()) return { text: '', foundType: null, notRead: 'unsupported-type' };
	// Declared sizes may lie downwards, never usefully upwards: an entry that says too much is not begun.
	if (entry.uncompressedSize > budget.inflatable) throw new Unread('inflates-too-much');
	const fileName = entry.fileName.replace(/^.*[/\\]/s, '');
	return inner({ fileName, claimedType: '', bytes: await zip.read(entry, budget) });
}

/** Reads entries one by one until the budget is spent. */
async function readEntries(
	zip: OpenZip,
	entries: readonly Entry[],
	budget: Budget,
	inner: ReadInner,
): Promise<Gathered> {
	const gathered: Gathered = { texts: [], names: [], notRead: null };
	for (const entry of entries) {
		try {
			budget.entry();
			gathered.names.push(entry.fileName);
			const content = await readOne(zip, entry, budget, inner);
			gathered.notRead ??= content.notRead;
			if (content.text !== '') gathered.texts.push(`${entry.fileName}\n${content.text}`);
		} catch (error) {
			const reason = error instanceof Unread ? error.reason : 'broken';
			// A bomb or a flood ends the archive; a broken entry costs only itself.
			if (reason !== 'broken') return { ...gathered, notRead: reason };
			gathered.notRead ??= reason;
		}
	}
	return gathered;
}

/** An office document: what the library reads, then the shapes it leaves out and the files embedded in it. */
async function readDocument(
	zip: OpenZip,
	bytes: Uint8Array,
	format: OfficeFormat,
	budget: Budget,
	inner: ReadInner,
): Promise<Extraction> {
	const declared = zip.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
	budget.checkRatio(declared, bytes.length);
	const main = await readOffice(bytes, format, budget);
	const remainder = await remainingText(zip, main, budget);
	const embedded = await readEntries(zip, embeddedEntries(zip), budget, inner);
	const text = [main.trimEnd(), remainder, ...embedded.texts].filter((piece) => piece.trim() !== '').join('\n\n');
	// A scan pasted into a document is read like one attached.
	const scans = await readEntries(zip, pictureEntries(zip), budget, inner);
	const notRead = embedded.notRead ?? scans.notRead;
	return { text, foundType: officeTypes[format], notRead, entries: embedded.names };
}

/** An archive without its directory: what is found is read, and it stays broken. */
async function readSalvaged(input: ExtractionInput, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const { files, encrypted } = salvageZip(input.bytes, budget);
	const { texts, names } = await readEmbedded(files, budget, inner);
	const notRead = encrypted ? 'encrypted' : 'broken';
	return { text: texts.join('\n\n'), foundType: 'application/zip', notRead, entries: names };
}

/** Reads a ZIP archive: an office document as one, everything else entry by entry under the archive's name. */
export async function readZip(input: ExtractionInput, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const zip = await openZip(input.bytes).catch(() => null);
	if (zip === null) return readSalvaged(input, budget, inner);
	try {
		const format = await officeFormat(zip, budget);
		if (format !== null) return await readDocument(zip, input.bytes, format, budget, inner);
		const { texts, names, notRead } = await readEntries(zip, zip.entries, budget, inner);
		const cut = zip.cut ? 'too-many-entries' : null;
		return { text: texts.join('\n\n'), foundType: 'application/zip', notRead: notRead ?? cut, entries: names };
	} finally {
		zip.close();
	}
}
