/** A tag with its attributes as written. */
export interface HtmlTag {
	readonly name: string;
	readonly closing: boolean;
	/** The text between the name and `>`. */
	readonly attributes: string;
	/** Offset behind `>`. */
	readonly end: number;
}

const SLASH = 0x2f;

/**
 * Finds tags. It remembers from where on something does not come any more, so that no search for it is repeated: this
 * keeps the scan linear on HTML made to be slow.
 */
export class HtmlScanner {
	readonly #html: string;
	readonly #absentFrom = new Map<string, number>();
	#lowered: string | null = null;

	constructor(html: string) {
		this.#html = html;
	}

	find(needle: string, from: number): number {
		return this.#search(this.#html, needle, from);
	}

	/** Offset of `</name`, any case, or the end. */
	closingTag(name: string, from: number): number {
		// Lower case keeps offsets only for ASCII; `toLowerCase` may lengthen others (U+0130).
		this.#lowered ??= this.#html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
		const at = this.#search(this.#lowered, `</${name}`, from);
		return at < 0 ? this.#html.length : at;
	}

	#search(text: string, needle: string, from: number): number {
		const absentFrom = this.#absentFrom.get(needle);
		if (absentFrom !== undefined && from >= absentFrom) return -1;
		const at = text.indexOf(needle, from);
		if (at < 0) this.#absentFrom.set(needle, from);
		return at;
	}

	/** The tag that starts with the `<` at `at`, or null when that `<` is text. */
	tagAt(at: number): HtmlTag | null {
		const html = this.#html;
		const closing = html.charCodeAt(at + 1) === SLASH;
		const nameStart = at + (closing ? 2 : 1);
		let nameEnd = nameStart;
		while (nameEnd < html.length && nameEnd - nameStart < 40 && isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
		if (nameEnd === nameStart || !isLetter(html.charCodeAt(nameStart))) return null;
		const end = this.#tagEnd(nameEnd);
		if (end < 0) return null;
		const name = html.slice(nameStart, nameEnd).toLowerCase();
		return { name, closing, attributes: html.slice(nameEnd, end), end: end + 1 };
	}

	/** Offset of the `>` that closes a tag, passing over quoted values behind `=`; -1 when there is none. */
	#tagEnd(from: number): number {
		const first = this.find('>', from);
		let end = first;
		let at = from;
		while (end >= 0) {
			const quote = openQuote(this.#html, at, end);
			if (quote < 0) return end;
			const close = this.find(this.#html[quote] as string, quote + 1);
			// A quote that is never closed is no quote.
			if (close < 0) return end;
			at = close + 1;
			if (at > end) end = this.find('>', at);
		}
		return first;
	}
}

/** Offset of the first quote that opens a value (behind `=`) in `[from, end)`, or -1. */
function openQuote(html: string, from: number, end: number): number {
	for (let at = from; at < end; at++) {
		const code = html.charCodeAt(at);
		if (code !== 0x22 && code !== 0x27) continue;
		let before = at - 1;
		while (before >= from && html.charCodeAt(before) <= 0x20) before--;
		if (html.charCodeAt(before) === 0x3d) return at;
	}
	return -1;
}

function isLetter(code: number): boolean {
	return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isNameCharacter(code: number): boolean {
	return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x3a || code === 0x5f;
}
