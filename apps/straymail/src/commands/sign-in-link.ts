import { readSettings } from '@straymail/settings';
import { Command } from 'commander';
import { root } from '../root.ts';
import { withOpenServices } from '../services.ts';
import { firstSignInLink } from '../start/sign-in-link.ts';

export const signInLinkCommand = (): Command =>
	new Command('sign-in-link')
		.description('print a new one-time link for the first operator, as long as nobody has set a password')
		.action(async () => {
			const link = await withOpenServices((services) =>
				firstSignInLink(services, readSettings(undefined, root).publicUrl),
			);
			process.stdout.write(link ? `${link}\n` : 'An operator has set a password already: sign in with it.\n');
		});
