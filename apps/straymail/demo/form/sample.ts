import type { Category, FindingType, Kind, Level } from '@straymail/contracts';

/**
 * A file carried by a message. `text` is what a reader takes out of it, with findings marked as in a body; `content` the
 * octets, where they are not simply that text.
 */
export interface SampleAttachment {
	fileName: string;
	type: string;
	/** Text with findings marked `[[type:value]]`. */
	text: string;
	/** Makes the octets from the text without its marks; UTF-8 when left out. */
	content?: (text: string) => Uint8Array;
}

/** One message as its author wrote it. Findings stand in subject, text and attachments as `[[type:value]]`. */
export interface Sample {
	/** RFC 3339, in November 2026. The set is numbered by it. */
	date: string;
	kind: Kind;
	/** Left out where the content cannot be read, so that nobody can tell. */
	level?: Level;
	categories: Category[];
	language?: string;
	markings?: string[];
	/** Header sender, `Name <address>`. */
	from: string;
	/** Envelope sender; that of the header when left out, empty for the null path. */
	envelopeFrom?: string;
	/** Header recipients; those at a trap domain are the envelope's too. */
	to: string[];
	cc?: string[];
	/** Envelope recipients that stand in no header. */
	bcc?: string[];
	/** Recipient → intended address; empty when nothing can be told; left out when it is not to be scored. */
	intended?: Record<string, string>;
	subject: string;
	text: string;
	/** `alternative`: the text again as HTML; or HTML of its own beside the text. */
	html?: 'alternative' | (string & {});
	/** `html`: `text` is itself HTML and there is no plain part. */
	format?: 'html';
	charset?: 'us-ascii' | 'utf-8' | 'iso-8859-1' | 'windows-1252';
	encoding?: '7bit' | '8bit' | 'quoted-printable' | 'base64';
	/** Further header fields, in order. */
	headers?: [string, string][];
	attachments?: SampleAttachment[];
	/** For reports and encrypted mail: type of the multipart and its parts, instead of text and attachments. */
	parts?: { type: string; sections: { headers: string[]; body: string }[] };
}

export interface SampleFinding {
	type: FindingType;
	text: string;
}

const mark = /\[\[([a-z-]+):([\s\S]+?)\]\]/g;

/** The text without marks. */
export const unmarked = (text: string): string => text.replace(mark, '$2');

/** The findings marked in a text, each once. */
export const findingsIn = (text: string): SampleFinding[] => {
	const found = [...text.matchAll(mark)].map(([, type, value]) => ({ type: type as FindingType, text: value ?? '' }));
	return found.filter(
		(one, index) => found.findIndex((other) => other.type === one.type && other.text === one.text) === index,
	);
};
