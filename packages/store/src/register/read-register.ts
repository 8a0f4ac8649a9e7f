import { readFile } from 'node:fs/promises';
import { type RegisterOrganisation, StraymailError } from '@straymail/contracts';
import { parseCsv } from './csv.ts';

export type ShippedOrganisation = RegisterOrganisation & {
	/** Published by the organisation for reports about its domains (CISA dotgov-data). Never verified by us. */
	securityContact?: string;
};

const folder = new URL('../../register/', import.meta.url);

interface Row {
	domain: string;
	organisation: string;
	sector: string;
	country: string;
	securityContact: string;
}

const rowsOf = async (file: string, toRow: (cells: string[]) => Row): Promise<Row[]> => {
	const text = await readFile(new URL(file, folder), 'utf8').catch((cause: unknown) => {
		throw new StraymailError('internal', `The shipped register ${file} cannot be read: install Straymail again.`, {
			cause,
		});
	});
	return parseCsv(text).slice(1).map(toRow);
};

const facts = ([domain = '', organisation = '', sector = '', country = '']: string[]): Row => ({
	domain,
	organisation,
	sector,
	country,
	securityContact: '',
});

const gov = ([domain = '', organisation = '', securityContact = '']: string[]): Row => ({
	domain,
	organisation,
	sector: 'government',
	country: 'US',
	securityContact,
});

/**
 * The public register that ships with Straymail: .mil and .gov domains and the non-US organisations that .ml typing
 * errors hit, one entry an organisation with all its domains, in the order of the files (`register/README.md`).
 * An organisation that stands in several files is one entry; its sector and country are those of the first.
 *
 * @throws StraymailError `internal` when a file is missing.
 */
export const readShippedRegister = async (): Promise<ShippedOrganisation[]> => {
	const files = await Promise.all([rowsOf('mil.csv', facts), rowsOf('partners.csv', facts), rowsOf('gov.csv', gov)]);
	const register = new Map<string, ShippedOrganisation>();
	for (const { domain, organisation, sector, country, securityContact } of files.flat()) {
		const entry = register.get(organisation) ?? { name: organisation, domains: [], sector, country };
		register.set(organisation, entry);
		entry.domains.push(domain);
		if (securityContact !== '' && entry.securityContact === undefined) entry.securityContact = securityContact;
	}
	return [...register.values()];
};
