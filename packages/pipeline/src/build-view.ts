import { maskLine, maskText } from '@straymail/analysis';
import type {
	AnalysisResult,
	AttachmentItem,
	Finding,
	Masked,
	MaskedMimeNode,
	MaskedPart,
	MaskedView,
	MimeNode,
	ReadMessage,
	TextPart,
} from '@straymail/contracts';

/** UTF-16 code units of a part that the view shows; more helps nobody and costs every opening. */
const partLimit = 200_000;
/** Characters of masked text that go into the search index. */
const indexLimit = 400_000;

export interface View {
	/** What is sealed beside the message and shown without a reveal. */
	readonly view: MaskedView;
	readonly subject: Masked;
	readonly attachments: AttachmentItem[];
	/** Masked text for the blind index: subject, attachment names, text; masked values left out. */
	readonly searchText: string;
}

const clip = <T extends { start: number; end: number }>(spans: readonly T[], length: number): T[] =>
	spans.filter(({ start }) => start < length).map((span) => ({ ...span, end: Math.min(span.end, length) }));

const maskedPart = (part: TextPart, findings: readonly Finding[], name: string): MaskedPart => {
	const { text, segments, spans } = maskText(part, findings);
	const shown = text.slice(0, partLimit);
	return {
		part: name,
		text: shown,
		segments: clip(segments, shown.length),
		spans: clip(spans, shown.length),
		truncated: shown.length < text.length,
	};
};

/** Part names hold file names, which may hold what the text holds. */
const maskPartName = (part: string): string =>
	part.startsWith('attachment:') ? `attachment:${maskLine(part.slice('attachment:'.length))}` : part;

const maskedNode = (node: MimeNode): MaskedMimeNode => ({
	path: node.path,
	contentType: node.contentType,
	charset: node.charset,
	encoding: node.encoding,
	disposition: node.disposition,
	fileName: node.fileName === null ? null : maskLine(node.fileName),
	size: node.size,
	children: node.children.map(maskedNode),
});

const withoutSpans = ({ text, spans }: MaskedPart): string => {
	let at = 0;
	let plainText = '';
	for (const { start, end } of spans) {
		plainText += `${text.slice(at, start)} `;
		at = end;
	}
	return plainText + text.slice(at);
};

/** Everything about a message that may be shown without a reveal (law 6). */
export const buildView = (message: ReadMessage, result: AnalysisResult): View => {
	const parts = message.parts.map((part) => maskedPart(part, result.findings, maskPartName(part.part)));
	const subjectPart = parts.find(({ part }) => part === 'subject');
	const subject = (subjectPart?.text ?? maskLine(message.subject)) as Masked;
	const attachments = message.attachments.map(({ inline: _, fileName, ...attachment }) => ({
		...attachment,
		fileName: maskLine(fileName),
	}));
	const searchText = [
		...(subjectPart ? [] : [subject]),
		...parts.map(withoutSpans),
		// A name keeps no spans: words with a sign of masking in them are left out whole.
		...attachments.map(({ fileName }) => fileName.replace(/\S*[*•]\S*/gu, ' ')),
	].join('\n');
	return {
		view: {
			parts,
			headers: message.headers.map(({ name, value }) => ({ name, value: maskLine(value) })),
			structure: maskedNode(message.structure),
			notRead: message.notRead.map(({ part, reason }) => ({ part: maskPartName(part), reason })),
			octets: message.octets,
			reading: message.reading,
		},
		subject,
		attachments,
		searchText: searchText.slice(0, indexLimit),
	};
};
