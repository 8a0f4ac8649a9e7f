const literal = (line: string): string => line.replace(/[\\()]/g, '\\$&');

/**
 * A one- or many-page PDF 1.4 of plain lines in Courier, WinAnsi encoding, 50 lines a page: enough for a reader of text.
 * Characters outside ISO 8859-1 cannot be drawn.
 */
export const pdf = (text: string): Uint8Array => {
	const lines = text.trimEnd().split('\n');
	const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_, page) =>
		lines.slice(page * 50, page * 50 + 50),
	);
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((page, index) => {
			const stream = `BT /F1 9 Tf 48 794 Td 14 TL\n${page.map((line) => `(${literal(line)}) Tj T*`).join('\n')}\nET`;
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
				`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
			];
		}),
	];
	let body = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = body.length;
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	body += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
	return Buffer.from(body, 'latin1');
};
