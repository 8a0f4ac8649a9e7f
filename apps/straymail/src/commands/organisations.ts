import { StraymailError } from '@straymail/contracts';
import type { ImportReport } from '@straymail/services';
import { Command } from 'commander';
import { readEntries } from '../register/read-entries.ts';
import { withOpenServices } from '../services.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);

function describe({ organisations }: ImportReport, dryRun: boolean): string {
	const count = (wanted: string) => organisations.filter(({ outcome }) => outcome === wanted).length;
	const changes = organisations
		.filter(({ outcome }) => outcome !== 'unchanged')
		.map(({ name, outcome, newDomains }) =>
			[`${outcome === 'added' ? '+' : '~'} ${name}`, ...newDomains.map((domain) => `    + ${domain}`)].join('\n'),
		);
	const sum = `${count('added')} added, ${count('changed')} changed, ${count('unchanged')} as they were${dryRun ? ' (nothing was changed: --dry-run)' : ''}`;
	return [...changes, sum].join('\n');
}

const importCommand = (): Command =>
	new Command('import')
		.description('take organisations over from a file of CSV or JSON, all or none; workers follow within seconds')
		.argument('<file>', 'columns or keys: name, domains, sector, country, securityContact')
		.option('--move', 'take domains over that belong to another organisation')
		.option('--dry-run', 'say what would change, and change nothing')
		.action(async (file: string, { move = false, dryRun = false }: { move?: boolean; dryRun?: boolean }) => {
			const entries = await readEntries(file);
			const report = await withOpenServices((services) => services.importOrganisations({ entries, move, dryRun }));
			write(describe(report, dryRun));
		});

const list = (): Command =>
	new Command('list')
		.description('organisations of the register by name or domain')
		.argument('[words]', 'part of a name or domain', '')
		.action(async (words: string) => {
			const { items, total } = await withOpenServices((services) => services.listOrganisations(words));
			for (const { name, domains, sector, country } of items)
				write(`${[name, sector, country].filter(Boolean).join(', ')}\n    ${(domains ?? []).join(' ')}`);
			write(total > items.length ? `${items.length} of ${total}; say more of the name` : `${total} found`);
		});

const exportCommand = (): Command =>
	new Command('export')
		.description('print the organisations that were imported here as JSON, in the form that import takes')
		.option('--all', 'those of the shipped register too')
		.action(async ({ all = false }: { all?: boolean }) => {
			const organisations = await withOpenServices((services) => services.exportOrganisations(all));
			const given = organisations.map((organisation) =>
				Object.fromEntries(Object.entries(organisation).filter(([, value]) => value !== null)),
			);
			write(JSON.stringify(given, null, '\t'));
		});

export const organisationsCommand = (): Command =>
	new Command('organisations')
		.description('the register: whom stray mail is meant for')
		.addCommand(importCommand())
		.addCommand(list())
		.addCommand(exportCommand())
		.action(() => {
			throw new StraymailError(
				'bad-request',
				'Say what to do: organisations import FILE, organisations list, or organisations export.',
			);
		});
