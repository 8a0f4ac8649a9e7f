import { decodeHTML } from 'entities/decode';
import { attribute, isHidden } from './html-attributes.ts';
import { HtmlScanner, type HtmlTag } from './html-scan.ts';
import { hostOf, isWebAddress } from './link-host.ts';
import { TextLines } from './text-lines.ts';

export interface HtmlReading {
	readonly text: string;
	/** True when text was left out at the cap. */
	readonly cut: boolean;
	readonly linkHosts: readonly string[];
	readonly hasForm: boolean;
	readonly hasScript: boolean;
	/** Images that a mail program would have to fetch. */
	readonly remoteImages: number;
}

/** Their content is no text of the message. */
const dropped = new Set([
	'script',
	'style',
	'title',
	'template',
	'noscript',
	'object',
	'iframe',
	'svg',
	'select',
	'textarea',
]);
const blocks = new Set(
	(
		'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
		'html li main nav ol p pre section table tbody tfoot thead tr ul'
	).split(' '),
);
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ul', 'ol', 'blockquote']);
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'area', 'base', 'col', 'wbr', 'source']);
/** Elements whose end tag people leave out: the next of its kind ends a hidden one. */
const impliedEnd = new Set(['p', 'li', 'td', 'th', 'tr', 'dt', 'dd']);
/** Written between letters to mislead filters and in rows to fill previews; nobody sees them. */
const invisible = /\u00ad|\u034f|[\u200b-\u200d\u2060\ufeff]/g;
const hostCap = 500;

/**
 * Text of an HTML body as a reader sees it, in one linear pass: no scripts, styles or hidden elements; a link's
 * address stands behind its text in angle brackets, since a reset link is what it points to. Nothing is fetched.
 *
 * @param textCap UTF-16 code units after which the text ends
 */
export function readHtml(html: string, textCap = 2 * 1024 * 1024): HtmlReading {
	const reader = new HtmlReader(html, textCap);
	reader.run();
	return reader.result();
}

class HtmlReader {
	readonly #html: string;
	readonly #scan: HtmlScanner;
	readonly #lines: TextLines;
	readonly #quotes: boolean[] = [];
	#preformatted = 0;
	#hidden: { name: string; depth: number; from: number } | null = null;
	#link: { href: string; text: string } | null = null;
	readonly #written = new Set<string>();
	readonly #hosts = new Set<string>();
	#hasForm = false;
	#hasScript = false;
	#remoteImages = 0;

	constructor(html: string, cap: number) {
		this.#html = html;
		this.#scan = new HtmlScanner(html);
		this.#lines = new TextLines(cap);
	}

	run(): void {
		const html = this.#html;
		let textStart = 0;
		let at = 0;
		while (at < html.length) {
			const open = this.#scan.find('<', at);
			if (open < 0) break;
			const mark = this.#markAt(open);
			at = mark === null ? open + 1 : mark.end;
			// A `<` that starts nothing is text like what stands around it.
			if (mark === null) continue;
			if (open > textStart) this.#text(html.slice(textStart, open));
			if (mark.tag !== null) this.#tag(mark.tag);
			textStart = at;
		}
		if (textStart < html.length) this.#text(html.slice(textStart));
		this.#endLink();
		this.#lines.breakLine();
	}

