import { zip } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNs = 'http://schemas.openxmlformats.org/package/2006';
const officeNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainType = 'application/vnd.openxmlformats-officedocument';

const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const file = (name: string, xml: string) => ({ name, content: Buffer.from(declaration + xml) });

const types = (...overrides: [string, string][]) =>
	file(
		'[Content_Types].xml',
		`<Types xmlns="${packageNs}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${mainType}.${type}+xml"/>`).join('')}</Types>`,
	);

const relations = (name: string, kind: string, target: string) =>
	file(
		name,
		`<Relationships xmlns="${packageNs}/relationships"><Relationship Id="rId1" Type="${officeNs}/${kind}" Target="${target}"/></Relationships>`,
	);

/** A WordprocessingML document, one paragraph a line (ECMA-376). */
export const docx = (text: string): Uint8Array =>
	zip([
		types(['/word/document.xml', 'wordprocessingml.document.main']),
		relations('_rels/.rels', 'officeDocument', 'word/document.xml'),
		file(
			'word/document.xml',
			`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
				.trimEnd()
				.split('\n')
				.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
				.join('')}</w:body></w:document>`,
		),
	]);

const column = (index: number): string => String.fromCharCode(65 + index);

/** A SpreadsheetML workbook of one sheet, one row a line, cells parted by ` | ` (ECMA-376, inline strings). */
export const xlsx = (text: string): Uint8Array =>
	zip([
		types(['/xl/workbook.xml', 'spreadsheetml.sheet.main'], ['/xl/worksheets/sheet1.xml', 'spreadsheetml.worksheet']),
		relations('_rels/.rels', 'officeDocument', 'xl/workbook.xml'),
		file(
			'xl/workbook.xml',
			`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeNs}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		),
		relations('xl/_rels/workbook.xml.rels', 'worksheet', 'worksheets/sheet1.xml'),
		file(
			'xl/worksheets/sheet1.xml',
			`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${text
				.trimEnd()
				.split('\n')
				.map(
					(line, row) =>
						`<row r="${row + 1}">${line
							.split(' | ')
							.map(
								(cell, index) =>
									`<c r="${column(index)}${row + 1}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`,
							)
							.join('')}</row>`,
				)
				.join('')}</sheetData></worksheet>`,
		),
	]);
