/**
 * Spreadsheets take a cell that begins so for a formula (OWASP, CSV Injection), in their full-width forms too; behind
 * blanks as well, for some programs drop those first.
 */
const formula = /^\s*[=+\-@＝＋－＠\t\r\n]|^[\t\r\n]/u;

/** A cell (RFC 4180 §2). Text is always in quotes, so that no separator of any program's liking ends it early. */
const cell = (value: string | number | boolean): string => {
	if (typeof value !== 'string') return String(value);
	const safe = formula.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
};

/** One line of a CSV file, with its end. */
export const csvLine = (values: readonly (string | number | boolean)[]): string => `${values.map(cell).join(',')}\r\n`;

/** Without it spreadsheets read UTF-8 as something else. */
export const byteOrderMark = '\ufeff';
