import type { ReadMessage } from '@straymail/contracts';

/** What must hold of every reading, whatever the mail; throws an error that says what does not. */
export function check(message: ReadMessage, raw: Uint8Array): void {
	const broken = (what: string) => {
		throw new Error(`the reading breaks its promise: ${what}`);
	};
	if (message.size !== raw.length) broken('the size');
	if (message.parts[0]?.part !== 'subject' || message.parts[1]?.part !== 'body') broken('subject and body come first');
	for (const { part, text, segments } of message.parts) {
		let at = 0;
		for (const { start, end } of segments) {
			if (start !== at || end < start) broken(`segments of ${part} leave a gap`);
			at = end;
		}
		if (at !== text.length) broken(`segments of ${part} do not reach the end`);
	}
	for (const [at, { index, read, notRead, fileName, size }] of message.attachments.entries()) {
		if (index !== at) broken('attachments are numbered');
		if (
			notRead === null &&
			!read &&
			size > 0 &&
			message.parts.some(({ part, text }) => part === `attachment:${fileName}` && text === '')
		)
			broken('an attachment without text has a part');
		if (notRead !== null && !message.notRead.some(({ reason }) => reason === notRead)) broken('a reason is lost');
	}
	structuredClone(message);
}
