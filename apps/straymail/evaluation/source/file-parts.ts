import { octetsOf, transferEncode } from '../../demo/form/encode.ts';
import { docx, xlsx } from '../../demo/form/office.ts';
import { pdf } from '../../demo/form/pdf.ts';
import { picture } from '../../demo/form/picture.ts';
import { type Sample, type SampleAttachment, unmarked } from '../../demo/form/sample.ts';
import { zip } from '../../demo/form/zip.ts';

const office = 'application/vnd.openxmlformats-officedocument';

export const docxFile = (fileName: string, text: string): SampleAttachment => ({
	fileName,
	type: `${office}.wordprocessingml.document`,
	content: docx,
	text,
});

/** One row a line, cells parted by ` | `. */
export const xlsxFile = (fileName: string, text: string): SampleAttachment => ({
	fileName,
	type: `${office}.spreadsheetml.sheet`,
	content: xlsx,
	text,
});

export const pdfFile = (fileName: string, text: string): SampleAttachment => ({
	fileName,
	type: 'application/pdf',
	content: pdf,
	text,
});

export const pictureFile = (fileName: string, text: string): SampleAttachment => ({
	fileName,
	type: 'image/png',
	content: picture,
	text,
});

/** An archive of one text file. */
export const zipFile = (fileName: string, entry: string, text: string): SampleAttachment => ({
	fileName,
	type: 'application/zip',
	content: (plain) => zip([{ name: entry, content: Buffer.from(plain) }]),
	text,
});

export const textFile = (fileName: string, text: string, type = 'text/plain; charset=utf-8'): SampleAttachment => ({
	fileName,
	type,
	text,
});

export const csvFile = (fileName: string, text: string): SampleAttachment =>
	textFile(fileName, text, 'text/csv; charset=utf-8');

/** A forwarded message; ISO 8859-1 in eight bits when its headers say so. */
export const nestedMail = (fileName: string, text: string): SampleAttachment =>
	textFile(fileName, text, 'message/rfc822');

/** Calendar and card files end their lines with CRLF (RFC 5545 §3.1, RFC 6350 §3.2). */
export const calendarFile = (fileName: string, lines: string[]): SampleAttachment =>
	textFile(
		fileName,
		['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'),
		'text/calendar; charset=utf-8; method=REQUEST',
	);

export const contactFile = (fileName: string, lines: string[]): SampleAttachment =>
	textFile(
		fileName,
		['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'),
		'text/vcard; charset=utf-8',
	);

/** A message that holds HTML and, as gateways and some mail programs leave it behind, an empty plain part after it. */
export const htmlOnly = (html: string, charset: 'utf-8' | 'iso-8859-1' = 'utf-8'): Pick<Sample, 'text' | 'parts'> => {
	const octets = octetsOf(unmarked(html).replace(/\r?\n/g, '\r\n'), charset);
	return {
		text: html,
		parts: {
			type: 'mixed',
			sections: [
				{
					headers: [`Content-Type: text/html; charset=${charset}`, 'Content-Transfer-Encoding: quoted-printable'],
					body: transferEncode(octets, 'quoted-printable'),
				},
				{ headers: ['Content-Type: text/plain; charset=us-ascii'], body: '\n' },
			],
		},
	};
};
