/**
 * Rows of a CSV text as RFC 4180 has it: commas, doubled quotation marks inside quoted cells, CRLF or LF.
 * Empty lines are skipped. Throws nothing: an unclosed quotation runs to the end of the text.
 */
export const parseCsv = (text: string): string[][] => {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [whole, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"?|([^,\r\n]*))(,|\r?\n|$)/g)) {
		if (whole === '' && row.length === 0) continue;
		row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	}
	return rows;
};

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The inverse of `parseCsv`, with LF line ends so that version control shows lines. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
	`${rows.map((row) => row.map(quote).join(',')).join('\n')}\n`;
