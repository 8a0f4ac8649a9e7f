import { StraymailError } from '@straymail/contracts';
import { loadEnvironmentFile } from '@straymail/settings';
import { Command } from 'commander';
import { dnsCommand } from './commands/dns.ts';
import { doctorCommand } from './commands/doctor.ts';
import { domainsCommand } from './commands/domains.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';
import { keysCommand } from './commands/keys.ts';
import { migrateCommand } from './commands/migrate.ts';
import { organisationsCommand } from './commands/organisations.ts';
import { reanalyseCommand } from './commands/reanalyse.ts';
import { signInLinkCommand } from './commands/sign-in-link.ts';
import { startCommand } from './commands/start.ts';
import { tokenCommand } from './commands/token.ts';
import { trainCommand } from './commands/train.ts';
import { root } from './root.ts';
import { describeError } from './terminal/describe-error.ts';

// Exit codes: 0 done, 1 the work failed or part of it, 2 the command line was wrong.
const program = new Command('straymail')
	.description(
		'Receives mail that was sent to the wrong domain, keeps it safe, and gets the rightful organisation to know.',
	)
	.configureHelp({ sortSubcommands: false })
	.showHelpAfterError('(straymail --help lists the commands)')
	.exitOverride((error) => {
		process.exit(error.exitCode === 0 ? 0 : 2);
	});

const commands = [
	startCommand,
	importCommand,
	domainsCommand,
	dnsCommand,
	organisationsCommand,
	tokenCommand,
	evaluateCommand,
	trainCommand,
	reanalyseCommand,
	doctorCommand,
	signInLinkCommand,
	keysCommand,
	migrateCommand,
];
/** Commander hands settings down only to commands made through it. */
const inherit = (command: Command, parent: Command): void => {
	command.copyInheritedSettings(parent);
	for (const child of command.commands) inherit(child, command);
};
for (const make of commands) {
	const command = make();
	inherit(command, program);
	program.addCommand(command);
}

try {
	loadEnvironmentFile(root);
	await program.parseAsync();
} catch (error) {
	process.stderr.write(`${describeError(error)}\n`);
	process.exitCode = error instanceof StraymailError && error.code === 'bad-request' ? 2 : 1;
}
