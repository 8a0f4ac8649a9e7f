import { createExtractor } from '../../src/index.ts';

/** Joins lines with CRLF as SMTP delivers them; a Buffer keeps its octets. */
export function message(...lines: readonly (string | Buffer)[]): Buffer {
	return Buffer.concat(
		lines.flatMap((line) => [Buffer.isBuffer(line) ? line : Buffer.from(line), Buffer.from('\r\n')]),
	);
}

export const header = [
	'From: "Sgt. Ana Ruiz" <ana.ruiz@Travel.Example>',
	'To: j.smith@us.army.ml',
	'Subject: Itinerary',
	'Date: Wed, 3 May 2023 10:15:00 +0200',
	'Message-ID: <1@travel.example>',
	'MIME-Version: 1.0',
];

export interface Attached {
	readonly name?: string;
	readonly type?: string;
	readonly content: string | Uint8Array;
}

/** A message with a text and attachments in base64. */
export function mailWith(text: string, attached: readonly Attached[]): Buffer {
	const parts = attached.flatMap(({ name, type, content }) => [
		'--edge',
		`Content-Type: ${type ?? 'application/octet-stream'}`,
		name === undefined ? 'Content-Disposition: attachment' : `Content-Disposition: attachment; filename="${name}"`,
		'Content-Transfer-Encoding: base64',
		'',
		(
			Buffer.from(content)
				.toString('base64')
				.match(/.{1,76}/g) ?? []
		).join('\r\n'),
	]);
	return message(
		...header,
		'Content-Type: multipart/mixed; boundary=edge',
		'',
		'--edge',
		'Content-Type: text/plain; charset=utf-8',
		'',
		text,
		...parts,
		'--edge--',
	);
}

/** One extractor for a test file; close it in `afterAll`. */
export const extractor = createExtractor();
