/**
 * Gathers the text of an HTML body line by line: blanks collapse across tags, no two empty lines follow one another,
 * quoted lines get their `>`, and the text ends at the cap.
 */
export class TextLines {
	readonly #cap: number;
	readonly #lines: string[] = [];
	/** Pieces of the line under way; joined once, since flattening it at every tag would be quadratic. */
	#pieces: string[] = [];
	#last = '';
	#inked = false;
	#gap = false;
	#length = 0;
	#cut = false;
	/** Depth of quotation that the lines stand in. */
	quoteDepth = 0;

	/** @param cap UTF-16 code units after which the text ends */
	constructor(cap: number) {
		this.#cap = cap;
	}

	/** True when text was left out at the cap. */
	get cut(): boolean {
		return this.#cut;
	}

	/** True when what is written next stands behind a blank or starts a line. */
	get atBlank(): boolean {
		return this.#last === '' || this.#last === ' ' || this.#last === '\t';
	}

	write(text: string): void {
		if (text === '') return;
		this.#pieces.push(text);
		this.#last = text.at(-1) ?? '';
		this.#inked ||= text.trim() !== '';
	}

	/** Ends the line under way if it has any ink. */
	endLine(): void {
		if (this.#inked) this.breakLine();
	}

	/** Asks for an empty line before the next line. */
	leaveGap(): void {
		this.#gap = true;
	}

	breakLine(): void {
		const line = this.#pieces.join('').trimEnd();
		this.#pieces = [];
		this.#last = '';
		this.#inked = false;
		if (this.#gap) this.emptyLine();
		this.#gap = false;
		if (line === '') this.emptyLine();
		else this.#push(line);
	}

	/** An empty line, unless there is one or the text starts here. */
	emptyLine(): void {
		if (!/^>{0,9}$/.test(this.#lines.at(-1) ?? '')) this.#push('');
	}

	toString(): string {
		while (this.#lines.at(-1) === '') this.#lines.pop();
		return this.#lines.join('\n');
	}

	#push(line: string): void {
		const quoted = this.quoteDepth > 0 ? `${'>'.repeat(Math.min(this.quoteDepth, 9))} ${line}`.trimEnd() : line;
		const left = this.#cap - this.#length;
		this.#cut ||= quoted.length > left;
		if (left <= 0) return;
		this.#lines.push(quoted.slice(0, left));
		this.#length += quoted.length + 1;
	}
}
