import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StraymailError } from '@straymail/contracts';
import type { Settings } from '@straymail/settings';
import { type Delivery, deliver } from '../import/deliver.ts';
import { readLabelledMessage, readLabelledSet } from '../labelled/read-set.ts';
import { root } from '../root.ts';
import { withServices } from '../services.ts';

export const demoFolder = join(root, 'apps', 'straymail', 'demo');

const basis = 'Demonstration on this machine: the sample messages were written for the project and concern nobody.';

const markerOf = (settings: Settings): string => join(settings.dataDir, 'run', 'demo-delivered');

/** Sets up the sample trap domains with the policy `collect`; those that exist are left as they are. */
export const addDemoDomains = async (databaseUrl: string): Promise<void> => {
	const set = await readLabelledSet(demoFolder);
	await withServices(databaseUrl, async (services) => {
		const known = new Set((await services.listTrapDomains()).map((trap) => trap.domain));
		for (const { domain, scope, excluded } of set.traps) {
			if (known.has(domain)) continue;
			await services.addTrapDomain({ domain, scope, policy: 'collect', legalBasis: basis, excluded: excluded ?? [] });
		}
	});
};

/**
 * Delivers the sample messages over SMTP, once per data folder.
 *
 * @throws {StraymailError} `internal` when the receiver did not take all of them.
 */
export const deliverDemo = async (settings: Settings, smtpPort: number): Promise<void> => {
	if (existsSync(markerOf(settings))) return;
	const set = await readLabelledSet(demoFolder);
	async function* deliveries(): AsyncGenerator<Delivery> {
		for (const label of set.labels)
			yield { name: label.file, envelope: label.envelope, raw: await readLabelledMessage(set, label) };
	}
	const lost: string[] = [];
	await deliver(deliveries(), {
		host: settings.smtp.host,
		port: smtpPort,
		sessions: 4,
		tries: 12,
		onOutcome: ({ name }, outcome) => {
			if (outcome.type !== 'accepted') lost.push(`${name}: ${outcome.answer}`);
		},
	});
	if (lost.length > 0) {
		throw new StraymailError(
			'internal',
			`The receiver did not take ${lost.length} of the ${set.labels.length} sample messages:\n${lost.slice(0, 3).join('\n')}`,
		);
	}
	await writeFile(markerOf(settings), '');
};
