import { type Role, roles, StraymailError } from '@straymail/contracts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { withOpenServices } from '../services.ts';

const dayCount = (value: string): number => {
	const days = Number(value);
	if (!Number.isInteger(days) || days < 1 || days > 3650)
		throw new InvalidArgumentError('must be a whole number of days from 1 to 3650.');
	return days;
};

const create = (): Command =>
	new Command('create')
		.description('make a bearer token for the API; it is printed once and cannot be shown again')
		.addOption(new Option('--role <role>', 'what it may do').choices(roles).makeOptionMandatory())
		.option('--name <name>', 'what it is for, as it stands in the audit log', 'command line')
		.option('--organisation <domain>', 'a domain of the one organisation it may see; needed for liaison')
		.option('--days <n>', 'how long it is valid', dayCount, 90)
		.addHelpText('after', '\nUse it as: curl -H "Authorization: Bearer TOKEN" http://localhost:3000/api/stats')
		.action(async (options: { role: Role; name: string; organisation?: string; days: number }) => {
			if (options.role === 'liaison' && !options.organisation) {
				throw new StraymailError(
					'bad-request',
					'A liaison sees one organisation: name it by one of its domains with --organisation.',
				);
			}
			const token = await withOpenServices((services) => services.createToken(options));
			process.stdout.write(`${token}\n`);
		});

export const tokenCommand = (): Command =>
	new Command('token')
		.description('bearer tokens for API use')
		.addCommand(create())
		.action(() => {
			throw new StraymailError('bad-request', 'Say what to do: token create --role ROLE.');
		});
