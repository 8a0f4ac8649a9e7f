import type { FieldsData } from '@kenjiuno/msgreader';
import type { NotReadReason } from '@straymail/contracts';
import { readHtml } from '../body/html-to-text.ts';
import { decodeText } from '../mime/charset.ts';
import { type Budget, Unread } from './budget.ts';
import type { Extraction, ReadInner } from './extraction.ts';

function person(name: string | undefined, address: string | undefined): string {
	return [name, address === undefined ? undefined : `<${address}>`].filter((part) => part).join(' ');
}

function bodyOf(item: FieldsData, budget: Budget): string {
	if (item.body?.trim()) return item.body;
	const html = item.bodyHtml ?? (item.html === undefined ? '' : decodeText(item.html, null));
	return html === '' ? '' : readHtml(html, budget.limits.textLength).text;
}

/** People, subject, place and body as one text. */
function itemText(item: FieldsData, budget: Budget): string {
	const recipients = (item.recipients ?? []).map(
		(recipient) =>
			`${recipient.recipType === 'cc' ? 'Cc' : 'To'}: ${person(recipient.name, recipient.smtpAddress ?? recipient.email)}`,
	);
	const sender = person(item.senderName, item.senderSmtpAddress ?? item.senderEmail);
	const lines = [
		sender === '' ? '' : `From: ${sender}`,
		...recipients,
		item.subject ? `Subject: ${item.subject}` : '',
		item.location ? `Location: ${item.location}` : '',
	];
	return [lines.filter((line) => line !== '').join('\n'), bodyOf(item, budget).replaceAll('\r\n', '\n').trim()]
		.filter((text) => text !== '')
		.join('\n\n');
}

/** Reads an Outlook item (MS-OXMSG) with its attachments. Throws `Unread` when it is broken. */
export async function readOutlookItem(
	bytes: Uint8Array,
	type: string,
	budget: Budget,
	inner: ReadInner,
): Promise<Extraction> {
	const { default: library } = await import('@kenjiuno/msgreader');
	const copy = new Uint8Array(bytes);
	const reader = new library.default(copy.buffer);
	const item = reader.getFileData();
	if (item.error !== undefined) throw new Unread('broken');
	const texts = [itemText(item, budget)];
	const names: string[] = [];
	let notRead: NotReadReason | null = null;
	for (const attachment of item.attachments ?? []) {
		budget.entry();
		const { fileName, content } = reader.getAttachment(attachment);
		names.push(fileName);
		const read = await inner({ fileName, claimedType: '', bytes: content });
		notRead ??= read.notRead;
		if (read.text !== '') texts.push(`${fileName}\n${read.text}`);
	}
	return { text: texts.filter((text) => text !== '').join('\n\n'), foundType: type, notRead, entries: names };
}
