import { createReadStream } from 'node:fs';

export interface ArchivedMessage {
	/** Where it stands, for reports: `archive.mbox#12`, `cur/1699.eml`. */
	readonly name: string;
	readonly raw: Buffer;
	/** Sender of the mbox separator line, when it names one. */
	readonly separatorSender: string | null;
}

const lineFeed = 0x0a;
const separator = Buffer.from('From ');
/** mboxrd quoting: `>From `, `>>From `, …; one `>` is taken away (Qmail mbox(5), RFC 4155 appendix A). */
const quotedSeparator = /^>+From /;

const isBlank = (line: Buffer): boolean =>
	line.length === 0 || (line.length === 1 && line[0] === lineFeed) || line.toString('latin1') === '\r\n';

const senderOf = (line: Buffer): string | null => {
	const [, sender] = line.toString('latin1').trim().split(/\s+/, 2);
	return sender?.includes('@') ? sender : null;
};

/** Lines of a file, each with its line end. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
	let rest: Buffer[] = [];
	for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
		let start = 0;
		for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
			const line = chunk.subarray(start, end + 1);
			yield rest.length > 0 ? Buffer.concat([...rest, line]) : line;
			rest = [];
			start = end + 1;
		}
		if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)));
	}
	if (rest.length > 0) yield Buffer.concat(rest);
}

/**
 * Messages of an mbox file (RFC 4155), one at a time: a message is held in memory, the archive never is.
 * A separator counts only at the start or after an empty line.
 */
export async function* readMbox(path: string, name: string): AsyncGenerator<ArchivedMessage> {
	let lines: Buffer[] = [];
	let sender: string | null = null;
	let number = 0;
	let afterBlank = true;
	let begun = false;

	const finish = (): ArchivedMessage => {
		if (lines.length > 0 && isBlank(lines.at(-1) as Buffer)) lines.pop();
		return { name: `${name}#${++number}`, raw: Buffer.concat(lines), separatorSender: sender };
	};

	for await (const line of linesOf(path)) {
		if (afterBlank && line.subarray(0, 5).equals(separator)) {
			if (begun) yield finish();
			begun = true;
			lines = [];
			sender = senderOf(line);
			afterBlank = false;
			continue;
		}
		if (!begun) {
			if (isBlank(line)) continue;
			return;
		}
		afterBlank = isBlank(line);
		const quoted = line[0] === 0x3e && quotedSeparator.test(line.subarray(0, 64).toString('latin1'));
		// A copy: the chunk that the line is a view of must not be kept alive by it.
		lines.push(Buffer.from(quoted ? line.subarray(1) : line));
	}
	if (begun) yield finish();
}
