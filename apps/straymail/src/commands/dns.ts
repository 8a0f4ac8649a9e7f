import { type DnsFinding, type DnsPlan, StraymailError, type TrapDomain } from '@straymail/contracts';
import { checkRecords, createAsk, planRecords } from '@straymail/dns';
import { readSettings } from '@straymail/settings';
import { Command } from 'commander';
import { root } from '../root.ts';
import { withOpenServices } from '../services.ts';

interface Options {
	readonly check?: boolean;
	readonly json?: boolean;
}

interface Result {
	readonly plan: DnsPlan;
	readonly findings: readonly DnsFinding[] | null;
}

const marks = { good: 'good   ', missing: 'MISSING', wrong: 'WRONG  ', unanswered: '?      ' } as const;

const describe = ({ plan, findings }: Result): string => {
	const checked = findings?.map(({ state, sentence }) => `; ${marks[state]} ${sentence}`) ?? [];
	const policy = plan.mtaSts
		? [
				`; MTA-STS counts once ${plan.mtaSts.url}, with a valid certificate, says:`,
				...plan.mtaSts.policy
					.trimEnd()
					.split('\r\n')
					.map((line) => `;   ${line}`),
			]
		: [];
	return [`; ${plan.domain}`, plan.zone.trimEnd(), ...policy, ...checked].join('\n');
};

/** A record without which no mail comes, or that works against us; what is optional may be left out. */
const isTrouble = ({ state, need }: DnsFinding): boolean =>
	state === 'wrong' || state === 'unanswered' || (state === 'missing' && need !== 'optional');

const trapsOf = (domain: string | undefined, check: boolean): Promise<TrapDomain[]> =>
	withOpenServices(async (services) => {
		const all = await services.listTrapDomains();
		const wanted = domain?.trim().toLowerCase().replace(/\.$/, '');
		const traps = wanted === undefined ? all : all.filter((trap) => trap.domain === wanted);
		if (wanted !== undefined && traps.length === 0)
			throw new StraymailError(
				'not-found',
				`${domain} is no trap domain. Add it first: ./straymail domains add ${domain}`,
			);
		if (check) for (const trap of traps) await services.checkTrapDomain(trap.domain);
		return traps;
	});

export const dnsCommand = (): Command =>
	new Command('dns')
		.description('DNS records of trap domains, as a zone file; with --check, whether they are there')
		.argument('[domain]', 'one trap domain; all when left out')
		.option('--check', 'ask the resolvers of STRAYMAIL_DNS_SERVERS what the zone holds now')
		.option('--json', 'print as JSON')
		.action(async (domain: string | undefined, { check = false, json = false }: Options) => {
			const settings = readSettings(undefined, root);
			if (check && settings.dnsServers.length === 0)
				throw new StraymailError(
					'setting-invalid',
					'No resolver is configured. Set STRAYMAIL_DNS_SERVERS, to 9.9.9.9 for instance.',
				);
			const ask = check ? createAsk(settings.dnsServers) : null;
			const options = { hosts: settings.dns.mxHosts, tlsReportsTo: settings.dns.tlsReportsTo };
			const results: Result[] = [];
			for (const trap of await trapsOf(domain, check)) {
				const plan = planRecords(trap, options);
				results.push({ plan, findings: ask && (await checkRecords(plan, ask)) });
			}
			const text = json ? JSON.stringify(results, null, '\t') : results.map(describe).join('\n\n');
			process.stdout.write(
				text === '' ? 'No trap domains yet. Add one: ./straymail domains add DOMAIN\n' : `${text}\n`,
			);
			if (results.some(({ findings }) => findings?.some(isTrouble))) process.exitCode = 1;
		});
