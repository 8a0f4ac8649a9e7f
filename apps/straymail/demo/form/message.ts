import { createHash } from 'node:crypto';
import { base64Lines, headerAddress, headerText, octetsOf, transferEncode } from './encode.ts';
import { type Sample, type SampleAttachment, unmarked } from './sample.ts';

interface Entity {
	headers: string[];
	body: string;
}

/** Stands for chance: the same words give the same digits. */
export const digest = (...words: string[]): string => createHash('sha256').update(words.join('\n')).digest('hex');

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');
const addressOf = (mailbox: string): string => /<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox;

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** RFC 5322 §3.3 in UTC. */
const dateField = (date: Date): string =>
	`${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ` +
	`${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;

const escapeHtml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const asHtml = (text: string): string =>
	`<html><head><style>body{font-family:Calibri,Arial,sans-serif;font-size:11pt}</style></head><body>\n${escapeHtml(text)
		.trim()
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>\n')}</p>`)
		.join('\n')}\n</body></html>\n`;

const textEntity = (sample: Sample, subtype: string, text: string): Entity => {
	const charset = sample.charset ?? (Buffer.byteLength(text) === text.length ? 'us-ascii' : 'utf-8');
	const encoding = sample.encoding ?? (charset === 'us-ascii' ? '7bit' : 'quoted-printable');
	return {
		headers: [`Content-Type: text/${subtype}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`],
		body: transferEncode(octetsOf(crlf(text), charset), encoding),
	};
};

const fileEntity = ({ fileName, type, text, content }: SampleAttachment): Entity => {
	const plain = unmarked(text);
	const name = /^[\x20-\x7e]*$/.test(fileName)
		? `filename="${fileName}"`
		: `filename*=UTF-8''${encodeURIComponent(fileName)}`;
	if (type === 'message/rfc822') {
		return { headers: [`Content-Type: ${type}`, `Content-Disposition: attachment; ${name}`], body: crlf(plain) };
	}
	return {
		headers: [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; ${name}`],
		body: base64Lines(content === undefined ? Buffer.from(plain) : content(plain)),
	};
};

const multipart = (type: string, boundary: string, parts: Entity[]): Entity => ({
	headers: [`Content-Type: multipart/${type}; boundary="${boundary}"`],
	body: `${parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`).join('')}--${boundary}--\r\n`,
});

const contentOf = (sample: Sample): Entity => {
	const seed = digest(sample.date, sample.subject);
	if (sample.parts !== undefined) {
		const sections = sample.parts.sections.map(({ headers, body }) => ({ headers, body: crlf(unmarked(body)) }));
		return multipart(sample.parts.type, `==_${seed.slice(0, 24)}`, sections);
	}
	const text = unmarked(sample.text);
	const plain = textEntity(sample, sample.format ?? 'plain', text);
	const html = sample.html === 'alternative' ? asHtml(text) : sample.html;
	const body =
		html === undefined
			? plain
			: multipart('alternative', `=_alt_${seed.slice(0, 20)}`, [plain, textEntity(sample, 'html', html)]);
	if (sample.attachments === undefined) return body;
	return multipart('mixed', `=_mix_${seed.slice(20, 40)}`, [body, ...sample.attachments.map(fileEntity)]);
};

const programShare: Partial<Record<Sample['kind'], number>> = { genuine: 0.5, spam: 0.4, bulk: 0.1 };
const programs = [
	['X-Mailer', 'Microsoft Outlook 16.0'],
	['User-Agent', 'Mozilla Thunderbird'],
	['X-Mailer', 'Apple Mail (2.3826.200.121)'],
	['X-Mailer', 'iPhone Mail (23B85)'],
	['Content-Language', 'en-US'],
] as const;

/**
 * What a person's mail program adds; machines get theirs from the sample. Many people's messages lose it on their way,
 * and most of what is not from a person claims one: it must not tell the kinds of these sets apart.
 */
const programField = (sample: Sample, seed: string): string[] => {
	const chance = Number.parseInt(seed.slice(37, 39), 16) / 256;
	if (chance >= (programShare[sample.kind] ?? 0)) return [];
	const [name, value] = programs[Number.parseInt(seed.slice(33, 37), 16) % programs.length] ?? programs[0];
	return [`${name}: ${name === 'Content-Language' ? (sample.language ?? value) : value}`];
};

/** The message as it stands after DATA: octets in latin1 clothing, CRLF throughout. */
export const renderMessage = (sample: Sample): string => {
	const seed = digest(sample.date, sample.subject, sample.from);
	const date = new Date(sample.date);
	const domain = addressOf(sample.from).split('@')[1] ?? 'localhost.example';
	const host = Number.parseInt(seed.slice(0, 2), 16) % 250;
	const custom = new Set((sample.headers ?? []).map(([name]) => name.toLowerCase()));
	const content = contentOf(sample);
	const headers = [
		`Received: from mail.${domain} (mail.${domain} [203.0.113.${host + 1}])\r\n\tby relay.${domain} with ESMTPS id ${seed.slice(2, 13)};\r\n\t${dateField(new Date(date.getTime() + 2000))}`,
		...(custom.has('message-id') ? [] : [`Message-ID: <${seed.slice(13, 33)}@${domain}>`]),
		`Date: ${dateField(date)}`,
		`From: ${headerAddress(sample.from)}`,
		`To: ${sample.to.map(headerAddress).join(',\r\n\t')}`,
		...(sample.cc === undefined ? [] : [`Cc: ${sample.cc.map(headerAddress).join(',\r\n\t')}`]),
		`Subject: ${headerText(unmarked(sample.subject), sample.language === 'fr' ? 'B' : 'Q')}`,
		...(sample.headers ?? []).map(([name, value]) => `${name}: ${value.replaceAll('\n', '\r\n\t')}`),
		...programField(sample, seed),
		'MIME-Version: 1.0',
		...content.headers,
	];
	return `${headers.join('\r\n')}\r\n\r\n${content.body.replace(/(\r\n)*$/, '\r\n')}`;
};
