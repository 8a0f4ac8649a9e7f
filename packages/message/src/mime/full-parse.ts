import { MailParser } from 'mailparser';
import type { ReadLimits } from '../limits.ts';
import { readContentId, readMediaType } from './content-header.ts';
import { readHeaderBlock } from './header-block.ts';
import { decodeHeaderText } from './header-text.ts';
import type { ParsedMail, ParsedPart } from './parsed-mail.ts';

/** What mailsplit hands to mailparser for each entity and stretch of body (mailsplit 5.4, `SplitterChunk`). */
interface SplitterNode {
	readonly type: 'node';
	readonly parentNode: SplitterNode | false;
	readonly contentType: string | false;
	readonly encoding: string | false;
	readonly disposition: string | false;
	readonly filename: string | false;
	readonly headers: { getFirst(name: string): string } | false;
	/** Octets of the header with its empty line. */
	readonly _headerlen: number;
	readonly _parsedContentType: { readonly params?: Record<string, string> } | false;
}
interface SplitterBody {
	readonly type: 'body' | 'data';
	readonly node: SplitterNode;
	readonly value?: Uint8Array;
}

/**
 * The two members of mailparser that its types leave out. `processChunk` is where every entity passes with its
 * encoded octets, which the structure needs; `textTypes` names the types that mailparser would decode itself. Both
 * are held by a test, since the library may change them.
 */
interface ParserInternals {
	processChunk(chunk: SplitterNode | SplitterBody, done: (error?: Error) => void): void;
	textTypes: string[];
}

class OverLimit extends Error {}

function partOf(node: SplitterNode): ParsedPart {
	const parameters = node._parsedContentType === false ? {} : (node._parsedContentType.params ?? {});
	return {
		...readMediaType(node.contentType || '', parameters, 'text/plain'),
		encoding: node.encoding || null,
		disposition: node.disposition || null,
		fileName: node.filename ? decodeHeaderText(node.filename) : null,
		contentId: readContentId(node.headers ? node.headers.getFirst('Content-ID') : null),
		size: 0,
		children: [],
		content: null,
		notRead: null,
	};
}

/**
 * Reads a message with mailparser, once: the tree with its sizes and each leaf's decoded octets. Charsets and format
 * are ours, since mailparser turns an unknown charset into replacement characters.
 *
 * @throws Error of mailparser, or ours past `limits`: the caller then reads tolerantly
 */
export function parseFully(raw: Buffer, limits: ReadLimits): Promise<ParsedMail> {
	const header = readHeaderBlock(raw, 0, raw.length, limits);
	const parser = new MailParser({
		skipHtmlToText: true,
		skipTextToHtml: true,
		skipImageLinks: true,
		skipTextLinks: true,
		checksumAlgo: false,
		// A message inside stays one attachment, read by the extractor under its own limits.
		ignoreEmbedded: true,
		maxHeadSize: limits.headerBytes,
		maxChildNodes: limits.parts,
	} as ConstructorParameters<typeof MailParser>[0]);
	const internals = parser as unknown as ParserInternals;
	internals.textTypes = [];

	const parts = new Map<SplitterNode, ParsedPart>();
	const depths = new Map<SplitterNode, number>();
	const headerSizes = new Map<ParsedPart, number>();
	let root: ParsedPart | null = null;
	let leaf: ParsedPart | null = null;
	const pass = internals.processChunk.bind(parser);
	internals.processChunk = (chunk, done) => {
		if (chunk.type !== 'node') {
			// A delimiter comes with the node that it opens, before that node itself: it is its parent's.
			const part = parts.get(chunk.node) ?? (chunk.node.parentNode ? parts.get(chunk.node.parentNode) : undefined);
			if (part !== undefined) part.size += chunk.value?.length ?? 0;
			return pass(chunk, done);
		}
		const depth = chunk.parentNode ? (depths.get(chunk.parentNode) ?? 0) + 1 : 0;
		if (depth > limits.depth) return done(new OverLimit('nested too deep'));
		leaf = partOf(chunk);
		parts.set(chunk, leaf);
		depths.set(chunk, depth);
		headerSizes.set(leaf, chunk._headerlen);
		root ??= leaf;
		if (chunk.parentNode) parts.get(chunk.parentNode)?.children.push(leaf);
		pass(chunk, done);
	};

	return new Promise((resolve, reject) => {
		let decoded = 0;
		parser.once('error', reject);
		parser.on('data', (data) => {
			if (data.type !== 'attachment') return;
			const part = leaf;
			const chunks: Buffer[] = [];
			const content = data.content as NodeJS.ReadableStream;
			content.on('data', (chunk: Buffer) => {
				decoded += chunk.length;
				chunks.push(chunk);
			});
			content.once('error', reject);
			content.once('end', () => {
				if (part !== null) part.content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
				if (decoded > limits.decodedBytes) return reject(new OverLimit('decodes to too much'));
				data.release?.();
			});
		});
		parser.once('end', () => {
			if (root === null) return reject(new Error('no entity found'));
			if (hasLostBody(root)) return reject(new Error('a multipart without a usable boundary'));
			completeSizes(root, headerSizes);
			resolve({ reading: 'full', fields: header.fields, root, notRead: header.cut ? headersCut : [] });
		});
		parser.end(raw);
	});
}

const headersCut = [{ part: 'headers', reason: 'headers-too-large' }] as const;

/** A container's body is its delimiters, counted already, and its children with their headers. */
function completeSizes(part: ParsedPart, headerSizes: ReadonlyMap<ParsedPart, number>): number {
	// An entity that ends with its header has an empty body, which mailparser does not announce.
	if (part.children.length === 0 && part.size === 0) part.content ??= new Uint8Array();
	for (const child of part.children) part.size += completeSizes(child, headerSizes) + (headerSizes.get(child) ?? 0);
	return part.size;
}

/** mailparser drops what stands in a multipart whose boundary never comes: a person may have written it. */
function hasLostBody(part: ParsedPart): boolean {
	if (part.children.length === 0) return part.contentType.startsWith('multipart/') && part.size > 2;
	return part.children.some(hasLostBody);
}
