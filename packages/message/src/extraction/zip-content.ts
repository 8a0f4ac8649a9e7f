import type { NotReadReason } from '@straymail/contracts';
import type { Entry } from 'yauzl';
import { type Budget, Unread } from './budget.ts';
import type { ReadInner } from './extract-content.ts';
import type { Extraction, ExtractionInput } from './extraction.ts';
import { type OfficeFormat, readOffice } from './office.ts';
import { type OpenZip, openZip } from './zip.ts';

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

/** Reads a ZIP archive: an office document as one, everything else entry by entry under the archive's name. */
export async function readZip(
	input: ExtractionInput,
	budget: Budget,
	inner: ReadInner,
	office: (format: OfficeFormat, text: string) => Extraction,
): Promise<Extraction> {
	const zip = await openZip(input.bytes);
	try {
		const format = await officeFormat(zip, budget);
		if (format !== null) {
			budget.checkRatio(
				zip.entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0),
				input.bytes.length,
			);
			return office(format, await readOffice(input.bytes, format, budget));
		}
		return await readEntries(zip, budget, inner);
	} finally {
		zip.close();
	}
}

async function readOne(zip: OpenZip, entry: Entry, budget: Budget, inner: ReadInner): Promise<Extraction> {
	if (entry.isEncrypted()) return { text: '', foundType: null, notRead: 'encrypted' };
	// Declared sizes may lie downwards, never usefully upwards: an entry that says too much is not begun.
	if (entry.uncompressedSize > budget.inflatable) throw new Unread('inflates-too-much');
	return inner({
		fileName: entry.fileName.replace(/^.*[/\\]/s, ''),
		claimedType: '',
		bytes: await zip.read(entry, budget),
	});
}

async function readEntries(zip: OpenZip, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const texts: string[] = [];
	const names: string[] = [];
	let notRead: NotReadReason | null = zip.cut ? 'too-many-entries' : null;
	for (const entry of zip.entries) {
		try {
			budget.entry();
			names.push(entry.fileName);
			const content = await readOne(zip, entry, budget, inner);
			notRead ??= content.notRead;
			if (content.text !== '') texts.push(`${entry.fileName}\n${content.text}`);
		} catch (error) {
			const reason = error instanceof Unread ? error.reason : 'broken';
			// A bomb or a flood ends the archive; a broken entry only itself.
			if (reason !== 'broken') notRead = reason;
			else notRead ??= reason;
			if (reason !== 'broken') break;
		}
	}
	return { text: texts.join('\n\n'), foundType: 'application/zip', notRead, entries: names };
}
