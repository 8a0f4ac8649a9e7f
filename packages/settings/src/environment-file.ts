import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

/** Reads `.env` of a folder into the environment, when there is one; what is already set wins. */
export const loadEnvironmentFile = (folder: string = process.cwd()): void => {
	const path = join(folder, '.env');
	if (existsSync(path)) loadEnvFile(path);
};

/**
 * The environment of this process for a child, with changes: variables that the child needs
 * (PATH, locale, time zone and Straymail's own) and nothing else.
 */
export const childEnvironment = (changes: Readonly<Record<string, string>>): Record<string, string> => {
	const kept = Object.entries(process.env).filter(
		(entry): entry is [string, string] =>
			entry[1] !== undefined &&
			/^(PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|NODE_ENV|SSL_CERT_.*|STRAYMAIL_.*|NEXT_TELEMETRY_DISABLED)$/.test(
				entry[0],
			),
	);
	return { ...Object.fromEntries(kept), ...changes };
};
