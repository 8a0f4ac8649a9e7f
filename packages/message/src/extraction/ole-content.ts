import { asBuffer } from '../mime/parse.ts';
import { type Budget, Unread } from './budget.ts';
import { asCompoundFile, type CompoundStorage, openCompoundFile } from './compound-file.ts';
import { embeddedFiles } from './embedded-objects.ts';
import { readExcelWorkbook } from './excel-workbook.ts';
import type { Extraction, ExtractionInput, ReadInner } from './extraction.ts';
import { identifyOleStorage } from './ole-storage.ts';
import { readOutlookItem } from './outlook-item.ts';
import { readPowerPoint } from './powerpoint.ts';
import { readEmbedded } from './read-embedded.ts';
import { readWordBinary } from './word-binary.ts';
import { readWordDocument } from './word-document.ts';

interface Own {
	readonly text: string;
	/** Embedded compound files that do not stand in storages of their own. */
	readonly objects: readonly Uint8Array[];
}

async function wordText(bytes: Uint8Array, root: CompoundStorage): Promise<string> {
	const text = await readWordDocument(bytes).catch(() => '');
	return text.trim() === '' ? readWordBinary(root) : text;
}

/** Text of the document itself; null when the type is not known. */
async function ownText(bytes: Uint8Array, type: string, root: CompoundStorage, budget: Budget): Promise<Own | null> {
	switch (type) {
		case 'application/msword':
			return { text: await wordText(bytes, root), objects: [] };
		case 'application/vnd.ms-excel': {
			const stream = root.stream('Workbook') ?? root.stream('Book') ?? new Uint8Array();
			return { text: readExcelWorkbook(stream, budget), objects: [] };
		}
		case 'application/vnd.ms-powerpoint':
			return readPowerPoint(root.stream('PowerPoint Document') ?? new Uint8Array(), budget.inflatable);
		default:
			return null;
	}
}

/**
 * Reads a compound file: a document of the old Office formats, an Outlook item, or the wrapping of a file that was
 * dragged into a document; with what is embedded in it.
 *
 * @throws Unread when its tables cannot be followed
 */
export async function readOleContent(input: ExtractionInput, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const root = openCompoundFile(input.bytes);
	const { type, encrypted } = identifyOleStorage(root);
	const nothing: Extraction = { text: '', foundType: type, notRead: encrypted ? 'encrypted' : 'unsupported-type' };
	if (encrypted) return nothing;
	const bytes = root.sound ? input.bytes : asCompoundFile(root);
	if (type === 'application/vnd.ms-outlook') return readOutlookItem(bytes, type, budget, inner);
	const own = await ownText(bytes, type, root, budget);
	const embedded = [...embeddedFiles(root), ...(own?.objects ?? []).map((bytes) => ({ name: '', bytes }))];
	if (own === null && embedded.length === 0) return nothing;
	const { texts, names, notRead } = await readEmbedded(embedded, budget, inner);
	const text = [own?.text.trimEnd() ?? '', ...texts].filter((piece) => piece !== '').join('\n\n');
	return { text, foundType: type, notRead, entries: names };
}

/** The same, where what cannot be followed must still name its type. */
export async function readOleStorage(input: ExtractionInput, budget: Budget, inner: ReadInner): Promise<Extraction> {
	try {
		return await readOleContent(input, budget, inner);
	} catch (error) {
		if (error instanceof Unread && error.reason !== 'broken') throw error;
		// Cut short, its directory may still say that it was encrypted.
		const encrypted = asBuffer(input.bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
		return { text: '', foundType: 'application/x-ole-storage', notRead: encrypted ? 'encrypted' : 'broken' };
	}
}
