import { type RegisterEntry, StraymailError } from '@straymail/contracts';
import { type OwnTrap, registerDomain } from './register-domain.ts';

export interface KnownOrganisation {
	readonly id: string;
	readonly name: string;
	readonly sector: string | null;
	readonly country: string | null;
	readonly securityContact: string | null;
	readonly source: string;
	readonly domains: readonly string[];
}

/** An entry with the place in its file that an error names. */
export type PlacedEntry = RegisterEntry & { readonly place: string };

export type ImportOutcome = 'added' | 'changed' | 'unchanged';

export interface PlannedOrganisation {
	/** Null: to be made. */
	readonly id: string | null;
	readonly name: string;
	readonly sector: string | null;
	readonly country: string | null;
	readonly securityContact: string | null;
	/** To be added to it, or taken from another. */
	readonly newDomains: readonly string[];
	readonly outcome: ImportOutcome;
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

interface Wanted {
	readonly entry: PlacedEntry;
	readonly domains: Set<string>;
}

/**
 * What a file of organisations changes in the register: organisations are the same when their names are (without regard
 * to case); what the file leaves out of an organisation stays as it is.
 *
 * @param move - domains of other organisations go to those of the file.
 * @throws {StraymailError} `register-invalid`, naming every place where the file is wrong.
 */
export const planImport = (
	entries: readonly PlacedEntry[],
	known: readonly KnownOrganisation[],
	traps: readonly OwnTrap[],
	move: boolean,
): PlannedOrganisation[] => {
	const problems: string[] = [];
	const wanted = new Map<string, Wanted>();
	const claimedBy = new Map<string, PlacedEntry>();
	for (const entry of entries) {
		const key = keyOf(entry.name);
		const organisation = wanted.get(key) ?? { entry, domains: new Set<string>() };
		wanted.set(key, organisation);
		for (const given of entry.domains) {
			try {
				const domain = registerDomain(given, traps);
				const other = claimedBy.get(domain);
				if (other !== undefined && keyOf(other.name) !== key)
					problems.push(`${entry.place}: ${domain} stands under ${other.name} as well (${other.place})`);
				claimedBy.set(domain, entry);
				organisation.domains.add(domain);
			} catch (error) {
				if (!(error instanceof StraymailError)) throw error;
				problems.push(`${entry.place}: ${error.message}`);
			}
		}
	}
	const byName = new Map<string, KnownOrganisation>();
	const owners = new Map<string, KnownOrganisation>();
	for (const organisation of known) {
		const key = keyOf(organisation.name);
		// What the operator entered goes before what we ship.
		if (byName.get(key)?.source !== 'operator') byName.set(key, organisation);
		for (const domain of organisation.domains) owners.set(domain, organisation);
	}
	const planned = [...wanted].map(([key, { entry, domains }]): PlannedOrganisation => {
		const before = byName.get(key);
		for (const domain of domains) {
			const owner = owners.get(domain);
			if (owner !== undefined && owner.id !== before?.id && !move)
				problems.push(`${entry.place}: ${domain} belongs to ${owner.name}; use that name, or move it with --move`);
		}
		const newDomains = [...domains].filter((domain) => owners.get(domain)?.id !== before?.id || before === undefined);
		const after = {
			name: before?.name ?? entry.name,
			sector: entry.sector ?? before?.sector ?? null,
			country: entry.country ?? before?.country ?? null,
			securityContact: entry.securityContact ?? before?.securityContact ?? null,
		};
		const same =
			before !== undefined &&
			newDomains.length === 0 &&
			before.sector === after.sector &&
			before.country === after.country &&
			before.securityContact === after.securityContact;
		const outcome = before === undefined ? 'added' : same ? 'unchanged' : 'changed';
		return { id: before?.id ?? null, ...after, newDomains, outcome };
	});
	if (problems.length > 0) throw new StraymailError('register-invalid', describe(problems));
	return planned;
};

const shown = 20;

const describe = (problems: readonly string[]): string =>
	[
		'Nothing was taken over; correct these places and try again:',
		...problems.slice(0, shown).map((problem) => `  ${problem}`),
		...(problems.length > shown ? [`  and ${problems.length - shown} more`] : []),
	].join('\n');
