import { readFile, stat } from 'node:fs/promises';
import { RegisterEntry, StraymailError } from '@straymail/contracts';
import { mostEntries } from '@straymail/services';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

export type PlacedEntry = RegisterEntry & { readonly place: string };

/** Octets of a file; the shipped register has less than two million. */
const mostOctets = 32 * 1024 ** 2;

const invalid = (message: string, cause?: unknown): StraymailError =>
	new StraymailError('register-invalid', message, cause === undefined ? {} : { cause });

/**
 * Organisations out of an operator's file: JSON (an array of `{name, domains, sector, country, securityContact}`) or CSV
 * with these names in its first row, in any order; `domain` may stand for `domains`, several in a cell are parted by
 * blanks, commas or semicolons, and rows of one name are one organisation.
 *
 * @throws {StraymailError} `register-invalid`, naming what is wrong and where.
 */
export async function readEntries(file: string): Promise<PlacedEntry[]> {
	const size = await stat(file).then(
		(info) => info.size,
		(cause: unknown) => {
			throw invalid(`${file} cannot be read: ${(cause as Error).message}`, cause);
		},
	);
	if (size > mostOctets) throw invalid(`${file} is larger than 32 MB; part it into several files.`);
	const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
	if (text.trim() === '') throw invalid(`${file} holds no organisation.`);
	const rows = /^\s*\[/.test(text) ? jsonRows(text) : csvRows(text);
	if (rows.length === 0) throw invalid(`${file} holds no organisation.`);
	if (rows.length > mostEntries) throw invalid(`${file} holds more than ${mostEntries} organisations; part it.`);
	return checked(rows);
}

interface Row {
	readonly place: string;
	readonly value: unknown;
}

function jsonRows(text: string): Row[] {
	try {
		const found = z.array(z.unknown()).parse(JSON.parse(text));
		return found.map((value, at) => ({ place: `organisation ${at + 1}`, value }));
	} catch (cause) {
		throw invalid(`This is no JSON: ${(cause as Error).message}`, cause);
	}
}

const columns: Readonly<Record<string, string>> = {
	name: 'name',
	organisation: 'name',
	organization: 'name',
	domain: 'domains',
	domains: 'domains',
	sector: 'sector',
	country: 'country',
	securitycontact: 'securityContact',
	contact: 'securityContact',
};

const columnOf = (title: string): string => columns[title.toLowerCase().replace(/[\s_-]/g, '')] ?? title;

interface CsvRow {
	readonly record: Record<string, string>;
	readonly info: { readonly lines: number };
}

function csvRows(text: string): Row[] {
	const [head = ''] = text.split(/\r?\n/, 1);
	const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
	let titles: string[] = [];
	try {
		const rows: CsvRow[] = parse(text, {
			delimiter,
			columns: (given: string[]) => {
				titles = given.map(columnOf);
				return titles;
			},
			info: true,
			skip_empty_lines: true,
			trim: true,
		});
		for (const needed of ['name', 'domains'])
			if (!titles.includes(needed))
				throw invalid(
					`The first row names no column '${needed}'; it must name: name, domains, sector, country, securityContact.`,
				);
		return rows.map(({ record, info }) => ({
			place: `line ${info.lines}`,
			value: { ...record, domains: (record.domains ?? '').split(/[\s,;]+/).filter(Boolean) },
		}));
	} catch (cause) {
		if (cause instanceof CsvError) throw invalid(`This is no CSV: ${cause.message}`, cause);
		throw cause;
	}
}

const shown = 20;

function checked(rows: readonly Row[]): PlacedEntry[] {
	const problems: string[] = [];
	const entries: PlacedEntry[] = [];
	for (const { place, value } of rows) {
		const parsed = RegisterEntry.safeParse(value);
		if (parsed.success) entries.push({ ...parsed.data, place });
		else
			for (const { path, message } of parsed.error.issues)
				problems.push(`  ${place}: ${path.join('.') || 'entry'}: ${message}`);
	}
	if (problems.length === 0) return entries;
	const more = problems.length > shown ? [`  and ${problems.length - shown} more`] : [];
	throw invalid(['Nothing was taken over; correct these places:', ...problems.slice(0, shown), ...more].join('\n'));
}
