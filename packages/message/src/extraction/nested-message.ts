import { readMessage } from '../read-message.ts';
import type { Budget } from './budget.ts';
import type { Extraction, ExtractionInput, ReadInner } from './extraction.ts';

const shownFields = ['from', 'to', 'cc', 'date'] as const;

/** A message inside another: its header's people, subject, body and attachments as one text. */
export async function readNestedMessage(input: ExtractionInput, budget: Budget, inner: ReadInner): Promise<Extraction> {
	const message = await readMessage(input.bytes, {
		limits: { attachments: budget.limits.entries, textLength: budget.limits.textLength },
		extractor: {
			extract: (attachment) => {
				budget.entry();
				return inner(attachment);
			},
			close: async () => undefined,
		},
	});
	budget.events.push(...message.events);
	budget.reservations.push(...message.reservations);
	const fields = message.headers
		.filter((field) => (shownFields as readonly string[]).includes(field.name.toLowerCase()))
		.map((field) => `${field.name}: ${field.value}`);
	const [subject, body, ...attachments] = message.parts;
	const texts = [
		[...fields, ...(subject?.text ? [`Subject: ${subject.text}`] : [])].join('\n'),
		body?.text ?? '',
		...attachments.map((part) => `${part.part.slice('attachment:'.length)}\n${part.text}`),
	];
	return {
		text: texts.filter((text) => text !== '').join('\n\n'),
		foundType: 'message/rfc822',
		notRead: message.notRead[0]?.reason ?? null,
		entries: message.attachments.map((attachment) => attachment.fileName),
	};
}
