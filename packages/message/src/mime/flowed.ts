/**
 * Joins the soft line breaks of `format=flowed` (RFC 3676 §4.2). Quoted lines keep their marks, joined per depth.
 *
 * @param delSp whether the blank that marks a soft break belongs to the break (`delsp=yes`)
 */
export function unflow(text: string, delSp: boolean): string {
	const paragraphs: string[] = [];
	let open: string[] | null = null;
	let openDepth = -1;
	const close = () => {
		if (open !== null) paragraphs.push((openDepth > 0 ? `${'>'.repeat(openDepth)} ` : '') + open.join(''));
		open = null;
	};
	for (const line of text.split('\n')) {
		const depth = /^>*/.exec(line)?.[0].length ?? 0;
		const content = line.slice(depth).replace(/^ /, '');
		const flows = content.endsWith(' ') && content !== '-- ';
		if (open !== null && (depth !== openDepth || content === '-- ')) close();
		const piece = flows && delSp ? content.slice(0, -1) : content;
		if (open === null) {
			open = [piece];
			openDepth = depth;
		} else (open as string[]).push(piece);
		if (!flows) close();
	}
	close();
	return paragraphs.join('\n');
}
