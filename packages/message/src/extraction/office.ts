import type { OfficeContentNode, OfficeParserConfig } from 'officeparser';
import { asBuffer } from '../mime/parse.ts';
import { type Budget, Unread } from './budget.ts';

export type OfficeFormat = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'rtf';

export const officeTypes: Readonly<Record<OfficeFormat, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	odt: 'application/vnd.oasis.opendocument.text',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odp: 'application/vnd.oasis.opendocument.presentation',
	rtf: 'application/rtf',
};

/**
 * Text of an office document. The library works on the buffer alone: given bytes and a `fileType` it touches no file,
 * and with OCR, attachments and its own PDF path off it starts no process and fetches nothing.
 *
 * @throws Unread when it is broken, encrypted or inflates past the budget
 */
export async function readOffice(bytes: Uint8Array, format: OfficeFormat, budget: Budget): Promise<string> {
	// Loaded when first needed: it costs 100 ms.
	const { OfficeParser } = await import('officeparser');
	const config: OfficeParserConfig = {
		fileType: format,
		ocr: false,
		extractAttachments: false,
		includeRawContent: false,
		newlineDelimiter: '\n',
		decompressionLimits: {
			maxUncompressedBytes: Math.max(1, budget.inflatable),
			maxZipEntries: 5000,
			maxTableCells: 200_000,
			maxXmlElements: 1_000_000,
			maxRepeatedContent: 4 * 1024 * 1024,
		},
	};
	try {
		const document = await OfficeParser.parseOffice(asBuffer(bytes), config);
		const { value } = await document.to('text');
		const { headers = [], footers = [] } = document.auxiliary ?? {};
		// The text leaves them out, and letterheads and markings stand there.
		return [headers.map(textOf).join('\n'), String(value), footers.map(textOf).join('\n')]
			.filter((text) => text.trim() !== '')
			.join('\n');
	} catch (error) {
		throw new Unread(reasonOf(error));
	}
}

function textOf(node: OfficeContentNode): string {
	return node.text ?? (node.children ?? []).map(textOf).join('\n');
}

function reasonOf(error: unknown) {
	const code = String((error as { officeIssue?: { code?: string } }).officeIssue?.code ?? '');
	if (/LIMIT_EXCEEDED/i.test(code)) return 'inflates-too-much';
	if (/PASSWORD|ENCRYPT/i.test(code)) return 'encrypted';
	return 'broken';
}
