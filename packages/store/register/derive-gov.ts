/**
 * Makes `gov.csv` from CISA's published list of .gov domains (github.com/cisagov/dotgov-data, `current-full.csv`):
 *
 *     node packages/store/register/derive-gov.ts current-full.csv
 */
import { readFile, writeFile } from 'node:fs/promises';
import { formatCsv, parseCsv } from '../src/register/csv.ts';

/** Domains by which a whole department is known, though one of its offices registered them. */
const principal = new Set(
	(
		'state.gov usembassy.gov dhs.gov va.gov nasa.gov treasury.gov defense.gov war.gov justice.gov usdoj.gov ' +
		'energy.gov doe.gov doi.gov usda.gov commerce.gov doc.gov dol.gov dot.gov ed.gov epa.gov gsa.gov hhs.gov hud.gov ' +
		'opm.gov sba.gov ssa.gov'
	).split(' '),
);
const localTypes = /^(City|County|School district|Special district|Tribal)/;

interface Row {
	domain: string;
	type: string;
	organisation: string;
	suborganisation: string;
	city: string;
	state: string;
	contact: string;
}

const countDistinct = (rows: Row[], key: (row: Row) => string, value: (row: Row) => string): Map<string, number> => {
	const seen = new Map<string, Set<string>>();
	for (const row of rows) {
		const values = seen.get(key(row)) ?? new Set();
		seen.set(key(row), values.add(value(row)));
	}
	return new Map([...seen].map(([name, values]) => [name, values.size]));
};

/** Names that fifty states share ('Washington County') get their state, and their town where even that is not enough. */
const namer = (rows: Row[]) => {
	const states = countDistinct(
		rows,
		(row) => row.organisation,
		(row) => row.state,
	);
	const towns = countDistinct(
		rows,
		(row) => `${row.organisation}|${row.state}`,
		(row) => row.city,
	);
	return (row: Row): string => {
		if (!localTypes.test(row.type)) {
			const apart =
				row.suborganisation !== '' && row.suborganisation !== row.organisation && !principal.has(row.domain);
			return apart ? `${row.organisation}, ${row.suborganisation}` : row.organisation;
		}
		if ((states.get(row.organisation) ?? 0) < 2) return row.organisation;
		const severalTowns = (towns.get(`${row.organisation}|${row.state}`) ?? 0) > 1;
		return severalTowns ? `${row.organisation}, ${row.city}, ${row.state}` : `${row.organisation}, ${row.state}`;
	};
};

const clean = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, ' ').trim();
const contactOf = (cell: string): string => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell) ? cell.toLowerCase() : '');

const source = process.argv[2];
if (source === undefined) {
	console.error('usage: node derive-gov.ts current-full.csv');
	process.exit(2);
}
const [, ...cells] = parseCsv(await readFile(source, 'utf8'));
const rows = cells.map(([domain, type, organisation, suborganisation, city, state, contact]) => ({
	domain: clean(domain).toLowerCase(),
	type: clean(type),
	organisation: clean(organisation),
	suborganisation: clean(suborganisation),
	city: clean(city),
	state: clean(state),
	contact: contactOf(clean(contact)),
}));
const name = namer(rows);
const lines = rows.map((row) => [row.domain, name(row), row.contact]);
lines.sort(([left = ''], [right = '']) => (left < right ? -1 : 1));
await writeFile(
	new URL('gov.csv', import.meta.url),
	formatCsv([['domain', 'organisation', 'security contact'], ...lines]),
);