	result(): HtmlReading {
		return {
			text: this.#lines.toString(),
			cut: this.#lines.cut,
			linkHosts: [...this.#hosts].sort(),
			hasForm: this.#hasForm,
			hasScript: this.#hasScript,
			remoteImages: this.#remoteImages,
		};
	}

	/** What starts with the `<` at `open`: a tag, or something that is passed over; null when it is text. */
	#markAt(open: number): { tag: HtmlTag | null; end: number } | null {
		const html = this.#html;
		const next = html.charCodeAt(open + 1);
		if (next === 0x21 || next === 0x3f) {
			const comment = html.startsWith('<!--', open);
			const closing = comment ? '-->' : '>';
			const end = this.#scan.find(closing, open + (comment ? 4 : 2));
			return { tag: null, end: end < 0 ? html.length : end + closing.length };
		}
		const tag = this.#scan.tagAt(open);
		if (tag === null) return null;
		if (tag.closing || !dropped.has(tag.name)) return { tag, end: tag.end };
		if (tag.name === 'script') this.#hasScript = true;
		return { tag: null, end: this.#scan.closingTag(tag.name, tag.end) };
	}

	#tag(tag: HtmlTag): void {
		this.#observe(tag);
		if (this.#hidden !== null && this.#insideHidden(tag)) return;
		if (!tag.closing && !empty.has(tag.name) && isHidden(tag.attributes)) {
			this.#hidden = { name: tag.name, depth: 1, from: tag.end };
			return;
		}
		switch (tag.name) {
			case 'br':
				this.#lines.breakLine();
				return;
			case 'td':
			case 'th':
				if (tag.closing) this.#lines.write('\t');
				return;
			case 'pre':
				this.#preformatted = Math.max(0, this.#preformatted + (tag.closing ? -1 : 1));
				break;
			case 'a':
				this.#anchor(tag);
				return;
			case 'blockquote':
				this.#quote(tag);
				break;
		}
		if (!blocks.has(tag.name)) return;
		this.#lines.endLine();
		if (spaced.has(tag.name)) this.#lines.leaveGap();
		if (tag.name === 'li' && !tag.closing) this.#lines.write('- ');
	}

	/** Form, images and link hosts count wherever they stand: hiding them is what the dishonest do. */
	#observe(tag: HtmlTag): void {
		if (tag.closing) return;
		if (tag.name === 'form') this.#hasForm = true;
		if (hasHandler(tag.attributes)) this.#hasScript = true;
		if (tag.name === 'img' && isWebAddress(attribute(tag.attributes, 'src') ?? '')) this.#remoteImages++;
		const href = tag.name === 'a' || tag.name === 'area' ? attribute(tag.attributes, 'href') : null;
		if (href === null) return;
		if (/^\s*javascript:/i.test(href)) this.#hasScript = true;
		const host = hostOf(href);
		if (host !== null && this.#hosts.size < hostCap) this.#hosts.add(host);
	}

	/** Follows the hidden element to its end; true while the tag belongs to it. */
	#insideHidden(tag: HtmlTag): boolean {
		const hidden = this.#hidden;
		if (hidden === null) return false;
		if (tag.name !== hidden.name) return true;
		if (tag.closing) hidden.depth--;
		else if (impliedEnd.has(tag.name)) hidden.depth = 0;
		else hidden.depth++;
		if (hidden.depth > 0) return true;
		this.#hidden = null;
		return tag.closing;
	}

	#anchor(tag: HtmlTag): void {
		this.#endLink();
		const href = tag.closing ? null : attribute(tag.attributes, 'href')?.trim();
		if (href && href.length <= 2048 && isWebAddress(href)) this.#link = { href, text: '' };
	}

	#endLink(): void {
		const link = this.#link;
		this.#link = null;
		if (link === null || this.#written.has(link.href) || link.text.trim() === link.href) return;
		this.#written.add(link.href);
		this.#append(`${this.#lines.atBlank ? '' : ' '}<${link.href}>`);
	}

	/** Mail programs mark what they quote: `type=cite` (RFC 2557 era programs), Gmail's and others' classes. */
	#quote(tag: HtmlTag): void {
		if (tag.closing) {
			this.#lines.endLine();
			if (this.#quotes.pop() === true) this.#lines.quoteDepth--;
			return;
		}
		const cites =
			/^cite$/i.test(attribute(tag.attributes, 'type') ?? '') ||
			/quote/i.test(attribute(tag.attributes, 'class') ?? '');
		this.#lines.endLine();
		this.#quotes.push(cites);
		// The empty line above a quotation is not part of it.
		if (cites) this.#lines.emptyLine();
		if (cites) this.#lines.quoteDepth++;
	}

	#text(source: string): void {
		if (this.#hidden !== null) return;
		const text = source.includes('&') ? decodeHTML(source) : source;
		if (this.#preformatted > 0) {
			const [first = '', ...rest] = text.split('\n');
			this.#append(first);
			for (const line of rest) {
				this.#lines.breakLine();
				this.#append(line);
			}
			return;
		}
		if (this.#lines.atBlank && text.trim() === '') return;
		const collapsed = text.replace(invisible, '').replace(/\s+/g, ' ');
		this.#append(this.#lines.atBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
	}

	#append(text: string): void {
		if (this.#link !== null) this.#link.text += text;
		this.#lines.write(text);
	}
}

function hasHandler(attributes: string): boolean {
	return attributes.length > 6 && /\son[a-z]{3,20}\s*=/i.test(attributes.slice(0, 8192));
}
