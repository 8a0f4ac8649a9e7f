import {
	type AddTrapDomain,
	StraymailError,
	type TrapDomain,
	type TrapPolicy,
	type TrapScope,
	trapPolicies,
	trapScopes,
} from '@straymail/contracts';
import { Command, Option } from 'commander';
import { withOpenServices } from '../services.ts';

interface AddOptions {
	readonly scope: TrapScope;
	readonly policy: TrapPolicy;
	readonly basis?: string;
	readonly exclude: string[];
	readonly intended?: string;
}

const add = (): Command =>
	new Command('add')
		.description('receive for a domain; every running receiver follows within seconds')
		.argument('<domain>', 'domain or top-level domain, for example army.ml')
		.addOption(
			new Option('--scope <scope>', 'what to receive for').choices(trapScopes).default('domain-and-subdomains'),
		)
		.addOption(
			new Option('--policy <policy>', 'what happens to its mail').choices(trapPolicies).default('reject-with-hint'),
		)
		.option('--basis <text>', 'legal basis; needed for collect and metadata-only')
		.option(
			'--exclude <name>',
			'registered name or subdomain that is not ours to receive; repeatable',
			(name: string, all: string[]) => [...all, name],
			[],
		)
		.option('--intended <domain>', 'domain that senders most likely mean, for the hint')
		.action(async (domain: string, options: AddOptions) => {
			const input: AddTrapDomain = {
				domain,
				scope: options.scope,
				policy: options.policy,
				excluded: options.exclude,
				...(options.basis === undefined ? {} : { legalBasis: options.basis }),
				...(options.intended === undefined ? {} : { intendedDomain: options.intended }),
			};
			const added = await withOpenServices((services) => services.addTrapDomain(input));
			process.stdout.write(
				`${added.domain} (${added.scope}): ${added.policy}${added.intendedDomain ? `, meant for ${added.intendedDomain}` : ''}\n`,
			);
		});

interface ChangeOptions {
	readonly policy?: TrapPolicy;
	readonly basis?: string;
	readonly intended?: string;
}

const describe = ({ domain, policy, rules }: TrapDomain): string =>
	[`${domain}: ${policy}`, ...rules.map((rule) => `  ${rule.pattern}: ${rule.policy}`)].join('\n');

const policyOption = () => new Option('--policy <policy>', 'what happens to the mail').choices(trapPolicies);

const change = (): Command =>
	new Command('change')
		.description('change what happens to the mail of a trap domain; receivers follow within seconds')
		.argument('<domain>')
		.addOption(policyOption())
		.option('--basis <text>', 'legal basis; needed for collect and metadata-only')
		.option('--intended <domain>', 'domain that senders most likely mean, for the hint')
		.action(async (domain: string, { policy, basis, intended }: ChangeOptions) => {
			const changed = await withOpenServices((services) =>
				services.changeTrapDomain(domain, {
					...(policy && { policy }),
					...(basis && { legalBasis: basis }),
					...(intended && { intendedDomain: intended }),
				}),
			);
			process.stdout.write(`${describe(changed)}\n`);
		});

const rule = (): Command =>
	new Command('rule')
		.description('treat some recipients of a trap domain otherwise: postmaster, *.smith, *@us.army.ml')
		.argument('<domain>')
		.argument('<pattern>', 'local part, or whole address with an @; * for any characters, ? for one')
		.addOption(policyOption())
		.option('--basis <text>', 'legal basis; needed for collect and metadata-only')
		.option('--remove', 'remove the rule')
		.action(async (domain: string, pattern: string, options: ChangeOptions & { remove?: boolean }) => {
			const { policy, basis, remove } = options;
			if (!policy && !remove)
				throw new StraymailError('bad-request', 'Say what happens to them: --policy POLICY, or --remove.');
			const changed = await withOpenServices((services) =>
				policy && !remove
					? services.setRecipientRule(domain, { pattern, policy, ...(basis && { legalBasis: basis }) })
					: services.removeRecipientRule(domain, pattern),
			);
			process.stdout.write(`${describe(changed)}\n`);
		});

const list = (): Command =>
	new Command('list')
		.description('trap domains with scope, policy and legal basis')
		.option('--json', 'print as JSON')
		.action(async (options: { json?: boolean }) => {
			const domains = await withOpenServices((services) => services.listTrapDomains());
			if (options.json) {
				process.stdout.write(`${JSON.stringify(domains, null, '\t')}\n`);
				return;
			}
			if (domains.length === 0) {
				process.stdout.write(
					'No trap domains yet: nothing is received. Add one with: ./straymail domains add DOMAIN\n',
				);
				return;
			}
			const rows = domains.flatMap((domain) => [
				[domain.domain, domain.scope, domain.policy, domain.intendedDomain ?? '', domain.legalBasis ?? ''],
				...domain.rules.map(({ pattern, policy, legalBasis }) => [`  ${pattern}`, '', policy, '', legalBasis ?? '']),
			]);
			const head = ['DOMAIN', 'SCOPE', 'POLICY', 'MEANT FOR', 'LEGAL BASIS'];
			const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
			for (const row of [head, ...rows]) {
				process.stdout.write(
					`${row
						.map((cell, at) => cell.padEnd(widths[at] ?? 0))
						.join('  ')
						.trimEnd()}\n`,
				);
			}
		});

const remind = () => {
	throw new StraymailError(
		'bad-request',
		'Say what to do: domains add DOMAIN, domains change DOMAIN, domains rule DOMAIN PATTERN, or domains list.',
	);
};

export const domainsCommand = (): Command =>
	new Command('domains')
		.description('trap domains: what is received, and what happens to it')
		.addCommand(add())
		.addCommand(change())
		.addCommand(rule())
		.addCommand(list())
		.action(remind);
