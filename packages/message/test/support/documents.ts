import { type ZipEntry, zipArchive } from './zip-archive.ts';

const ooxml = 'application/vnd.openxmlformats-officedocument';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function packageOf(main: string, type: string, parts: readonly ZipEntry[]): Buffer {
	return zipArchive([
		{
			name: '[Content_Types].xml',
			content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${ooxml}.${type}+xml"/></Types>`,
		},
		{
			name: '_rels/.rels',
			content: `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="${main}"/></Relationships>`,
		},
		...parts,
	]);
}

export function docx(paragraphs: readonly string[], extra: readonly ZipEntry[] = []): Buffer {
	const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
	return packageOf('word/document.xml', 'wordprocessingml.document.main', [
		{
			name: 'word/document.xml',
			content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		},
		...extra,
	]);
}

export function xlsx(cells: readonly string[]): Buffer {
	const rows = cells
		.map((text, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`)
		.join('');
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	return packageOf('xl/workbook.xml', 'spreadsheetml.sheet.main', [
		{
			name: 'xl/workbook.xml',
			content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${officeRelationships}"><sheets><sheet name="Crew" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeRelationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		},
		{
			name: 'xl/worksheets/sheet1.xml',
			content: `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
		},
	]);
}

export function pptx(text: string): Buffer {
	const p = 'http://schemas.openxmlformats.org/presentationml/2006/main';
	const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
	return packageOf('ppt/presentation.xml', 'presentationml.presentation.main', [
		{
			name: 'ppt/presentation.xml',
			content: `<?xml version="1.0"?><p:presentation xmlns:p="${p}" xmlns:r="${officeRelationships}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
		},
		{
			name: 'ppt/_rels/presentation.xml.rels',
			content: `<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeRelationships}/slide" Target="slides/slide1.xml"/></Relationships>`,
		},
		{
			name: 'ppt/slides/slide1.xml',
			content: `<?xml version="1.0"?><p:sld xmlns:p="${p}" xmlns:a="${a}"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
		},
	]);
}

export function odt(text: string, encrypted = false): Buffer {
	const entry = encrypted ? '<manifest:encryption-data manifest:checksum-type="SHA1/1K"/>' : '';
	return zipArchive([
		{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
		{
			name: 'content.xml',
			content: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`,
		},
		{
			name: 'META-INF/manifest.xml',
			content: `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${entry}</manifest:file-entry></manifest:manifest>`,
		},
	]);
}

/** A PDF (ISO 32000-1) with one line of text a page. */
export function pdf(pages: readonly string[]): Buffer {
	const objects: string[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
	];
	for (const [index, text] of pages.entries()) {
		const stream = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
			`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		);
	}
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}
