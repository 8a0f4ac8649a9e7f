import type { AttachmentPreview } from '@straymail/contracts';
import { parse } from 'csv-parse/sync';
import type { OfficeContentNode } from 'officeparser';
import { asBuffer } from '../mime/parse.ts';
import type { PreviewLimits } from './preview.ts';

type Sheet = Extract<AttachmentPreview, { type: 'table' }>['sheets'][number];

const cellOf = (text: string, { cellLength }: PreviewLimits): string =>
	text.length > cellLength ? `${text.slice(0, cellLength)}…` : text;

const sheetOf = (name: string, rows: readonly (readonly string[])[], limits: PreviewLimits): Sheet => ({
	name,
	rows: rows.slice(0, limits.rows).map((row) => row.slice(0, limits.columns).map((cell) => cellOf(cell, limits))),
	cut: rows.length > limits.rows || rows.some((row) => row.length > limits.columns),
});

/** The mark that stands most often in the first lines: comma, semicolon or tabulator. */
const delimiterOf = (text: string): string => {
	const head = text.split('\n', 20).join('\n');
	const times = (mark: string) => head.split(mark).length;
	return [',', ';', '\t'].reduce((best, mark) => (times(mark) > times(best) ? mark : best));
};

/** A CSV file (RFC 4180, and the liberties that people take with it) as one sheet; null when it cannot be followed. */
export function csvSheet(text: string, limits: PreviewLimits): Sheet | null {
	try {
		const rows = parse(text, {
			bom: true,
			delimiter: delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			to: limits.rows + 1,
		}) as unknown as string[][];
		return sheetOf('', rows, limits);
	} catch {
		return null;
	}
}

/** Lines with tabulators between their cells, as the readers of old workbooks write them. */
export const tabbedSheet = (text: string, limits: PreviewLimits): Sheet =>
	sheetOf(
		'',
		text
			.split('\n', limits.rows + 1)
			.filter((line) => line.trim() !== '')
			.map((line) => line.split('\t')),
		limits,
	);

const textOf = (node: OfficeContentNode): string => node.text ?? (node.children ?? []).map(textOf).join(' ');

const rowsOf = (node: OfficeContentNode, limits: PreviewLimits): string[][] => {
	if (node.type !== 'row') return (node.children ?? []).flatMap((child) => rowsOf(child, limits));
	const row: string[] = [];
	for (const cell of node.children ?? []) {
		const column = cell.type === 'cell' ? (cell.metadata?.col ?? row.length) : row.length;
		if (column >= limits.columns + 1) continue;
		while (row.length < column) row.push('');
		row[column] = textOf(cell);
	}
	return [row];
};

/** The sheets of a workbook that was read once already, under the limits that bound that reading too. */
export async function workbookSheets(
	bytes: Uint8Array,
	fileType: 'xlsx' | 'ods',
	inflatedBytes: number,
	limits: PreviewLimits,
): Promise<Sheet[]> {
	const { OfficeParser } = await import('officeparser');
	const document = await OfficeParser.parseOffice(asBuffer(bytes), {
		fileType,
		ocr: false,
		extractAttachments: false,
		includeRawContent: false,
		decompressionLimits: { maxUncompressedBytes: inflatedBytes, maxZipEntries: 5000, maxTableCells: 200_000 },
	});
	return document.content
		.filter((node) => node.type === 'sheet')
		.slice(0, limits.sheets)
		.map((node) =>
			sheetOf(node.type === 'sheet' ? (node.metadata?.sheetName ?? '') : '', rowsOf(node, limits), limits),
		);
}
