import { ANALYSIS_VERSION, buildRegister, suggestDomain } from '@straymail/analysis';
import {
	type AddTrapDomain,
	type Role,
	type SetRecipientRule,
	StraymailError,
	type TrapDomain,
} from '@straymail/contracts';
import {
	addTrapDomain,
	type ChangeTrapDomain,
	type Context,
	changeTrapDomain,
	checkTrapDomain,
	commandLineActor,
	compareDecisions,
	createSignInLink,
	createToken,
	exportOrganisations,
	importOrganisations,
	listOrganisations,
	listTrapDomains,
	type ReanalysisProgress,
	removeRecipientRule,
	requestReanalysis,
	setRecipientRule,
	showReanalysis,
	type TrainedKindModel,
	trainKindModel,
} from '@straymail/services';
import { readSettings, type Settings } from '@straymail/settings';
import { createPool, loadRegister } from '@straymail/store';
import type { z } from 'zod';
import { withLearner } from './learner.ts';
import { root } from './root.ts';
import { openDatabase, prepareDatabase } from './start/database.ts';

export interface NewToken {
	readonly name: string;
	readonly role: Role;
	readonly organisation?: string;
	readonly days: number;
}

/** What the command line does: the same verbs as people in the dashboard, on record as 'command line'. */
export interface Services {
	addTrapDomain(input: AddTrapDomain): Promise<TrapDomain>;
	listTrapDomains(): Promise<TrapDomain[]>;
	/** Puts on record that its DNS is looked up. Throws `not-found`. */
	checkTrapDomain(domain: string): Promise<TrapDomain>;
	/** Changes what is given; the rest stays. Throws `not-found`. */
	changeTrapDomain(domain: string, changes: z.input<typeof ChangeTrapDomain>): Promise<TrapDomain>;
	setRecipientRule(domain: string, rule: SetRecipientRule): Promise<TrapDomain>;
	removeRecipientRule(domain: string, pattern: string): Promise<TrapDomain>;
	/** Takes organisations over, all or none. Throws `register-invalid`. */
	importOrganisations(
		input: z.input<typeof importOrganisations.definition.input>,
	): ReturnType<typeof importOrganisations>;
	listOrganisations(words: string): ReturnType<typeof listOrganisations>;
	exportOrganisations(all: boolean): ReturnType<typeof exportOrganisations>;
	/** The token itself; it cannot be shown again. */
	createToken(input: NewToken): Promise<string>;
	/** Puts analysed messages back into the queue, so many at a time from the oldest on. */
	requestReanalysis(after: string | null, limit: number): Promise<{ requested: number; last: string | null }>;
	/** How many wait for the present version, and, when asked for, what changed since then. */
	showReanalysis(since: Date, changes: boolean): Promise<ReanalysisProgress>;
	compareDecisions(): ReturnType<typeof compareDecisions>;
	/** Learns from people's decisions. Needs the private key; throws `bad-request` when too little is decided. */
	trainKindModel(): Promise<TrainedKindModel>;
	/** Null once somebody has set a password. */
	createFirstSignInLink(): Promise<string | null>;
}

const find = async (context: Context, domain: string): Promise<TrapDomain> => {
	const wanted = domain.trim().toLowerCase();
	const found = (await listTrapDomains(context, {})).find((trap) => trap.domain === wanted);
	if (!found)
		throw new StraymailError('not-found', `${domain} is no trap domain. See which there are: ./straymail domains list`);
	return found;
};

/** Runs `work` with the services on a database that is up to date. */
export const withServices = async <T>(databaseUrl: string, work: (services: Services) => Promise<T>): Promise<T> => {
	const pool = createPool(databaseUrl, { max: 2, applicationName: 'straymail-command-line' });
	const context: Context = { pool, actor: commandLineActor, now: () => new Date() };
	try {
		return await work({
			addTrapDomain: async (input) => {
				// Only here is the register worth its half a second.
				const register = buildRegister(await loadRegister(pool));
				return addTrapDomain({ ...context, suggestDomain: (domain) => suggestDomain(domain, register) }, input);
			},
			listTrapDomains: () => listTrapDomains(context, {}),
			checkTrapDomain: async (domain) => checkTrapDomain(context, { id: (await find(context, domain)).id }),
			changeTrapDomain: async (domain, changes) =>
				changeTrapDomain(context, { ...changes, id: (await find(context, domain)).id }),
			setRecipientRule: async (domain, rule) =>
				setRecipientRule(context, { ...rule, id: (await find(context, domain)).id }),
			removeRecipientRule: async (domain, pattern) => {
				const { id, rules } = await find(context, domain);
				const rule = rules.find((one) => one.pattern === pattern.trim().toLowerCase());
				if (!rule)
					throw new StraymailError('not-found', `${domain} has no rule for ${pattern}. See: ./straymail domains list`);
				return (await removeRecipientRule(context, { id, ruleId: rule.id })).trap;
			},
			requestReanalysis: (after, limit) => requestReanalysis(context, { after, limit }),
			showReanalysis: (since, changes) => showReanalysis(context, { version: ANALYSIS_VERSION, since, changes }),
			compareDecisions: () => compareDecisions(context, {}),
			trainKindModel: () => withLearner((learner) => trainKindModel({ ...context, ...learner }, {})),
			importOrganisations: (input) => importOrganisations(context, input),
			listOrganisations: (q) => listOrganisations(context, { q }),
			exportOrganisations: (all) => exportOrganisations(context, { all }),
			createToken: async (input) => (await createToken(context, input)).token,
			createFirstSignInLink: () => createSignInLink(context, {}),
		});
	} finally {
		await pool.end();
	}
};

/** The same for a command on its own: uses the database that runs, or starts the embedded one for as long as needed. */
export const withOpenServices = async <T>(work: (services: Services) => Promise<T>): Promise<T> => {
	const settings: Settings = readSettings(undefined, root);
	const database = await openDatabase(settings, () => {});
	try {
		if (database.started) await prepareDatabase(database.url, (_label, step) => step());
		return await withServices(database.url, work);
	} finally {
		await database.stop();
	}
};
