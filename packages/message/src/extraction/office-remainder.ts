import { decodeXML } from 'entities/decode';
import type { Entry } from 'yauzl';
import type { Budget } from './budget.ts';
import type { OpenZip } from './zip.ts';

/** Parts of OOXML that hold words: not the sheets and shared strings, which the library reads as a table. */
const wordParts =
	/^(?:word|xl|ppt)\/(?:(?:document|header\d*|footer\d*|footnotes|endnotes|comments\d*)\.xml|(?:drawings|diagrams|charts|comments|slides|notesSlides|threadedComments)\/[^/]+\.xml)$/;
const embeddedParts =
	/^(?:word|xl|ppt)\/embeddings\/[^/]+\.(?:docx|xlsx|pptx|docm|xlsm|pptm|doc|xls|ppt|pdf|zip|txt|rtf|msg|eml|bin)$/i;

/** Paragraphs or cells; what stands in one of them belongs together. */
const paragraphEnd = /<\/(?:\w+:)?(?:p|si|comment|tc|pt)>/;
const run = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\//g;

/** Comparing paragraphs with a text costs their product; past this much the comparison is left out. */
const comparisonCap = 400_000_000;

function paragraphs(xml: string): string[] {
	const found: string[] = [];
	for (const paragraph of xml.split(paragraphEnd)) {
		let text = '';
		for (const match of paragraph.matchAll(run)) text += match[1] ?? '';
		if (text.trim() !== '') found.push(decodeXML(text).trim());
	}
	return found;
}

/**
 * Paragraphs of text boxes, shapes, diagrams and the like that are not in `text`, which the library leaves out.
 *
 * @throws Unread past the budget
 */
export async function remainingText(zip: OpenZip, text: string, budget: Budget): Promise<string> {
	const squeeze = (value: string) => value.replace(/\s+/g, '');
	const known = squeeze(text);
	const found = new Set<string>();
	let work = 0;
	for (const entry of zip.entries) {
		if (!wordParts.test(entry.fileName)) continue;
		for (const paragraph of paragraphs((await zip.read(entry, budget)).toString('utf8'))) {
			work += known.length;
			if (work > comparisonCap) return [...found].join('\n');
			if (!known.includes(squeeze(paragraph))) found.add(paragraph);
		}
	}
	return [...found].join('\n');
}

/** Files embedded in an office document. */
export function embeddedEntries(zip: OpenZip): Entry[] {
	return zip.entries.filter((entry) => embeddedParts.test(entry.fileName));
}

/** Smaller pictures are logos and ornaments; a page that can be read takes more. */
const scanOctets = 8000;
const pictures = /^(?:(?:word|xl|ppt)\/media|Pictures)\/[^/]+\.(?:png|jpe?g|tiff?|bmp|gif|webp|heic|jp2)$/i;

/** Pictures of a document that are large enough to be a page or a photograph. */
export function pictureEntries(zip: OpenZip): Entry[] {
	return zip.entries.filter((entry) => pictures.test(entry.fileName) && entry.uncompressedSize >= scanOctets);
}
